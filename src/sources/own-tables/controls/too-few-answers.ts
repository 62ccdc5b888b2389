import { FEWEST_ANSWERS } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';

/** Under the survey's own limit: such a row is never stored, so that nobody can be shown it, whatever the role. */
export const tooFewAnswers: Control<OwnDraft> = {
  id: 'own-table/too-few-answers',
  severity: 'rejects-row',
  check: ({ values, line }) =>
    typeof values['answers'] === 'number' && values['answers'] < FEWEST_ANSWERS
      ? onLine(line, 'answers', { fewest: FEWEST_ANSWERS })
      : NOTHING,
};
