import { OPEN_END, parseUnitNumber } from '../../terms/index.ts';
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

/** First days not employed of the delivered rows, by unit. */
function latestDays({ content, known }: Comparison): ReadonlyMap<string, readonly number[]> {
  const placed = new Map<string, string>();
  for (const placing of known.placings.workplaces) placed.set(plainKey(placing.key), placing.value);
  const ends = new Map<string, number[]>();
  for (const row of content.employments) {
    const unit = placed.get(plainKey(row.workplace)) ?? parseUnitNumber(row.workplace);
    if (unit === null) continue;
    const there = ends.get(unit);
    if (there === undefined) ends.set(unit, [row.to ?? OPEN_END]);
    else there.push(row.to ?? OPEN_END);
  }
  return ends;
}

function rowsAfter(ends: ReadonlyMap<string, readonly number[]>, succession: SuccessionFact): number {
  return (ends.get(succession.from) ?? []).filter((end) => end > succession.day).length;
}
