import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTables, cube, row, shareTables } from './__data__/tables.ts';
import { fixedRows, pinnedRows } from './bounds.ts';
import { hideAll, protect } from './protect.ts';
import { relationsOf } from './relations.ts';
import type { Relation, RuleTable } from './row.ts';
import { determinedRows } from './solving/determined.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const seen = (table: RuleTable) => {
  const { withheld } = protect(table, limits);
  return table.rows.map((r, i) => `${r.codes.join()} ${withheld.has(i) ? ':' : r.numerator}`);
};

test('a total with one withheld unit withholds one more: the smallest of the others', () => {
  expect(seen(cube([3], [3, 20, 30]))).toEqual(['c0 :', 'Total 53', 'c1 :', 'c2 30']);
});

test('two withheld units of one total need no third', () => {
  expect(seen(cube([3], [3, 2, 30]))).toEqual(['c0 :', 'Total 35', 'c1 :', 'c2 30']);
});

test('nobody is shown as nobody', () => {
  expect(seen(cube([3], [0, 20, 30]))).toEqual(['c0 0', 'Total 50', 'c1 20', 'c2 30']);
});

test('a withheld row whose other rows are nobody takes the total with it', () => {
  expect(seen(cube([3], [3, 0, 0]))).toEqual(['c0 :', 'Total :', 'c1 0', 'c2 0']);
});

test('equal candidates are chosen by code, so the same table is always withheld the same way', () => {
  expect(seen(cube([3], [20, 20, 3]))).toEqual(['c0 :', 'Total 43', 'c1 20', 'c2 :']);
});

test('a balance line that the identity would give back takes another line with it', () => {
  const lines = { start: 50, hires: 3, returns: 0, 'transfers-in': 0, 'transfers-out': 0, exits: 8, end: 45 };
  const rows = Object.entries(lines).map(([component, persons]) => row([component], persons));
  const { withheld } = protect({ columns: ['component'], unit: 'persons', rows }, limits);
  expect([...withheld.entries()]).toEqual([
    [1, 'few-persons'],
    [5, 'protects-another'],
  ]);
});

const flows = (code: string, [start, exits, end]: readonly [number, number, number]) => [
  row([code, 'start'], start),
  row([code, 'exits'], exits),
  row([code, 'end'], end),
];

test('a line is not given back by sums over several lines, once the zeros that must be zero are known', () => {
  // a and d show all but the hidden b, c and e; e is nobody, so its hidden end is 0, and b neither gains nor loses.
  const rows = [
    ...flows('a', [34, 6, 28]),
    ...flows('b', [3, 0, 3]),
    ...flows('c', [3, 1, 2]),
    ...flows('e', [0, 0, 0]),
    ...flows('Total', [40, 7, 33]),
  ];
  const table: RuleTable = { columns: ['d', 'component'], unit: 'persons', rows };
  const { withheld } = protect(table, limits);
  const hidden = new Set(withheld.keys());
  const numbers = rows.map((r) => r.numerator);
  const unknown = new Set(
    [...hidden].filter((place) => !fixedRows(relationsOf(table), hidden, numbers).includes(place)),
  );
  const given = determinedRows(relationsOf(table), unknown).filter((place) => (numbers[place] ?? 0) > 0);
  expect(given).toEqual([]);
});

const attackable = (table: RuleTable, withheld: ReadonlyMap<number, string>) => {
  const relations = relationsOf(table);
  const hidden = new Set(withheld.keys());
  return [
    ...determinedRows(relations, hidden),
    ...pinnedRows(
      relations,
      hidden,
      table.rows.map((r) => r.numerator),
    ),
    ...pinnedRows(
      relations,
      hidden,
      table.rows.map((r) => r.denominator ?? 0),
    ),
  ];
};

test('no withheld count of a random table can be worked out, and nothing small is seen', () => {
  fc.assert(
    fc.property(countTables, (table) => {
      const { withheld } = protect(table, limits);
      expect(attackable(table, withheld)).toEqual([]);
      expect(table.rows.filter((r, i) => !withheld.has(i) && r.persons >= 1 && r.persons < 5)).toEqual([]);
    }),
    { seed: 20241001, numRuns: 400 },
  );
});

