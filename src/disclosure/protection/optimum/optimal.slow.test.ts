import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { primaryOf, someTable, sumsOfTable } from '../__data__/tables.ts';
import { openProver, type Protection } from '../attack/prover.ts';
import type { InnerTable } from '../cells/inner-table.ts';
import type { Sums } from '../cells/sums.ts';
import { protectionOf } from '../prepare.ts';
import { search } from '../search/search.ts';
import { startSolver } from '../solver.ts';
import { optimal } from './optimal.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

/** A clock that stands still: there is time enough. */
const ENDLESS = { now: () => 0, until: 1e6 };

/** How much worse than the best choice our search may be (acceptance of methods 3). */
const QUALITY = 1.35;

function cellsIn(sums: Sums, { primary }: Protection, withheld: Uint8Array): number {
  return sums.shownBy.reduce((so, cells, sum) => so + (primary[sum] === true ? 0 : (withheld[sum] ?? 0) * cells), 0);
}

/** The fewest cells by trying every choice there is; what even withholding everything does not mend is left out. */
function fewestByTrying(sums: Sums, wanted: Protection): number {
  const of = (isPrimary: boolean) => wanted.primary.flatMap((is, sum) => (is === isPrimary ? [sum] : []));
  const [open, primaries] = [of(false), of(true)];
  const prover = openProver(sums, wanted, { highs, effort: 'thorough' });
  for (const sum of sums.of.keys()) prover.withhold(sum);
  const given = new Set(primaries.filter((sum) => prover.breach(sum) !== null));
  const isSafe = (published: readonly number[]) => {
    for (const sum of published) prover.publish(sum);
    const safe = primaries.every((sum) => prover.breach(sum, given.has(sum)) === null);
    for (const sum of published) prover.withhold(sum);
    return safe;
  };
  let fewest = Number.POSITIVE_INFINITY;
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const published = open.filter((_, bit) => (choice >> bit) % 2 === 0);
    const cells = open.reduce((so, sum) => so + (published.includes(sum) ? 0 : (sums.shownBy[sum] ?? 0)), 0);
    if (cells < fewest && isSafe(published)) fewest = cells;
  }
  prover.dispose();
  return fewest;
}

const small: fc.Arbitrary<InnerTable> = someTable.map(({ columns, rows }) => ({
  columns,
  rows: rows.filter(({ codes }) => codes[0] !== 's4' && codes[1] !== 'g2'),
}));

describe('the best choice', () => {
  test('is the one that trying every choice finds, for all attackers and for the outsider alone', () => {
    fc.assert(
      fc.property(small, fc.boolean(), (table, isAlone) => {
        const sums = sumsOfTable(table, []);
        const all = protectionOf(primaryOf(sums, 5), 5);
        const wanted = isAlone ? { ...all, insiders: false, ruleAware: false, width: 1 } : all;
        const start = search(sums, wanted, () => undefined).withheld;
        const found = optimal(highs, sums, { wanted, start, ...ENDLESS });
        expect(found.proven).toBe(true);
        expect(cellsIn(sums, wanted, found.withheld)).toBe(fewestByTrying(sums, wanted));
      }),
      { numRuns: 12, seed: 40 },
    );
  });

  test('without time, what was there to begin with, and no proof', () => {
    const rows = [3, 12, 20].map((value, i) => ({ codes: [`s${i}`, 'g'], value }));
    const sums = sumsOfTable({ columns: ['school', 'group'], rows }, []);
    const wanted = protectionOf(primaryOf(sums, 5), 5);
    const start = new Uint8Array(sums.of.length).fill(1);
    expect(optimal(highs, sums, { wanted, start, now: () => 1, until: 0 })).toEqual({ withheld: start, proven: false });
  });
});

describe('our search beside the best choice', () => {
  const grid = (counts: readonly (readonly number[])[]): InnerTable => ({
    columns: ['row', 'column'],
    rows: counts.flatMap((row, i) => row.map((value, j) => ({ codes: [`r${i}`, `c${j}`], value }))),
  });
  test.each([
    ['a row', grid([[3, 12, 20]])],
    [
      'a rectangle',
      grid([
        [3, 12],
        [9, 8],
      ]),
    ],
    ['two ones', grid([[1, 1, 9]])],
    ['two fours', grid([[4, 4, 9]])],
    [
      'a grid',
      grid([
        [4, 1, 30],
        [5, 2, 30],
        [3, 14, 2],
        [24, 1, 4],
      ]),
    ],
  ])('%s: at most a third more cells', (_, table) => {
    const sums = sumsOfTable(table, []);
    const wanted = protectionOf(primaryOf(sums, 5), 5);
    const { withheld } = search(sums, wanted, () => undefined);
    const best = optimal(highs, sums, { wanted, start: withheld, ...ENDLESS });
    expect(best.proven).toBe(true);
    const [ours, fewest] = [withheld, best.withheld].map((one) => cellsIn(sums, wanted, one));
    expect(ours).toBeLessThanOrEqual(QUALITY * (fewest ?? 0));
  });
});
