import { type Control, NOTHING, onLine } from '../../../control.ts';
import { endReasonOf } from '../../../employments/end-reason.ts';
import type { AaregEntry } from '../../entry.ts';
/** The employer says that the employment should never have been reported: it is left out of history. */
export const neverWas: Control<AaregEntry> = {
  id: 'aareg/never-was',
  severity: 'rejects-row',
  check: (entry) =>
    endReasonOf(entry.endReason ?? '') === 'never-was'
      ? onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttaarsak`)
      : NOTHING,
};
