import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { attackOn, FEWEST, width } from './__data__/exact-attack.ts';
import { CONDITIONS, primaryOf, someTable, sumsOfDistricts, sumsOfTable, TREES } from './__data__/tables.ts';
import { exactIntervals } from './attack/exact.ts';
import { audit } from './audit.ts';
import type { InnerTable } from './cells/inner-table.ts';
import { protectionOf } from './prepare.ts';
import { type ProtectedCell, protectTable } from './protect-table.ts';
import { search, searchInThreads } from './search/search.ts';
import { startSolver } from './solver.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

async function protectedCells(table: InnerTable, hierarchies = TREES): Promise<readonly ProtectedCell[]> {
  const answer = await protectTable({ table, hierarchies, fewest: FEWEST, total: 'Total', audited: false });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.cells;
}

const ENDLESS = 1e9;

describe('a protected table', () => {
  test('no outsider, no insider and nobody who knows the rule comes too close', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, async (table) => {
        const attack = attackOn(highs, table, await protectedCells(table));
        expect(attack.isAllWithheld).toBe(true);
        expect(Math.min(...attack.outside(), ENDLESS)).toBeGreaterThanOrEqual(FEWEST - 1 - 1e-6);
        expect(Math.min(...attack.inside(), ENDLESS)).toBeGreaterThanOrEqual(FEWEST - 1 - 1e-6);
        expect(Math.min(...attack.ruled(), ENDLESS)).toBeGreaterThanOrEqual(1 - 1e-6);
      }),
      { numRuns: 8, seed: 40 },
    );
  });

  test('the same table gives the same answer, in whatever order its rows stand', async () => {
    const shuffled = someTable.chain((table) =>
      fc.shuffledSubarray([...table.rows], { minLength: 12 }).map((rows) => [table, { ...table, rows }] as const),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([table, other]) => {
        expect(await protectedCells(other)).toEqual(await protectedCells(table));
      }),
      { numRuns: 8, seed: 40 },
    );
  });

  test('columns in another order: the same cells, the same primaries, and as safe', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, async (table) => {
        const turned = {
          columns: ['group', 'school'],
          rows: table.rows.map((row) => ({ ...row, codes: row.codes.toReversed() })),
        };
        const wish = { hierarchies: TREES, fewest: FEWEST, total: 'Total', audited: true };
        const answer = await protectTable({ ...wish, table: turned });
        const primaries = answer.ok
          ? answer.cells.filter((cell) => cell.primary).map(({ codes }) => codes.toReversed().join())
          : [];
        const before = (await protectedCells(table)).filter((cell) => cell.primary).map(({ codes }) => codes.join());
        expect(primaries.sort()).toEqual(before.sort());
        expect(answer.ok && answer.audit?.attackers.flatMap(({ tooClose }) => tooClose)).toEqual([]);
      }),
      { numRuns: 6, seed: 40 },
    );
  });
});

test('a large table, gone through part by part: nobody comes too close by the solver’s word, and outsiders not by exact intervals', async () => {
  const seeds = fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(20, 30));
  await fc.assert(
    fc.asyncProperty(seeds, async ([seed, most]) => {
      const sums = sumsOfDistricts(seed, most);
      const wanted = protectionOf(primaryOf(sums, FEWEST), FEWEST);
      const { withheld, shown } = search(sums, wanted, () => undefined, 0);
      const threaded = await searchInThreads(sums, wanted, { tell: () => undefined, threads: 2, atOnceUpTo: 0 });
      expect(threaded).toEqual({ withheld, shown });
      const { attackers } = audit(highs, sums, { withheld, wanted });
      expect(attackers.map(({ tooClose }) => tooClose)).toEqual([[], [], []]);
      const leavesOf = (sum: number) => Array.from(sums.of[sum] ?? []);
      const known = Array.from(sums.values.entries()).flatMap(([sum, value]) =>
        withheld[sum] === 1 ? [] : [{ leaves: leavesOf(sum), low: value, high: value }],
      );
      const primaries = wanted.primary.flatMap((is, sum) => (is ? [leavesOf(sum)] : []));
      const widths = exactIntervals(highs, sums.leaves.length, known, primaries).map(width);
      expect(Math.min(...widths)).toBeGreaterThanOrEqual(FEWEST - 1 - 1e-6);
    }),
    { numRuns: 1, seed: 40 },
  );
});

describe('what is told of a cell', () => {
  const table: InnerTable = {
    columns: ['school'],
    rows: [
      { codes: ['s1'], value: 3 },
      { codes: ['s2'], value: 12 },
      { codes: ['s3'], value: 0 },
      { codes: ['s4'], value: 20 },
    ],
  };

  test('a small number is withheld with the cheapest other one, zeros and totals stand', async () => {
    const cells = await protectedCells(table, []);
    expect(cells.map(({ codes: [code], withheld, reason }) => [code, withheld, reason])).toEqual([
      ['Total', false, null],
      ['s1', true, 'few-persons'],
      ['s2', true, 'protects-another'],
      ['s3', false, null],
      ['s4', false, null],
    ]);
  });

  test('fewest 1 withholds nothing, and several trees stand beside each other', async () => {
    const answer = await protectTable({ table, hierarchies: [CONDITIONS], fewest: 1, total: 'Total', audited: true });
    expect(answer.ok && answer.cells.map(({ codes, withheld }) => [codes[0], withheld])).toEqual([
      ['Total', false],
      ['exposed', false],
      ['other', false],
      ['s1', false],
      ['s2', false],
      ['s3', false],
      ['s4', false],
    ]);
  });

  test('everything small: everything is withheld', async () => {
    const rows = [1, 1, 1].map((value, i) => ({ codes: [`s${i}`], value }));
    const cells = await protectedCells({ columns: ['school'], rows }, []);
    expect(cells.every(({ withheld }) => withheld)).toBe(true);
  });
});

test('the rule is told apart from the figures’ own only by its name', () => {
  const sums = sumsOfTable({ columns: ['school', 'group'], rows: [{ codes: ['s1', 'g0'], value: 4 }] }, []);
  expect([primaryOf(sums, 5), primaryOf(sums, 4)]).toEqual([[true], [false]]);
});
