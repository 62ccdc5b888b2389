import { panelOfUnits } from '../../../analysis/index.ts';
import { dayOf, type UnitNumber } from '../../../terms/index.ts';
import { cell, rawTable } from '../../__data__/raw-tables.ts';
import { type PartedUnits, toldParts } from '../told-sides.ts';

export type Side = 'action' | 'compared' | 'out';
export type Sides = readonly Side[];

const UNITS = Array.from({ length: 12 }, (_, i) => String(900_000_000 + i) as UnitNumber);
const [BEFORE, AFTER] = ['2023-10-01', '2024-10-01'] as const;
const CELLS = UNITS.flatMap((unit) =>
  [BEFORE, AFTER].map((period) => cell([unit], 4, { denominator: 20, base: 20, period })),
);
export const UNIT_COUNT = UNITS.length;

/** Half of the units get the action, and a series of designs that each move one unit to another side. */
const FIRST: Sides = UNITS.map((_, unit) => (unit < UNIT_COUNT / 2 ? 'action' : 'compared'));
export function seriesOf(moves: readonly (readonly [unit: number, side: Side])[]): readonly Sides[] {
  const designs: Sides[] = [FIRST];
  for (const [unit, side] of moves) designs.push((designs.at(-1) ?? FIRST).map((one, n) => (n === unit ? side : one)));
  return designs;
}

function designOf(sides: Sides): PartedUnits {
  const on = (side: Side) => UNITS.filter((_, unit) => sides[unit] === side);
  return {
    waves: [{ from: dayOf(2024, 8, 1), units: on('action') }],
    comparison: { control: 'never', units: on('compared') },
  };
}

/**
 * Somebody who knows every shown figure, and asks one design after the other. Of each that tells more than its verdict they are given
 * more than is told: the sum of each side. `remembers` false: the rule is told of no earlier design. Gives the sets of at most two
 * withheld figures of which they can then work something out alone.
 */
export function workedOut(
  designs: readonly Sides[],
  hidden: readonly number[],
  remembers: boolean,
): readonly (readonly number[])[] {
  const withheld = new Set(hidden.map((unit) => `${AFTER} ${UNITS[unit]}`));
  const learnt = designs.flatMap((sides, at) => {
    const design = designOf(sides);
    const panel = panelOfUnits(rawTable('B2', CELLS), design, ({ numerator }) => numerator);
    const earlier = remembers ? designs.slice(0, at).map(designOf) : [];
    if (toldParts({ panel, cells: CELLS, withheld, fewestPersons: 5, earlier }) === 'verdict') return [];
    return (['action', 'compared'] as const).map((side) => hidden.map((unit) => (sides[unit] === side ? 1 : 0)));
  });
  const few = hidden.flatMap((_, a) => [[a], ...hidden.slice(a + 1).map((_unit, b) => [a, a + 1 + b])]);
  const whole = rankOf(learnt);
  // Where the equations say less without some unknowns, one of what follows from them is of those unknowns alone.
  return few.filter((own) => rankOf(learnt.map((row) => row.filter((_, at) => !own.includes(at)))) < whole);
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column++) {
    const at = left.findIndex((row, n) => n >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    const [pivot = []] = left.splice(at, 1);
    left.splice(rank, 0, pivot);
    for (let n = rank + 1; n < left.length; n++) {
      const by = (left[n]?.[column] ?? 0) / (pivot[column] ?? 1);
      left[n] = (left[n] ?? []).map((value, c) => value - by * (pivot[c] ?? 0));
    }
    rank += 1;
  }
  return rank;
}
