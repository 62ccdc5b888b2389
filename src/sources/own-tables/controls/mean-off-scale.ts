import { LIKERT_SCALE } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';

/** A mean that is not on the scale: a share, or a mean of another scale. */
export const meanOffScale: Control<OwnDraft> = {
  id: 'own-table/mean-off-scale',
  severity: 'rejects-row',
  check: ({ values: { mean }, line }) =>
    typeof mean === 'number' && (mean < LIKERT_SCALE.low || mean > LIKERT_SCALE.high)
      ? onLine(line, 'mean', { ...LIKERT_SCALE })
      : NOTHING,
};
