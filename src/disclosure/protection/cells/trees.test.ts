import { expect, test } from 'vitest';
import { type Hierarchy, type InnerTable, problemsOfRows } from './inner-table.ts';
import { readTrees } from './trees.ts';

const TABLE: InnerTable = {
  columns: ['school', 'group'],
  rows: [
    { codes: ['s1', 'g1'], value: 3 },
    { codes: ['s2', 'g1'], value: 4 },
  ],
};

function problems(links: Hierarchy['links'], column = 'school', table = TABLE) {
  const read = readTrees(table, [{ column, links }], 'Total');
  return read.ok ? [] : read.problems.map((one) => [one.code, 'value' in one ? one.value : null]);
}

test('a code is counted under itself, all that is above it, and the total', () => {
  const links = [
    { code: 's1', parent: 'north' },
    { code: 'north', parent: 'town' },
    { code: 'town', parent: 'Total' },
  ];
  const read = readTrees(TABLE, [{ column: 'school', links }], 'Total');
  expect(read.ok && read.ancestors[0]?.get('s1')).toEqual(['s1', 'north', 'town', 'Total']);
  expect(read.ok && read.ancestors[0]?.get('s2')).toEqual(['s2', 'Total']);
});

test('an unknown code, a ring, two parents, a sum among the inner codes, a column that is not there', () => {
  expect(problems([{ code: 's9', parent: 'north' }])).toEqual([['unknown-code', 's9']]);
  expect(
    problems([
      { code: 's1', parent: 'a' },
      { code: 'a', parent: 'b' },
      { code: 'b', parent: 'a' },
    ]),
  ).toEqual([
    ['cycle', 'a'],
    ['cycle', 'b'],
  ]);
  expect(
    problems([
      { code: 's1', parent: 'a' },
      { code: 's1', parent: 'b' },
    ]),
  ).toEqual([['two-parents', 's1']]);
  expect(problems([{ code: 's1', parent: 's2' }])).toEqual([['inner-has-children', 's2']]);
  expect(problems([], 'area')).toEqual([['no-such-column', null]]);
});

test('one name for two sums is refused', () => {
  const trees = ['s1', 's2'].map((code) => ({ column: 'school', links: [{ code, parent: 'north' }] }));
  const read = readTrees(TABLE, trees, 'Total');
  expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'two-meanings', tree: 1, value: 'north' }]);
});

test('rows that are no counts, stand twice or are sums', () => {
  const row = (code: string, value: number) => ({ codes: [code], value });
  const rows = [row('a', -1), row('b', 1.5), row('c', 1), row('c', 2), row('Total', 3)];
  expect(problemsOfRows({ columns: ['school'], rows }, 'Total')).toEqual([
    { code: 'not-a-count', row: 0 },
    { code: 'not-a-count', row: 1 },
    { code: 'repeated-row', row: 3, first: 2 },
    { code: 'total-among-inner', row: 4 },
  ]);
  expect(problemsOfRows({ columns: ['school'], rows: [] }, 'Total')).toEqual([{ code: 'no-rows' }]);
});
