import { basisProblem, LEGAL_BASES } from '../../../../requirements/index.ts';
import type { Day } from '../../../../terms/index.ts';
import type { Control } from '../../../control.ts';
import type { OwnDraft } from '../../own-table.ts';
import { columnOf } from '../column-of.ts';

/** A plan whose legal basis and days do not go together, or that says it is fulfilled: that is judged in Laget. */
export const planNotLawful: Control<OwnDraft> = {
  id: 'own-table/plan-not-lawful',
  severity: 'rejects-row',
  check: (draft) => {
    const { basis, start, end, status } = draft.values;
    const known = LEGAL_BASES.find((one) => one === basis);
    const wrong =
      known !== undefined && typeof start === 'number' && typeof end === 'number'
        ? basisProblem(known, start as Day, end as Day)
        : null;
    if (wrong === null && status !== 'fulfilled') return [];
    const column = columnOf(draft, wrong === null ? 'status' : wrong === 'basis-not-in-force' ? 'basis' : 'end');
    return [{ line: draft.line, path: column, values: { column } }];
  },
};
