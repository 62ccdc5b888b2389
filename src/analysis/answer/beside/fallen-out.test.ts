import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, history, row, type SmallWorld, type WorldDelivery } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';

const [ANNE, BERIT] = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];

/** A full extract of a month, known on the fifth of the next. */
const extract = (month: string, known: string, rows: WorldDelivery['rows'], more: Partial<WorldDelivery> = {}) =>
  history(known, rows, { month: day(month), ...more });

const world = (...deliveries: readonly WorldDelivery[]): SmallWorld => schools({ rows: [], deliveries });

const [AUGUST, SEPTEMBER] = [
  extract('2025-08-01', '2025-09-05', [ANNE, BERIT]),
  extract('2025-09-01', '2025-10-05', [BERIT]),
] as const;
const silent = world(AUGUST, SEPTEMBER);

const on = (text: string): Pick<Question, 'period'> => ({ period: { kind: 'day', at: day(text) } });
const note = (of: SmallWorld, asked: Question) =>
  answer(of, asked).notes.find(({ code }) => code === 'fallen-out')?.values ?? null;
const headcountNote = (of: SmallWorld, text: string) => note(of, question('A1', on(text)));

describe('who is no longer in the months that are delivered', () => {
  test('is employed as before, and told of from the first day of the month she is missing from', () => {
    expect(cell(answer(silent, question('A1', on('2025-09-30'))))?.numerator).toBe(2);
    expect([headcountNote(silent, '2025-08-31'), headcountNote(silent, '2025-09-01')]).toEqual([null, { persons: 1 }]);
  });

  test('is no exit: the balance closes, and she stands in a line of her own, by unit too', () => {
    const asked = question('B6', { by: ['unit'], period: between('2025-08-01', '2025-09-01') });
    const table = answer(silent, asked);
    const told = (unit: string) =>
      ['end', 'exits', 'memo-dropped-out'].map((component) => cell(table, unit, component)?.numerator);
    expect(told('Total')).toEqual([2, 0, 1]);
    expect(told(NORTH)).toEqual([1, 0, 1]);
    expect(told(SOUTH)).toEqual([1, 0, 0]);
    const earlier = answer(silent, { ...asked, period: between('2025-08-01', '2025-08-31') });
    expect(cell(earlier, 'Total', 'memo-dropped-out')?.numerator).toBe(0);
  });

  test('is not told of where nobody is silent: the line is not there', () => {
    const table = answer(world(AUGUST), question('B6', { period: between('2025-08-01', '2025-09-01') }));
    expect(table.cells.some(({ codes }) => codes.includes('memo-dropped-out'))).toBe(false);
  });

  test('is silent no more when she is back, or when an end is told', () => {
    const back = world(AUGUST, SEPTEMBER, extract('2025-10-01', '2025-11-05', [ANNE, BERIT]));
    expect(headcountNote(back, '2025-10-31')).toBe(null);
    const ended = world(
      AUGUST,
      SEPTEMBER,
      extract('2025-10-01', '2025-11-05', [row(0, NORTH, '2020-08-01/2025-09-20'), BERIT]),
    );
    expect(headcountNote(ended, '2025-10-31')).toBe(null);
    expect(cell(answer(ended, question('A1', on('2025-10-31'))))?.numerator).toBe(1);
  });

  test('was not silent as known before the month came, nor after it was taken back', () => {
    const asked = (known: string) => note(silent, { ...question('A1', on('2025-09-05')), asKnownOn: day(known) });
    expect([asked('2025-10-04'), asked('2025-10-05')]).toEqual([null, { persons: 1 }]);
    const withdrawn = world(AUGUST, { ...SEPTEMBER, withdrawnOn: day('2025-10-20') });
    expect(headcountNote(withdrawn, '2025-09-30')).toBe(null);
  });

  test('is told of in whatever order the months come', () => {
    const late = world({ ...SEPTEMBER, knownOn: day('2025-09-01') }, AUGUST);
    expect(headcountNote(late, '2025-09-30')).toEqual({ persons: 1 });
    const filled = world(AUGUST, extract('2025-10-01', '2025-10-20', [ANNE, BERIT]), {
      ...SEPTEMBER,
      knownOn: day('2025-11-01'),
    });
    expect(headcountNote(filled, '2025-10-10')).toBe(null);
  });

  test('is not told of for a month that a history already reaches past, nor for a post not begun', () => {
    const told = world(history('2025-09-30', [ANNE, BERIT]), SEPTEMBER);
    expect(headcountNote(told, '2025-09-30')).toBe(null);
    const future = world(history('2025-08-31', [row(0, NORTH, '2025-10-01/'), BERIT]), SEPTEMBER);
    expect(headcountNote(future, '2025-10-15')).toBe(null);
  });

  test('an ended post says nothing by not being there', () => {
    const left = world(extract('2025-08-01', '2025-09-05', [row(0, NORTH, '2020-08-01/2026-01-01'), BERIT]), SEPTEMBER);
    expect(headcountNote(left, '2025-09-30')).toBe(null);
  });
});

describe('the note beside other figures', () => {
  test('turnover tells who of the first day is silent on the second', () => {
    const period = between('2025-08-15', '2025-09-15');
    expect(note(silent, question('B2', { period }))).toEqual({ persons: 1 });
    expect(note(silent, question('B2', { period, where: [{ dimension: 'unit', codes: [SOUTH] }] }))).toBe(null);
    expect(note(silent, question('B8', { by: ['unit'], period }))).toEqual({ persons: 1 });
  });

  test('a period tells who is silent on its last day, staying who of those who began in it still is', () => {
    expect(note(silent, question('B4', { period: between('2025-08-01', '2025-09-01') }))).toBe(null);
    expect(note(silent, question('B4', { period: between('2025-08-01', '2025-09-02') }))).toEqual({ persons: 1 });
    const gone = row(2, SOUTH, '2019-08-01/2020-08-01');
    const followed = world(extract('2025-08-01', '2025-09-05', [ANNE, BERIT, gone]), SEPTEMBER);
    expect(note(followed, question('B10', { period: between('2020-08-01', '2020-08-02') }))).toEqual({ persons: 1 });
    expect(note(followed, question('B10', { period: between('2021-08-01', '2022-08-01') }))).toBe(null);
  });
});
