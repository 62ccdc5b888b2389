import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from './publish.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };

type Seen = ReturnType<typeof publish>;
const states = (table: Seen) => Object.fromEntries(table.rows.map((row) => [row.codes.join('/'), row.state]));
const withheld = (table: Seen) =>
  table.rows.filter(({ state }) => state === 'withheld').map((row) => row.codes.join('/'));

describe('expected retirement', () => {
  const expected = (code: string, [exposed, heads]: readonly [number, number], numerator = exposed / 3) =>
    cell([code], numerator, {
      denominator: heads,
      persons: heads,
      base: heads,
      implied: [exposed, heads - exposed],
      estimate: { value: numerator / heads, low: 0.0123, high: 0.4567 },
    });

  test.each([
    [5, 'shown'],
    [4, 'withheld'],
    [0, 'shown'],
  ] as const)('with %i of an age from which anybody retires is %s', (exposed, state) => {
    const table = rawTable('A8', [expected('a', [exposed, 40]), expected('b', [12, 60]), expected('c', [20, 60])]);
    expect(states(publish(table, limits))['a']).toBe(state);
  });

  test('of whom few are of another age is withheld too', () => {
    const told = states(publish(rawTable('A8', [expected('a', [16, 20]), expected('b', [15, 20])]), limits));
    expect(told).toEqual({ a: 'withheld', b: 'shown' });
  });

  test('is told in tenths of a person and whole per cent: four decimals of known chances would tell the ages', () => {
    const table = rawTable('A8', [expected('a', [8, 40], 2.3456)]);
    expect(publish(table, limits).rows[0]).toMatchObject({
      numerator: 2.3,
      denominator: 40,
      value: 2.3 / 40,
      interval: { low: 0.01, high: 0.46, level: 0.95 },
    });
    expect(publish(table, { ...limits, fewestPersons: 1 }).rows[0]?.numerator).toBe(2.3456);
  });

  test('of a withheld group is not given back by the total', () => {
    const rows = [
      expected('a', [3, 40]),
      expected('b', [12, 60]),
      expected('c', [20, 60]),
      expected('Total', [35, 160]),
    ];
    expect(withheld(publish(rawTable('A8', rows), limits))).toEqual(['a', 'b']);
  });
});

const LINES = ['voluntary', 'voluntary-established', 'retired', 'contract-ended', 'other-told', 'not-said'];
const reasons = (code: string, base: number, counts: readonly number[]) =>
  LINES.map((line, i) => cell([code, line], counts[i] ?? 0, { denominator: base }));
const byReason = (rows: readonly RawCell[], notes: readonly { code: string; values: Record<string, number> }[] = []) =>
  rawTable('B5', rows, { columns: ['staff-group', 'reason'], notes });

describe('leavers by stated reason', () => {
  test('all lines are seen where none is small', () => {
    expect(withheld(publish(byReason(reasons('Total', 200, [20, 10, 8, 6, 5, 7])), limits))).toEqual([]);
  });

  test('a line of four takes one more with it: owner turnover tells what they add up to', () => {
    expect(withheld(publish(byReason(reasons('Total', 200, [20, 10, 8, 6, 4, 7])), limits))).toEqual([
      'Total/contract-ended',
      'Total/other-told',
    ]);
  });

  test('where few have left at all, owner turnover does not tell it either, and zeros are seen', () => {
    expect(withheld(publish(byReason(reasons('Total', 200, [3, 0, 0, 0, 0, 0])), limits))).toEqual(['Total/voluntary']);
  });

  test('of voluntary exits few that are not established are not told by subtraction', () => {
    const told = (established: number) =>
      withheld(publish(byReason(reasons('Total', 200, [20, established, 8, 6, 5, 7])), limits));
    expect(told(15)).toEqual([]);
    expect(told(16)).toEqual(['Total/voluntary-established']);
    expect(told(20)).toEqual([]);
  });

  test('a reason of few in one group takes the same reason of another, and in each group one more reason', () => {
    const rows = [
      ...reasons('a', 80, [9, 6, 2, 7, 8, 9]),
      ...reasons('b', 90, [9, 6, 12, 17, 18, 19]),
      ...reasons('Total', 170, [18, 12, 14, 24, 26, 28]),
    ];
    const hidden = withheld(publish(byReason(rows), limits));
    expect(hidden).toEqual(expect.arrayContaining(['a/retired', 'b/retired']));
    expect(hidden.filter((key) => key.startsWith('a/')).length).toBeGreaterThanOrEqual(2);
    expect(hidden.filter((key) => key.startsWith('b/')).length).toBeGreaterThanOrEqual(2);
  });

  test('how many left without a reason is told where the line is, and not where it is not', () => {
    const note = (unsaid: number) => {
      const rows = reasons('Total', 200, [20, 10, 8, 6, 9, unsaid]);
      const notes = [{ code: 'no-reason-told', values: { persons: unsaid, of: 43 + unsaid } }];
      return publish(byReason(rows, notes), limits).notes[0]?.values;
    };
    expect(note(7)).toEqual({ persons: 7, of: 50 });
    expect(note(4)).toEqual({ persons: '<5', of: 47 });
  });
});

