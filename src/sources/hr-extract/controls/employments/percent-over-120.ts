import { SUSPICIOUS_POSITION } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** SSB's limit for a suspicious share. It is kept as delivered. */
export const percentOver120: Control<Draft> = {
  id: 'hr-extract/percent-over-120',
  severity: 'note',
  check: ({ percent, line, names }) =>
    percent !== null && percent > SUSPICIOUS_POSITION
      ? onLine(line, names.positionPercent, { percent: percent / 100 })
      : NOTHING,
};
