import { type Control, NOTHING, onFile } from '../../../control.ts';
import { type ColumnsSeen, isRequired } from './columns-seen.ts';

/** No mapping, and the header does not tell without doubt which column is which. */
export const mappingNeeded: Control<ColumnsSeen> = {
  id: 'hr-extract/mapping-needed',
  severity: 'stops-delivery',
  check: (seen) => {
    if (seen.byMapping) return NOTHING;
    const missing = seen.proposal.missing.filter((column) => isRequired(column, seen));
    return missing.length === 0 ? NOTHING : onFile({ columns: missing.join(', ') });
  },
};
