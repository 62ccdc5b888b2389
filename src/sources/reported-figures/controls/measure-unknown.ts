import { type Control, NOTHING, onLine } from '../../control.ts';
import type { ReportedDraft } from '../reported-draft.ts';

/** 9,2 may be per cent or full-time equivalents: it is not guessed. */
export const measureUnknown: Control<ReportedDraft> = {
  id: 'reported-figures/measure-unknown',
  severity: 'rejects-row',
  check: (row) => (row.measured === null ? onLine(row.line, 'measure') : NOTHING),
};
