import { parseUnitNumber } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { AaregEntry } from '../../entry.ts';
/** Digits that are no organisation number. */
export const workplaceNumberWrong: Control<AaregEntry> = {
  id: 'aareg/workplace-number-wrong',
  severity: 'note',
  check: (entry) => {
    const { workplace, line, path } = entry;
    if (workplace === null || parseUnitNumber(workplace) !== null) return NOTHING;
    return onLine(line, `${path}.arbeidssted`, { workplace });
  },
};
