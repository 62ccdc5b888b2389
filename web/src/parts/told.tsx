import { type ReactNode, useEffect, useRef } from 'react';

interface ToldProps {
  /** What was done last: another one takes the focus again; null where nothing is. */
  readonly of: unknown;
  /** Something is on its way to the server. */
  readonly busy: boolean;
  readonly children: ReactNode;
}

/** What was done, and the way back; takes the focus, since the button that was pressed may be gone. */
export function Told({ of, busy, children }: ToldProps) {
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of !== null && !busy) told.current?.focus({ preventScroll: true });
  }, [of, busy]);
  if (of === null) return null;
  return (
    <div role="status" ref={told} tabIndex={-1} className="told">
      {children}
    </div>
  );
}
