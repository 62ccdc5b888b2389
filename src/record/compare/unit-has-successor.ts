import { parseUnitNumber } from '../../terms/index.ts';
import type { SuccessionFact } from '../facts.ts';
import { plainKey } from '../placings/fold-placings.ts';
import { readSuccessions } from '../reading/areas-and-successions.ts';
import type { Comparison, RecordControl } from './comparison.ts';

/** Employment is still reported at a unit that another has followed. */
export const unitHasSuccessor: RecordControl = {
  id: 'record/unit-has-successor',
  check: async (comparison) => {
    const successions = await readSuccessions(comparison.db);
    if (successions.length === 0) return [];
    const ends = latestDays(comparison);
    return successions.flatMap((succession) => {
      const rows = rowsAfter(ends, succession);
      return rows === 0 ? [] : [{ values: { unit: succession.from, successor: succession.to }, count: rows }];
    });
  },
};

/** Rows by the first day not employed, by unit. */
function latestDays({ tally, known }: Comparison): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const placed = new Map<string, string>();
  for (const placing of known.placings.workplaces) placed.set(plainKey(placing.key), placing.value);
  const ends = new Map<string, (readonly [number, number])[]>();
  for (const [workplace, told] of tally.workplaces) {
    const unit = placed.get(plainKey(workplace)) ?? parseUnitNumber(workplace);
    if (unit !== null) ends.set(unit, [...(ends.get(unit) ?? []), ...told.ends]);
  }
  return ends;
}

function rowsAfter(
  ends: ReadonlyMap<string, readonly (readonly [number, number])[]>,
  succession: SuccessionFact,
): number {
  const after = (ends.get(succession.from) ?? []).filter(([end]) => end > succession.day);
  return after.reduce((sum, [, rows]) => sum + rows, 0);
}
