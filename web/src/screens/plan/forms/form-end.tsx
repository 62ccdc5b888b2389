import { Button } from '@digdir/designsystemet-react';
import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Sending } from '../../../server/use-sending.ts';

interface EndProps {
  readonly sending: Sending;
  readonly cancel: () => void;
  /** Whether what is wrong at a place is told by its field: then it is not told once more here. */
  readonly isTold?: (place: string) => boolean;
}

/** What is wrong in all, and the two ways out of a form. */
export function FormEnd({ sending: { problem, busy }, cancel, isTold }: EndProps) {
  const pages = PLAN_PAGES[useLaget().language];
  const fields = problem?.fields ?? [];
  const isAbove = isTold !== undefined && fields.length > 0 && fields.every(({ place }) => isTold(place));
  return (
    <>
      {problem === null ? null : isAbove ? (
        <p className="notice mend" role="alert">
          {pages.mendAbove}
        </p>
      ) : (
        <Trouble problem={problem} />
      )}
      <div className="mend-actions">
        <Button type="submit" disabled={busy}>
          {pages.save}
        </Button>
        <Button type="button" variant="secondary" onClick={cancel}>
          {pages.cancel}
        </Button>
      </div>
    </>
  );
}
