import type { ReactNode } from 'react';

interface FoldedProps {
  readonly head: string;
  /** True where something in it must be mended: then it is open. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/** A part of a form that can wait. */
export function Folded({ head, open, children }: FoldedProps) {
  return (
    <details className="plan-folded" {...(open ? { open: true } : {})}>
      <summary>{head}</summary>
      <div className="plan-folded-fields">{children}</div>
    </details>
  );
}
