import { type Control, NOTHING, onLine } from '../../control.ts';
import type { PupilsDraft } from '../pupils-draft.ts';

/** Not a count of pupils: «*» in the sources of Utdanningsdirektoratet is withheld, not zero. */
export const countUnreadable: Control<PupilsDraft> = {
  id: 'pupils/count-unreadable',
  severity: 'rejects-row',
  check: (row) => (row.pupils === null ? onLine(row.line, 'pupils') : NOTHING),
};
