import { expect, test } from 'vitest';
import { cell, HEADCOUNT, rawTable, TURNOVER } from '../__data__/raw-tables.ts';
import { publish } from './publish.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const statesOf = (table: { readonly rows: readonly { readonly codes: readonly string[]; readonly state: string }[] }) =>
  Object.fromEntries(table.rows.map((row) => [row.codes.join(), row.state]));

test('the small group and the smallest of the others are withheld, the total stays', () => {
  expect(statesOf(publish(HEADCOUNT, limits))).toEqual({
    teacher: 'shown',
    leader: 'withheld',
    administration: 'withheld',
    Total: 'shown',
  });
});

test('a withheld row shows no number at all, and every withheld row has the same reason', () => {
  const withheld = publish(HEADCOUNT, limits).rows.filter((row) => row.state === 'withheld');
  expect(withheld.map((row) => [row.numerator, row.denominator, row.value, row.interval, row.reason])).toEqual([
    [null, null, null, null, 'protected'],
    [null, null, null, null, 'protected'],
  ]);
});

test('with a limit of one every number is shown', () => {
  const table = publish(HEADCOUNT, { fewestPersons: 1, smallestBase: 10 });
  expect(table.rows.map((row) => row.value)).toEqual([30, 3, 20, 53]);
});

test('a share carries its parts, its value and its interval; nobody in the base is not applicable', () => {
  const table = publish(
    rawTable('B2', [cell(['Total'], 8, { denominator: 40 }), cell(['aks'], 0, { denominator: 0 })]),
    limits,
  );
  expect(table.rows[0]).toMatchObject({ numerator: 8, denominator: 40, value: 0.2, state: 'shown' });
  expect(table.rows[0]?.interval?.low).toBeCloseTo(0.105, 3);
  expect(table.rows[0]?.interval?.high).toBeCloseTo(0.3476, 3);
  expect(table.rows[1]).toMatchObject({ numerator: null, value: null, state: 'not-applicable', reason: null });
});

test('a base of three is withheld with the row that would give it away, also when nobody of them left', () => {
  expect(statesOf(publish(TURNOVER, limits))).toEqual({
    teacher: 'withheld',
    leader: 'withheld',
    administration: 'not-applicable',
    Total: 'provisional',
  });
});

test('a period nothing is delivered for says so and shows no number', () => {
  const table = publish(rawTable('A1', [cell(['Total'], 0, { delivered: false })]), limits);
  expect(table.rows[0]).toMatchObject({ state: 'not-delivered', numerator: null });
});

test('a note does not tell what a row may not: few persons become «fewer than»', () => {
  const table = publish(HEADCOUNT, limits);
  expect(table.notes[0]?.values).toEqual({ persons: '<5', of: 53 });
  expect(table.exclusions[0]?.values).toEqual({ persons: '<5' });
});

test('beside withheld rows a note tells no exact number, so that it gives none of them away', () => {
  const notes = [{ code: 'unassigned-share', values: { persons: 12, of: 53 } }];
  expect(publish({ ...HEADCOUNT, notes }, limits).notes[0]?.values).toEqual({ persons: '≥5', of: 53 });
});

test('a note does not tell the withheld total of its table', () => {
  const notes = [{ code: 'unassigned-share', values: { persons: 0, of: 12 } }];
  const cells = [cell(['leader'], 3), cell(['teacher'], 9), cell(['Total'], 12)];
  const withTotal = (total: number) => rawTable('A1', [cell(['leader'], 3), cell(['Total'], total)], { notes });
  expect(publish(rawTable('A1', cells, { notes }), limits).notes[0]?.values).toEqual({ persons: 0, of: 12 });
  expect(publish(withTotal(3), limits).notes[0]?.values).toEqual({ persons: 0, of: '≥5' });
});

test('a note that all but two stand somewhere does not tell of the two', () => {
  const notes = [{ code: 'unassigned-share', values: { persons: 51, of: 53 } }];
  const table = rawTable('A1', [cell(['teacher'], 53), cell(['Total'], 53)], { notes });
  expect(publish(table, limits).notes[0]?.values).toEqual({ persons: '≥5', of: 53 });
});

test('the limit that was used stands in the table', () => {
  expect(publish(HEADCOUNT, limits).settings).toEqual({ 'gap-summer-days': 62, 'fewest-persons': 5 });
});

test('a group of nobody is no hiding place: the base of a withheld share cannot be worked out beside it', () => {
  const table = publish(
    rawTable('B2', [
      cell(['administration'], 0, { denominator: 3 }),
      cell(['aks'], 0, { denominator: 0 }),
      cell(['teacher'], 0, { denominator: 30 }),
      cell(['Total'], 0, { denominator: 33 }),
    ]),
    limits,
  );
  expect(statesOf(table)).toEqual({
    administration: 'withheld',
    aks: 'not-applicable',
    teacher: 'withheld',
    Total: 'shown',
  });
});
