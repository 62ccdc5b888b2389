import { truncateSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownFiles } from '../__data__/own-files.ts';
import { type } from '../__data__/typing.ts';

const { fileOf, pathOf } = ownFiles();

const TABLE = 'school,n\ns1,3\ns2,12\n';
const HIERARCHY = ['--hierarchy', 'h.csv'];

/** What is wrong, the table, a hierarchy, what else is typed, and what is said of it. */
const BAD: readonly (readonly [what: string, table: string, tree: string | null, said: string])[] = [
  ['an empty file', '', null, 'cannot be read as CSV. Save it as CSV with headings in the first row.'],
  ['headings alone', 'school,n\n', null, 'The table has no rows below its headings.'],
  ['lines of unequal length', 'school,n\ns1,3,4\n', null, 'cannot be read as CSV.'],
  ['no such column', 'school,count\ns1,3\n', null, 'The file has no column “n”. Its columns are: school, count.'],
  ['the value twice', 'school,n,n\ns1,3,4\n', null, 'Column “n” has a name that the answer uses itself. Rename it.'],
  ['a word for a number', 'school,n\ns1,3\ns2,many\n', null, 'Column “n” must hold numbers. It does not in line 3.'],
  ['no number', 'school,n\ns1,\n', null, 'Column “n” must hold numbers. It does not in line 2.'],
  ['a count below zero', 'school,n\ns1,-3\n', null, 'Line 2: the value must be a whole number, not below zero.'],
  ['half a person', 'school,n\ns1,2.5\n', null, 'Line 2: the value must be a whole number, not below zero.'],
  [
    'too large a count',
    'school,n\ns1,99999999999\n',
    null,
    'Line 2: the value must be a whole number, not below zero.',
  ],
  ['a row twice', 'school,n\ns1,3\ns1,3\n', null, 'Line 3 has the same codes as line 2. Make them one row.'],
  ['no code', 'school,n\n,3\ns2,4\n', null, 'Column “school” has no code in line 2.'],
  ['a hierarchy that is empty', TABLE, '', 'cannot be read as CSV.'],
  ['a hierarchy of other columns', TABLE, 'code,parent\ns1,north\n', 'must have the columns column, code and parent.'],
  [
    'a hierarchy of another table',
    TABLE,
    'column,code,parent\nunit,s1,north\n',
    'h.csv: the table has no column “unit”.',
  ],
  [
    'a ring',
    TABLE,
    'column,code,parent\nschool,s1,a\nschool,a,b\nschool,b,a\n',
    'h.csv: the code “a” stands below itself.',
  ],
  [
    'a code in no row',
    TABLE,
    'column,code,parent\nschool,s9,north\n',
    'h.csv: the code “s9” is not in column “school”.',
  ],
];

describe('a file that cannot be used is told, with what to do', () => {
  test.each(BAD)('%s', async (_, table, tree, said) => {
    const asked = ['protect', fileOf('bad.csv', table), '--value', 'n', '--lang', 'en'];
    if (tree !== null) asked.push('--hierarchy', fileOf('h.csv', tree));
    const { exit, err, out } = await type(asked);
    expect([exit, out]).toEqual([4, '']);
    expect(err).toContain(said);
  });

  test('a file that is far too large is not read', async () => {
    const large = fileOf('large.csv', TABLE);
    truncateSync(large, 60_000_000);
    const { exit, err } = await type(['protect', large, '--value', 'n', '--lang', 'en']);
    expect([exit, err]).toEqual([4, 'large.csv is larger than 50 MB, and is not read.\n']);
  });

  test('nor is a table with more sums than anybody can wait for', async () => {
    const rows = Array.from({ length: 160_000 }, (_, i) => `a${i % 300},b${Math.floor(i / 300)},c${i % 7},${i}\n`);
    const wide = fileOf('wide.csv', `a,b,c,n\n${rows.join('')}`);
    const { exit, err } = await type(['protect', wide, '--value', 'n', '--lang', 'en']);
    expect([exit, err]).toEqual([
      4,
      'The table would have up to 1280000 cells with all its sums; at most 1200000 are taken. Leave a column out, or make several tables.\n',
    ]);
  });

  test('an amount below zero', async () => {
    const table = fileOf('pay.csv', 'firm,kroner,first,second\na,-10.5,1,1\n');
    const asked = ['--value', 'kroner', '--amounts', '--largest', 'first', '--second', 'second', '--lang', 'en'];
    expect((await type(['protect', table, ...asked])).err).toContain(
      'Line 2: the amount must be a number, not below zero.',
    );
  });

  test('a folder, and a file that is not there', async () => {
    expect((await type(['protect', pathOf('.'), '--value', 'n'])).exit).toBe(4);
    expect((await type(['protect', pathOf('none.csv'), '--value', 'n', ...HIERARCHY])).exit).toBe(4);
  });
});
