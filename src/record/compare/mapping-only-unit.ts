import { plainKey } from '../placings/fold-placings.ts';
import type { RecordControl } from './comparison.ts';

/** People work at a unit that only a mapping names: no register of schools has it yet. */
export const mappingOnlyUnit: RecordControl = {
  id: 'record/mapping-only-unit',
  check: async ({ tally, known }) => {
    const only = new Set<string>(known.units.filter((unit) => unit.fromMappingOnly).map((unit) => unit.unit));
    const placed = new Map<string, string>();
    for (const placing of known.placings.workplaces) placed.set(plainKey(placing.key), placing.value);
    const rows = new Map<string, number>();
    for (const [workplace, told] of tally.workplaces) {
      const unit = placed.get(plainKey(workplace));
      if (unit !== undefined && only.has(unit)) rows.set(unit, (rows.get(unit) ?? 0) + told.rows);
    }
    return [...rows].map(([unit, count]) => ({ values: { unit }, count }));
  },
};
