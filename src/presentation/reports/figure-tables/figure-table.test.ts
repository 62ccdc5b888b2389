import { expect, test } from 'vitest';
import type { FigureRow, ReportFigure } from '../../api/contract/index.ts';
import { COMPOSED } from '../__data__/composed.ts';
import { figureTable } from './index.ts';

/** Six groups in each of nine years. */
const YEARS = Array.from({ length: 9 }, (_, i) => `${2010 + i}-10-01`);
const GROUPS = ['a', 'b', 'c', 'd', 'e', 'f'];
const ROWS = YEARS.flatMap((period) =>
  GROUPS.map((code): FigureRow => {
    const dims = { 'staff-group': { code, label: `gruppe ${code}` } };
    return { dims, period, numerator: 7, denominator: null, value: 7, interval: null, state: 'shown', reason: null };
  }),
);
const LONG = COMPOSED.figures.map((one): ReportFigure => ({ ...one, answer: { ...one.answer, rows: ROWS } }));

/** How many lines and columns the long table has in a report of a template. */
function laidBy(id: string, version: string): readonly number[] {
  return LONG.slice(0, 1).flatMap((figure) => {
    const { head, rows } = figureTable(figure, { language: 'nb', template: { id, version } });
    return [rows.length, head.length];
  });
}

test('a long table has a line for each year and six groups beside one another by the template of now', () => {
  expect(laidBy('tertial', '2')).toEqual([9, 7]);
});

test.each([
  ['tertial', '1'],
  ['school', '1'],
])('a long table of a report let out by %s %s stays laid with a line for each group', (id, version) => {
  expect(laidBy(id, version)).toEqual([6, 10]);
});
