import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ProtectedCell, type ProtectWish, protectTable } from '../protect-table.ts';
import { contributionsTo } from './contributions.ts';
import { isDominated } from './dominance.ts';
import { hasFewContributors } from './few-contributors.ts';
import { isWithinPercent } from './p-percent.ts';

const FEWEST = 5;

type Wish = Partial<ProtectWish> & Pick<ProtectWish, 'table'>;

async function cellsOf(wish: Wish): Promise<readonly ProtectedCell[]> {
  const answer = await protectTable({ hierarchies: [], fewest: FEWEST, total: 'Total', audited: true, ...wish });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  expect(answer.audit?.attackers.map(({ tooClose, unseen }) => tooClose.length + unseen)).toEqual(
    answer.audit?.attackers.map(() => 0),
  );
  return answer.cells;
}

/** Two schools by what became of people; the second school is large, and of every kind. */
function outcomes(counts: Readonly<Record<string, number>>): Wish['table'] {
  const big = Object.keys(counts).map((code) => ({ codes: ['big', code], value: 40 }));
  const rows = Object.entries(counts).map(([code, value]) => ({ codes: ['s1', code], value }));
  return { columns: ['school', 'outcome'], rows: [...rows, ...big] };
}

const LEFT = [{ column: 'outcome', codes: ['left'] }];

async function reasonsAt(wish: Wish, school: string): Promise<Readonly<Record<string, string | null>>> {
  const cells = (await cellsOf(wish)).filter(({ codes }) => codes[0] === school);
  return Object.fromEntries(cells.map(({ codes, reason }) => [codes[1], reason]));
}

describe('fewest persons', () => {
  test('four are withheld, five are told, and nobody is told', async () => {
    const codes = await reasonsAt({ table: outcomes({ left: 4, moved: 5, stayed: 0 }) }, 's1');
    expect(codes).toMatchObject({ left: 'few-persons', stayed: null });
    expect(await reasonsAt({ table: outcomes({ left: 5, moved: 5, stayed: 0 }) }, 's1')).toMatchObject({ left: null });
  });
});

describe('group disclosure', () => {
  test('all but four left: withheld; all but five: told', async () => {
    const near = outcomes({ left: 20, stayed: 4 });
    expect(await reasonsAt({ table: near, sensitive: LEFT }, 's1')).toMatchObject({
      left: 'group-disclosure',
      stayed: 'few-persons',
    });
    const far = outcomes({ left: 20, stayed: 5 });
    expect(await reasonsAt({ table: far, sensitive: LEFT }, 's1')).toEqual({ Total: null, left: null, stayed: null });
  });

  test('everybody left: the zeros beside it are withheld, since they would tell', async () => {
    const table = outcomes({ left: 20, moved: 0, stayed: 0 });
    expect(await reasonsAt({ table }, 's1')).toEqual({ Total: null, left: null, moved: null, stayed: null });
    const cells = await cellsOf({ table, sensitive: LEFT });
    const at = (code: string) => cells.find(({ codes }) => codes[0] === 's1' && codes[1] === code);
    expect(at('left')).toMatchObject({ withheld: true, reason: 'group-disclosure' });
    const zeros = [at('moved'), at('stayed')].filter((cell) => cell?.withheld);
    expect(zeros.length).toBeGreaterThan(0);
    expect(Math.max(...zeros.map((cell) => cell?.interval?.high ?? 1e9))).toBeGreaterThanOrEqual(FEWEST - 1);
  });

  test('not told for another code, nor where nothing else can be', async () => {
    const table = outcomes({ left: 20, stayed: 0 });
    const sensitive = [{ column: 'outcome', codes: ['stayed'] }];
    expect(await reasonsAt({ table, sensitive }, 's1')).toEqual({ Total: null, left: null, stayed: null });
    const impossible = [{ codes: ['s1', 'stayed'] }];
    const cells = await cellsOf({ table, sensitive: LEFT, impossible });
    expect(cells.filter(({ withheld }) => withheld)).toEqual([]);
    expect(cells.filter((cell) => cell.impossible).map(({ codes }) => codes)).toEqual([['s1', 'stayed']]);
  });

  test('nobody left of ten: withheld; of eleven: told; and the limit can be set', async () => {
    const ten = outcomes({ left: 0, stayed: 10 });
    const eleven = outcomes({ left: 0, stayed: 11 });
    expect(await reasonsAt({ table: ten, sensitive: LEFT }, 's1')).toMatchObject({ left: 'group-disclosure' });
    expect(await reasonsAt({ table: eleven, sensitive: LEFT }, 's1')).toMatchObject({ left: null });
    expect(await reasonsAt({ table: eleven, sensitive: LEFT, smallBase: 11 }, 's1')).toMatchObject({
      left: 'group-disclosure',
    });
    expect(await reasonsAt({ table: ten, sensitive: LEFT, smallBase: 0 }, 's1')).toMatchObject({ left: null });
  });

  test('two of two left: that nobody stayed is withheld as well', async () => {
    const cells = await reasonsAt({ table: outcomes({ left: 2, stayed: 0 }), sensitive: LEFT }, 's1');
    expect(cells).toMatchObject({ left: 'few-persons', stayed: 'group-disclosure' });
  });
});

