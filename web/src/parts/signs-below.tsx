import type { ReactNode } from 'react';
import { useLaget } from '../app/laget.tsx';

interface SignsProps {
  readonly withheld: boolean;
  readonly provisional?: boolean;
  /** What is said before the signs, and between them. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

/** What the signs in a table or a picture mean, said once under it; nothing where there are none. */
export function SignsBelow({ withheld, provisional = false, lead, children }: SignsProps) {
  const { figures } = useLaget().texts;
  if (!withheld && !provisional && lead == null && children == null) return null;
  return (
    <div className="after-table">
      {lead}
      {withheld ? (
        <p>
          <strong>{figures.withheldBelow}</strong> {figures.withheldWhy}
        </p>
      ) : null}
      {children}
      {provisional ? (
        <p>
          <strong>*</strong> {figures.starMeans}
        </p>
      ) : null}
    </div>
  );
}
