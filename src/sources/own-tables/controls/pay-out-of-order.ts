import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';

/** The lowest over the highest, or a median that does not lie between them. */
export const payOutOfOrder: Control<OwnDraft> = {
  id: 'own-table/pay-out-of-order',
  severity: 'rejects-row',
  check: ({ values: { low, median, high }, line }) => {
    const numbers = [low, median, high].filter((one) => typeof one === 'number');
    return numbers.every((one, i) => one >= (numbers[i - 1] ?? 0)) ? NOTHING : onLine(line, 'median');
  },
};
