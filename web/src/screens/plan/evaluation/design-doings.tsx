import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ActionDesignAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { ACTION_EVALUATION_TEXTS, PLAN_PAGES } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { Trouble } from '../../../parts/trouble.tsx';
import type { Sending } from '../../../server/use-sending.ts';
import { FocusedHead } from './focused-head.tsx';

interface DoingsProps {
  readonly design: ActionDesignAnswer;
  readonly sending: Sending;
  readonly change: () => void;
  readonly fix: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What may be done with a design: made, changed and undone freely until it is fixed, which is asked for twice. */
export function DesignDoings({ design, sending, change, fix, undo, redo }: DoingsProps) {
  const { language } = useLaget();
  const texts = ACTION_EVALUATION_TEXTS[language];
  const [isAsking, setAsking] = useState(false);
  const { holds, fixed } = design;
  const isDraft = holds !== null && fixed === null;
  const link = (label: string, act: () => void) => (
    <button type="button" className="as-link" disabled={sending.busy} onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="no-print">
      {isAsking && isDraft ? (
        <div className="notice">
          <FocusedHead text={texts.fixAsk} />
          <p>{texts.fixMeans}</p>
          <div className="mend-actions">
            <Button type="button" disabled={sending.busy} onClick={fix}>
              {texts.fixNow}
            </Button>
            <Button type="button" variant="secondary" onClick={() => setAsking(false)}>
              {PLAN_PAGES[language].cancel}
            </Button>
          </div>
        </div>
      ) : (
        <p className="row-of-links">
          {isDraft ? link(texts.fixNow, () => setAsking(true)) : null}
          {link(holds === null ? texts.make : texts.change, change)}
          {isDraft ? link(texts.undoNow, undo) : null}
          {design.mayRedo ? link(texts.redoNow, redo) : null}
        </p>
      )}
      {sending.problem === null ? null : <Trouble problem={sending.problem} />}
    </div>
  );
}