test('no withheld share of a random table can be worked out, and no small part, rest or base is seen', () => {
  fc.assert(
    fc.property(shareTables, (table) => {
      const { withheld } = protect(table, limits);
      expect(attackable(table, withheld)).toEqual([]);
      const small = (n: number) => n >= 1 && n < 5;
      const leaks = table.rows.filter((r, i) => {
        const base = r.base ?? 0;
        return !withheld.has(i) && (small(r.persons) || small(base - r.persons) || (base >= 1 && base < 10));
      });
      expect(leaks).toEqual([]);
    }),
    { seed: 20241002, numRuns: 400 },
  );
});

test('the order of the rows does not decide what is withheld', () => {
  fc.assert(
    fc.property(countTables, (table) => {
      const hiddenCodes = (t: RuleTable) =>
        [...protect(t, limits).withheld.keys()].map((i) => t.rows[i]?.codes.join()).sort();
      expect(hiddenCodes({ ...table, rows: [...table.rows].reverse() })).toEqual(hiddenCodes(table));
    }),
    { seed: 20241003, numRuns: 100 },
  );
});

describe('what nothing can keep from being known hides nothing else from the audit', () => {
  // 4 = a + b, 0 = b + c: whoever knows that nobody is counted below zero knows a. Apart from them, d is all of 7, which is told.
  const numbers = { a: 4, b: 0, c: 0, all: 4, none: 0, d: 7, seven: 7 };
  const names = Object.keys(numbers);
  const at = (...some: string[]) => some.map((name) => names.indexOf(name));
  const relations: Relation[] = [
    { rows: at('a', 'b', 'all'), signs: [1, 1, -1] },
    { rows: at('b', 'c', 'none'), signs: [1, 1, -1] },
    { rows: at('d', 'seven'), signs: [1, -1] },
  ];
  const table: RuleTable = {
    columns: ['unit'],
    unit: 'persons',
    rows: Object.entries(numbers).map(([code, persons]) => ({
      ...{ codes: [code], period: '2025-10-01', delivered: true },
      ...{ numerator: persons, persons, denominator: null, base: null },
    })),
    fixed: at('seven'),
  };
  const counts = [{ values: Object.values(numbers) }];

  test.each([
    ['that does not matter', ['a', 'b', 'c']],
    ['that matters', ['a', 'b', 'c', 'd']],
  ])('a number %s', (_, matters) => {
    const task = { first: at('a', 'b', 'c', 'd'), matters: (place: number) => at(...matters).includes(place), counts };
    const { hidden, given } = hideAll(table, relations, task);
    expect(hidden.has(names.indexOf('all'))).toBe(true);
    expect(given).toEqual(matters.includes('d') ? at('d') : []);
  });
});

describe('what is withheld for the sake of a range', () => {
  // a + b + c = all, and c is told with d, which shows its number.
  const numbers = { a: 3, b: 4, c: 9, all: 16, d: 9 };
  const names = Object.keys(numbers);
  const at = (...some: string[]) => some.map((name) => names.indexOf(name));
  const relations: Relation[] = [{ rows: at('a', 'b', 'c', 'all'), signs: [1, 1, 1, -1] }];
  const table: RuleTable = {
    columns: ['unit'],
    unit: 'persons',
    rows: Object.entries(numbers).map(([code, persons]) => ({
      ...{ codes: [code], period: '2025-10-01', delivered: true },
      ...{ numerator: persons, persons, denominator: null, base: null },
    })),
    together: [{ head: names.indexOf('c'), members: at('d') }],
  };
  /** Ranges of a and b are wide where c is withheld. */
  const narrow = () => (hidden: ReadonlySet<number>) =>
    hidden.has(names.indexOf('c')) ? [] : [{ row: names.indexOf('a'), helpers: at('c') }];
  const counts = [{ values: Object.values(numbers) }];
  const task = { first: at('a', 'b'), matters: (place: number) => at('a', 'b').includes(place), counts, narrow };

  test('takes with it what shows its number, which is not told again', () => {
    expect([...hideAll(table, relations, task).hidden].sort()).toEqual(at('a', 'b', 'c', 'd'));
  });

  test('is told again where no range needs it, which asks no judge anew whether all is safe', () => {
    let judges = 0;
    const judge = () => {
      judges++;
      return () => [];
    };
    const firstTheOther = () => (some: ReadonlySet<number>) =>
      narrow()(some).map((one) => ({ ...one, helpers: at(some.has(names.indexOf('all')) ? 'c' : 'all') }));
    const alone = { ...table, together: [] };
    const { hidden } = hideAll(alone, relations, { ...task, judge, narrow: firstTheOther });
    expect([...hidden].sort()).toEqual(at('a', 'b', 'c'));
    expect(judges).toBe(1);
  });
});
