import { parseUnitNumber } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** Nine digits that are no organisation number. */
export const workplaceNumberWrong: Control<Draft> = {
  id: 'hr-extract/workplace-number-wrong',
  severity: 'note',
  check: ({ workplace, line, names }) =>
    /^\d{9}$/.test(workplace) && parseUnitNumber(workplace) === null
      ? onLine(line, names.workplace, { workplace })
      : NOTHING,
};
