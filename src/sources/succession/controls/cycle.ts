import { type Control, NOTHING } from '../../control.ts';
import type { SuccessionRow } from '../../delivery.ts';
import { findCycle } from '../../find-cycle.ts';

/** A unit that in the end follows itself: which school people moved to could never be told. */
export const cycle: Control<readonly SuccessionRow[]> = {
  id: 'succession/cycle',
  severity: 'stops-delivery',
  check: (rows) => {
    const found = findCycle(rows.map(({ from, to }) => ({ from, to })));
    if (found === null) return NOTHING;
    const line = rows.find((row) => row.from === found[0])?.line ?? null;
    return [{ line, path: '', values: { units: found.join(' → ') } }];
  },
};