describe('few units behind a sum', () => {
  const table = (values: readonly number[]): Wish['table'] => ({
    columns: ['school', 'group'],
    rows: values.flatMap((value, i) => [
      { codes: [`s${i}`, 'a'], value },
      { codes: [`s${i}`, 'b'], value: 30 },
    ]),
  });
  const links = ['s0', 's1', 's2'].map((code) => ({ code, parent: 'north' }));
  const wish = { hierarchies: [{ column: 'school', links }], fewUnits: [{ column: 'school', least: 3 }] };

  test('two schools with anybody: the sum is withheld; three: told', async () => {
    expect(await reasonsAt({ ...wish, table: table([10, 12, 0, 20]) }, 'north')).toMatchObject({ a: 'few-units' });
    expect(await reasonsAt({ ...wish, table: table([10, 12, 9, 20]) }, 'north')).toMatchObject({ a: null });
  });
});

test('structural zeros are shown as such, and are no help to anybody', async () => {
  const rows = [3, 0, 20, 30].map((value, i) => ({ codes: [`s${i}`], value }));
  const cells = await cellsOf({ table: { columns: ['school'], rows }, impossible: [{ codes: ['s1'] }] });
  expect(cells.map(({ withheld, impossible }) => [withheld, impossible])).toEqual([
    [false, false],
    [true, false],
    [false, true],
    [true, false],
    [false, false],
  ]);
});

interface DominanceCase {
  readonly name: string;
  readonly contributions: readonly number[];
  readonly total: number;
}

describe('amounts', () => {
  const path = join(import.meta.dirname, '../../../../test/oracles/03_disclosure/dominance.json');
  const cases: readonly DominanceCase[] = JSON.parse(readFileSync(path, 'utf8'));

  test.each(cases)('$name: as the reference says', (one) => {
    const { name, total, contributions, ...expected } = one;
    const cell = { codes: [], value: total, rows: [0] };
    const each = contributions.map((amount, i) => [String(i), amount] as const);
    const [largest = 0, second = 0] = contributions;
    for (const known of [
      { kind: 'each' as const, of: each },
      { kind: 'two-largest' as const, largest, second },
    ]) {
      const found = contributionsTo(cell, [known]);
      expect({
        rule_1_75: isDominated(found, { largest: 1, percent: 75 }),
        rule_2_85: isDominated(found, { largest: 2, percent: 85 }),
        p_percent_10: isWithinPercent(found, 10),
        p_percent_15: isWithinPercent(found, 15),
        min3: hasFewContributors(found),
      }).toEqual(Object.fromEntries(Object.entries(expected).filter(([key]) => key !== 'n_contributors')));
    }
  });

  test('one who contributes to two rows is one contributor of their sum', () => {
    const each = [
      { kind: 'each' as const, of: [['a', 60] as const, ['b', 40] as const] },
      { kind: 'each' as const, of: [['a', 70] as const, ['c', 30] as const] },
    ];
    const found = contributionsTo({ codes: [], value: 200, rows: [0, 1] }, each);
    expect(found).toEqual({ total: 200, largest: [130, 40, 30], contributors: 3 });
  });

  const amounts = (smallest: number): Wish => ({
    table: {
      columns: ['firm'],
      rows: [
        { codes: ['a'], value: 1000.5 + smallest },
        { codes: ['b'], value: 9000 },
        { codes: ['c'], value: 12_000 },
      ],
    },
    amounts: {
      percent: 10,
      dominance: null,
      contributions: {
        kind: 'two-largest',
        rows: [
          [600.5, 400],
          [3000, 3000],
          [4000, 4000],
        ],
      },
    },
  });

  test('what is left is just under p % of the largest: withheld, with a range of that; just over: told', async () => {
    const cells = await cellsOf(amounts(60));
    const a = cells.find(({ codes }) => codes[0] === 'a');
    expect(a).toMatchObject({ value: 1060.5, reason: 'p-percent', withheld: true });
    expect((a?.interval?.high ?? 1e12) - (a?.interval?.low ?? 0)).toBeGreaterThanOrEqual(60.05);
    expect((await cellsOf(amounts(61))).every(({ withheld }) => !withheld)).toBe(true);
  });

  test('dominance is a rule beside the others', async () => {
    const wish = amounts(300);
    if (wish.amounts === undefined) throw new Error('amounts');
    const dominated = (percent: number) =>
      cellsOf({ ...wish, amounts: { ...wish.amounts, dominance: { largest: 2, percent } } } as Wish);
    expect((await dominated(75)).map(({ reason }) => reason)).toContain('dominance');
    expect((await dominated(77)).every(({ withheld }) => !withheld)).toBe(true);
  });
});
