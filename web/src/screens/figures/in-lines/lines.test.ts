// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { entrantsUntil } from '../periods.ts';
import { blocksOf } from './blocks.ts';
import { drawnRows, inBlocks, linesOf, linesOfCode, movesOf, OUTSIDE, rowsOfLine } from './lines.ts';
import { stayingPoints } from './staying-points.ts';
import { stepPoints } from './step-points.ts';

const row = (dims: Readonly<Record<string, string>>, value: number | null): FigureRow => ({
  dims: Object.fromEntries(Object.entries(dims).map(([key, code]) => [key, { code, label: `(${code})` }])),
  period: '2024-10-01/2025-10-01',
  numerator: value,
  denominator: 10,
  value,
  interval: value === null ? null : { low: value / 2, high: value, level: 0.95 },
  state: value === null ? 'withheld' : 'shown',
  reason: null,
});
const answerOf = (rows: readonly FigureRow[]) => ({ rows }) as FigureAnswer;

describe('a metric told in lines', () => {
  const answer = answerOf([
    row({ area: 'A', outcome: 'stayer' }, 0.8),
    row({ area: 'A', outcome: 'leaver' }, 0.2),
    row({ area: 'Total', outcome: 'stayer' }, 0.7),
  ]);

  test('has its lines in the order of the answer', () => {
    expect(linesOf(answer, 'outcome').map(({ code }) => code)).toEqual(['stayer', 'leaver']);
  });

  test('has one row per line and code', () => {
    expect(rowsOfLine(answer, 'area', 'outcome', 'stayer').get('A')?.value).toBe(0.8);
    expect(linesOfCode(answer, 'area', 'Total').map(({ value }) => value)).toEqual([0.7]);
  });
});

test('a move table is read from both ends, without its totals as places', () => {
  const moves = movesOf(answerOf([row({ from: 'a', to: 'b' }, 2), row({ from: OUTSIDE, to: 'Total' }, 9)]));
  expect(moves.places.map(({ code }) => code)).toEqual(['a', 'b']);
  expect(moves.row('a', 'b')?.value).toBe(2);
  expect(moves.row(OUTSIDE, 'Total')?.value).toBe(9);
  expect(moves.row('b', 'a')).toBeUndefined();
});

test('points of a curve are in per cent, by years, with what is withheld left empty', () => {
  const points = stayingPoints([row({ years: '3' }, null), row({ years: '1' }, 0.5)], 'nb');
  expect(points.map(({ years, value, low, text }) => [years, value, low, text])).toEqual([
    [1, 50, 25, '50,0'],
    [3, null, null, 'skjermet'],
  ]);
});

test('points of a curve in steps are in per cent, by months, with how many are followed', () => {
  const points = stepPoints([row({ months: '12' }, 0.5), row({ months: '3' }, null)]);
  expect(points.map(({ months, value, high, followed }) => [months, value, high, followed])).toEqual([
    [3, null, null, 10],
    [12, 50, 50, 10],
  ]);
});

describe('a table in blocks', () => {
  test('has a row per month of each code, with its own cells', () => {
    const answer = answerOf([
      row({ area: 'A', years: '1', cause: 'left-owner' }, 0.2),
      row({ area: 'A', years: '1', cause: 'still-there' }, 0.8),
      row({ area: 'A', years: '3', cause: 'still-there' }, 0.6),
      row({ area: 'Total', years: '1', cause: 'still-there' }, 0.7),
    ]);
    const block = blocksOf(answer, 'area', 'years', 'A');
    expect(block.map(({ code, cells }) => [code, cells.map(({ value }) => value)])).toEqual([
      ['1', [0.2, 0.8]],
      ['3', [0.6]],
    ]);
  });

  test('is for curves and causes, and for ages where nothing is broken down', () => {
    expect(inBlocks('staying-curve', 'contract')).toBe(true);
    expect([inBlocks('staying-after-60', null), inBlocks('staying-after-60', 'unit')]).toEqual([true, false]);
    expect(inBlocks('early-exit', null)).toBe(false);
  });
});

test('entrants are those of ten whole school years', () => {
  expect(entrantsUntil('2026-08-31')).toBe('2016-08-01/2026-08-01');
  expect(entrantsUntil('2026-07-31')).toBe('2015-08-01/2025-08-01');
});

test('of a metric told in lines that is drawn as one, the one line is drawn', () => {
  const rows = [row({ continuity: 'changes' }, 0.9), row({ continuity: 'three-or-more' }, 0.2)];
  expect(drawnRows(rows, 'principal-continuity').map(({ dims }) => dims['continuity']?.code)).toEqual(['changes']);
  expect(drawnRows(rows, 'stock')).toEqual(rows);
});
