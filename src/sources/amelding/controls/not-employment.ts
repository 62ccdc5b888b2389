import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** Freelancers and fees: people who are not employed. */
export const notEmployment: Control<MessageEntry> = {
  id: 'amelding/not-employment',
  severity: 'rejects-row',
  check: (entry) =>
    entry.type === 'frilanserOppdragstakerHonorarPersonerMm'
      ? onLine(entry.line, 'arbeidsforhold.typeArbeidsforhold')
      : NOTHING,
};
