import { Button } from '@digdir/designsystemet-react';
import { PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Sending } from '../../../server/use-sending.ts';

interface EndProps {
  readonly sending: Sending;
  readonly cancel: () => void;
}

/** What is wrong in all, and the two ways out of a form. */
export function FormEnd({ sending, cancel }: EndProps) {
  const pages = PLAN_PAGES[useLaget().language];
  return (
    <>
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
      <div className="mend-actions">
        <Button type="submit" disabled={sending.busy}>
          {pages.save}
        </Button>
        <Button type="button" variant="secondary" onClick={cancel}>
          {pages.cancel}
        </Button>
      </div>
    </>
  );
}
