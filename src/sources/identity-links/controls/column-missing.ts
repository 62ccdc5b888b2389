import { type Control, NOTHING, onFile } from '../../control.ts';

/** A column that the table cannot do without is not there. */
export const columnMissing: Control<readonly string[]> = {
  id: 'identity-links/column-missing',
  severity: 'stops-delivery',
  check: (missing) => (missing.length === 0 ? NOTHING : onFile({ columns: missing.join(', ') })),
};
