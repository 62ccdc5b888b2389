import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** A share cannot be below nothing: counted as not said. */
export const percentNegative: Control<Draft> = {
  id: 'hr-extract/percent-negative',
  severity: 'note',
  check: ({ percent, line, names }) =>
    percent !== null && percent < 0 ? onLine(line, names.positionPercent, { percent: percent / 100 }) : NOTHING,
};
