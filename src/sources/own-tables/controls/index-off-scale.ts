import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';

/** An index that is not on the scale that stands beside it. */
export const indexOffScale: Control<OwnDraft> = {
  id: 'own-table/index-off-scale',
  severity: 'rejects-row',
  check: ({ values: { index, low, high }, line }) => {
    const isUnder = typeof index === 'number' && typeof low === 'number' && index < low;
    const isOver = typeof index === 'number' && typeof high === 'number' && index > high;
    return isUnder || isOver ? onLine(line, 'index') : NOTHING;
  },
};
