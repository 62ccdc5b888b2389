import { parseUnitNumber } from '../../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../../control.ts';

/** The number in the file name is no organisation number. */
export const unitNumberWrong: Control<{ readonly unit: string | null }> = {
  id: 'nav-excel/unit-number-wrong',
  severity: 'stops-delivery',
  check: ({ unit }) => (unit === null || parseUnitNumber(unit) !== null ? NOTHING : onFile({ workplace: unit })),
};
