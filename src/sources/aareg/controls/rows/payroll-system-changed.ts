import { type Control, NOTHING, onLine } from '../../../control.ts';
import { endReasonOf } from '../../../employments/end-reason.ts';
import type { AaregEntry } from '../../entry.ts';
/** The employment ended only on paper: the employer changed its payroll system. Never an exit. */
export const payrollSystemChanged: Control<AaregEntry> = {
  id: 'aareg/payroll-system-changed',
  severity: 'note',
  check: (entry) =>
    endReasonOf(entry.endReason ?? '') === 'payroll-system-changed'
      ? onLine(entry.line, `${entry.path}.ansettelsesperiode.sluttaarsak`)
      : NOTHING,
};
