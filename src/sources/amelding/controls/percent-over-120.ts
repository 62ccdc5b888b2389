import { SUSPICIOUS_POSITION } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** SSB's limit for a suspicious share. It is kept as delivered. */
export const percentOver120: Control<MessageEntry> = {
  id: 'amelding/percent-over-120',
  severity: 'note',
  check: ({ percent, line }) =>
    percent !== null && percent > SUSPICIOUS_POSITION
      ? onLine(line, 'arbeidsforhold.stillingsprosent', { percent: percent / 100 })
      : NOTHING,
};