describe('early exit', () => {
  const estimate = { value: 0.3, low: 0.2, high: 0.4 };
  const line = (months: string, gone: number, implied: readonly number[]) =>
    cell(['Total', months], gone, { denominator: 60, estimate, implied });
  const table = (rows: readonly RawCell[]) => rawTable('B9', rows, { columns: ['contract', 'months'] });

  test('is withheld where few left in the second year, or in the third that retention tells of', () => {
    const of = (second: number, third: number) =>
      states(publish(table([line('12', 10, [50, 10]), line('24', 10 + second, [50 - second, second, third])]), limits));
    expect(of(5, 5)).toEqual({ 'Total/12': 'shown', 'Total/24': 'shown' });
    expect(of(4, 5)).toEqual({ 'Total/12': 'shown', 'Total/24': 'withheld' });
    expect(of(5, 4)).toEqual({ 'Total/12': 'shown', 'Total/24': 'withheld' });
  });
});

describe('left by cause', () => {
  const causes = ['left-owner', 'other-school', 'leader-post', 'retired', 'still-there'];
  const table = (counts: readonly number[], entrants = counts.reduce((sum, n) => sum + n, 0)) => {
    const gone = entrants - (counts[4] ?? 0);
    const rows = causes.map((cause, i) => {
      const persons = counts[i] ?? 0;
      const estimate = { value: persons / entrants, low: 0.01, high: 0.99 };
      const implied = i === 4 ? [gone, gone] : [persons];
      return cell(['Total', '1', cause], persons, { denominator: entrants, estimate, implied });
    });
    return rawTable('B11', rows, { columns: ['staff-group', 'years', 'cause'] });
  };

  test('all causes are seen where none is small', () => {
    expect(withheld(publish(table([20, 10, 0, 5, 60]), limits))).toEqual([]);
  });

  test('a cause of four takes another with it, for the shares add up to one', () => {
    expect(withheld(publish(table([20, 10, 4, 6, 60]), limits))).toEqual(['Total/1/leader-post', 'Total/1/retired']);
  });

  test('and so where some are followed no longer: the shares tell what the counts do not', () => {
    expect(withheld(publish(table([20, 10, 4, 6, 60], 120), limits))).toEqual([
      'Total/1/leader-post',
      'Total/1/retired',
    ]);
  });
});

