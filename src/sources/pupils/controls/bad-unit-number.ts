import { type Control, NOTHING, onLine } from '../../control.ts';
import type { PupilsDraft } from '../pupils-draft.ts';

/** No organisation number that can be right. */
export const badUnitNumber: Control<PupilsDraft> = {
  id: 'pupils/bad-unit-number',
  severity: 'rejects-row',
  check: (row) => (row.unit === null ? onLine(row.line, 'unit') : NOTHING),
};
