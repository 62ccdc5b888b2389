import { expect, test } from 'vitest';
import type { FigureRow, ReportFigure } from '../../api/contract/index.ts';
import { COMPOSED } from '../__data__/composed.ts';
import { sheetTemplate } from '../sheets/template.ts';
import { tertialTemplate } from '../tertial/template.ts';
import { figureTable, fitsColumns, laysLong } from './index.ts';

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
  ['tertial', '4'],
  ['school', '3'],
  ['equality', '2'],
  ['action', '2'],
])('a table of %s %s has one note, of the signs that are in it, and no reason beside', (id, version) => {
  const states = ['withheld', 'shown', 'provisional'] as const;
  const rows = ROWS.slice(0, 3).map((row, i) => ({ ...row, state: states[i] ?? 'shown', reason: 'skjermet' }));
  const [first] = LONG;
  if (first === undefined) throw new Error('the report has a figure');
  const figure = { ...first, answer: { ...first.answer, rows, breaks: [] } };
  const noted = (template: { readonly id: string; readonly version: string }) => {
    const { notes, reasons } = figureTable(figure, { language: 'nb', template });
    return [notes.length, reasons];
  };
  expect(figureTable(figure, { language: 'nb', template: { id, version } }).notes).toEqual([
    expect.stringMatching(/^: skjermet av hensyn til personvern · \* foreløpig\. Nøkkeltall /),
  ]);
  expect(noted({ id, version })).toEqual([1, []]);
  expect(noted({ id: 'tertial', version: '3' })).toEqual([2, ['skjermet']]);
});

test('what stands beside one another is periods only where the groups stand below', () => {
  const across = (rows: readonly FigureRow[], version: string) =>
    LONG.slice(0, 1).map((one) => {
      const figure = { ...one, answer: { ...one.answer, rows } };
      return figureTable(figure, { language: 'nb', template: { id: 'tertial', version } }).periodsAcross;
    });
  const crossed = ROWS.slice(0, 6).map(
    (row): FigureRow => ({ ...row, dims: { ...row.dims, sex: { code: 'f', label: '' } } }),
  );
  expect([across(ROWS, '1'), across(ROWS, '4'), across(ROWS.slice(0, 6), '4'), across(crossed, '4')]).toEqual([
    ...[[true], [false], [false], [false]],
  ]);
});

test('the newest version of every template is laid as well as the one before it', () => {
  const newest = [
    ...(['equality', 'school', 'action'] as const).map((id) => sheetTemplate(id, null)),
    ...[tertialTemplate(null)].flatMap((one) => one ?? []),
  ];
  expect(newest.map((one) => [one.id, laysLong(one), fitsColumns(one)])).toEqual(
    ['equality', 'school', 'action', 'tertial'].map((id) => [id, true, true]),
  );
});

test.each([
  ['tertial', '1'],
  ['school', '1'],
])('a long table of a report let out by %s %s stays laid with a line for each group', (id, version) => {
  expect(laidBy(id, version)).toEqual([6, 10]);
});
