import { isPlanCode } from '../../../../terms/index.ts';
import { type Control, NOTHING } from '../../../control.ts';
import type { OwnDraft } from '../../own-table.ts';
import { columnOf } from '../column-of.ts';

/** A number of an action that nobody could type again. An empty one is found by a control of its own. */
export const badActionNumber: Control<OwnDraft> = {
  id: 'own-table/bad-action-number',
  severity: 'rejects-row',
  check: (draft) => {
    const code = draft.values['action'];
    if (typeof code !== 'string' || isPlanCode(code)) return NOTHING;
    const column = columnOf(draft, 'action');
    return [{ line: draft.line, path: column, values: { column } }];
  },
};
