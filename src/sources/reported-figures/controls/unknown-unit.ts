import { parseUnitNumber } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** An organisation number that no register has told of. */
export function unknownUnit(isKnown: (unit: string) => boolean): Control<ReportedDraft> {
  return {
    id: 'reported-figures/unknown-unit',
    severity: 'note',
    check: ({ place, line }) => {
      const unit = parseUnitNumber(place ?? '');
      return unit === null || isKnown(unit) ? NOTHING : onLine(line, 'place', { unit });
    },
  };
}
