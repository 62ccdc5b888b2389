import { MOST_CREDITS } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { columnOf } from './column-of.ts';

/** More credits in one subject than a whole teacher education has; all of them together may be more. */
export const creditsOverMost: Control<OwnDraft> = {
  id: 'own-table/credits-over-most',
  severity: 'rejects-row',
  check: (draft) => {
    const { kind, credits } = draft.values;
    const isOver = typeof credits === 'number' && credits > MOST_CREDITS && kind !== 'total-credits';
    return isOver ? onLine(draft.line, columnOf(draft, 'credits'), { most: MOST_CREDITS }) : NOTHING;
  },
};
