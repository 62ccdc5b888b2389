import { type Control, NOTHING, onLine } from '../../control.ts';
import { endReasonOf } from '../../employments/end-reason.ts';
import type { MessageEntry } from '../entry.ts';

/** The employment ended only on paper: the employer changed its payroll system. Never an exit. */
export const payrollSystemChanged: Control<MessageEntry> = {
  id: 'amelding/payroll-system-changed',
  severity: 'note',
  check: ({ endReason, line }) =>
    endReasonOf(endReason ?? '') === 'payroll-system-changed'
      ? onLine(line, 'arbeidsforhold.aarsakTilSluttdato')
      : NOTHING,
};
