import { type Control, NOTHING, onFile } from '../../control.ts';

export const columnMissing: Control<readonly string[]> = {
  id: 'own-table/column-missing',
  severity: 'stops-delivery',
  check: (missing) => (missing.length === 0 ? NOTHING : onFile({ missing: missing.join(', ') })),
};