describe('staying after 60', () => {
  const at = (age: string, still: number, there: number) =>
    cell(['Total', age], still, { denominator: there, implied: [there - still] });
  const table = (...rows: RawCell[]) => rawTable('B14', rows, { columns: ['staff-group', 'age'] });

  test('needs ten at an age, and neither few who stay nor few who leave', () => {
    const told = states(publish(table(at('60', 10, 10), at('61', 9, 9), at('67', 5, 10), at('68', 4, 10)), limits));
    expect(told).toEqual({
      'Total/60': 'shown',
      'Total/61': 'withheld',
      'Total/67': 'shown',
      'Total/68': 'withheld',
    });
  });

  test('one of the ages from 62 to 66 that is withheld takes another with it, or the five together would tell it', () => {
    const ages = [at('62', 30, 40), at('63', 20, 22), at('64', 15, 20), at('65', 14, 19), at('66', 10, 20)];
    expect(withheld(publish(table(...ages, at('62-66', 89, 121)), limits))).toEqual(['Total/63', 'Total/66']);
    expect(withheld(publish(table(...ages), limits))).toEqual(['Total/63']);
  });

  test('of the five together few who left are few persons, though somebody may have stayed before', () => {
    const few = cell(['Total', '62-66'], 40, { denominator: 44, persons: 20, base: 20, implied: [4] });
    expect(withheld(publish(table(few), limits))).toEqual(['Total/62-66']);
  });

  test('a median age at exit needs ten who left', () => {
    const told = [10, 9].map(
      (persons) => publish(rawTable('B14m', [cell(['a'], 64, { persons })]), limits).rows[0]?.state,
    );
    expect(told).toEqual(['shown', 'withheld']);
  });
});

describe('staying curves', () => {
  const step = (code: string, after: string, [gone, followed]: readonly [number, number]) =>
    cell([code, after], gone, {
      denominator: followed,
      estimate: { value: 0.5, low: 0.4, high: 0.6 },
    });
  const months = ['0', '3', '6', '12'];
  const curve = (code: string, steps: readonly (readonly [number, number])[]) =>
    steps.map((own, i) => step(code, months[i] ?? '', own));
  const small = curve('a', [
    [0, 40],
    [3, 37],
    [9, 28],
    [9, 19],
  ]);
  const large = curve('b', [
    [0, 90],
    [9, 81],
    [9, 72],
    [9, 63],
  ]);
  const total = curve('Total', [
    [0, 130],
    [12, 118],
    [18, 100],
    [18, 82],
  ]);
  const notes = [
    { code: 'median-staying', values: { months: 6 } },
    { code: 'median-staying', values: { months: 12, column: 'staff-group', group: 'a' } },
    { code: 'log-rank', values: { 'chi-square': 4, freedom: 1, p: 0.0455, groups: 2 } },
  ];
  const table = (rows: readonly RawCell[]) => rawTable('B10c', rows, { columns: ['staff-group', 'months'], notes });

  test('a step in which few left is withheld, and the next one seen tells all who left since', () => {
    const { rows } = publish(table(small), limits);
    expect(rows.map(({ state, numerator }) => [state, numerator])).toEqual([
      ['shown', 0],
      ['withheld', null],
      ['shown', 12],
      ['shown', 9],
    ]);
  });

  test('beside their total another curve is merged in the same step', () => {
    expect(withheld(publish(table([...small, ...large, ...total]), limits))).toEqual(['a/3', 'b/3']);
  });

  test('a curve is cut where fewer than ten are followed', () => {
    const ending = curve('Total', [
      [0, 24],
      [6, 18],
      [6, 10],
      [0, 9],
    ]);
    expect(withheld(publish(table(ending), limits))).toEqual(['Total/12']);
  });

  test('a median is told as far as its curve is seen, and the test where every curve is seen at all', () => {
    const codes = (rows: readonly RawCell[]) =>
      publish(table(rows), limits).notes.map(({ code, values }) => [code, values['group']]);
    expect(codes([...small, ...large, ...total])).toEqual([
      ['median-staying', undefined],
      ['median-staying', 'a'],
      ['log-rank', undefined],
    ]);
    const tiny = curve('a', [
      [0, 40],
      [31, 9],
      [0, 9],
      [0, 9],
    ]);
    const rest = curve('Total', [
      [0, 130],
      [40, 90],
      [9, 81],
      [9, 72],
    ]);
    expect(codes([...tiny, ...large, ...rest])).toEqual([['median-staying', undefined]]);
  });
});
