import { expect, test } from 'vitest';
import { cell, rawTable } from '../../disclosure/__data__/raw-tables.ts';
import { catalogue } from '../../disclosure/index.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import { figureText } from '../cli/texts/figure-text.ts';
import { csvOf, exportWords, jsonStatOf } from './index.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const SPAN = publish(
  rawTable('A14', [cell(['Total'], 640, { denominator: 30.5, persons: 640, base: 34 })], { columns: ['area'] }),
  limits,
);
const words = exportWords(SPAN, catalogue(), 'Fjordvik kommune', 'nb');

test('CSV tells both sides of a ratio, and its value', () => {
  const lines = csvOf(SPAN, words).split('\r\n');
  expect(lines[0]).toBe('\ufeffOmråde;area;Periode;Antall;Av;Verdi;Nedre grense (95 %);Øvre grense (95 %);Status');
  expect(lines[1]).toBe('I alt;Total;2025-10-01;640;30,5;20,983607;;;vist');
});

test('JSON-stat has the three as measures', () => {
  expect(jsonStatOf(SPAN, words).value).toEqual([640, 30.5, 640 / 30.5]);
});

test('the command line writes the three in a line', () => {
  expect(figureText(SPAN, catalogue(), 'nb')).toMatch(/I alt +1\.\u00a0oktober\u00a02025 +640 +30,5 +21,0/);
});

const TENURE = publish(
  rawTable(
    'B13m',
    [
      cell([], 12, {
        denominator: 40,
        persons: 12,
        base: 40,
        implied: [28],
        estimate: { value: null, low: null, high: null },
      }),
    ],
    { columns: [] },
  ),
  limits,
);

test('a median that is not reached is said in words, beside how many were followed', () => {
  const own = exportWords(TENURE, catalogue(), 'Fjordvik kommune', 'nb');
  expect(csvOf(TENURE, own).split('\r\n')[1]).toBe('2025-10-01;12;40;ikke nådd;;;vist');
  expect(jsonStatOf(TENURE, own).value).toEqual([12, 40, null]);
  expect(figureText(TENURE, catalogue(), 'en')).toMatch(/12 +40 +not reached/);
});

test('schools with many principals are a share of the schools, their changes are per school', () => {
  const line = (name: string, numerator: number) =>
    cell([name], numerator, { denominator: 20, persons: 12, base: 30, implied: [18] });
  const cells = [line('changes', 12), line('three-or-more', 5)];
  const text = figureText(publish(rawTable('B13', cells, { columns: ['continuity'] }), limits), catalogue(), 'nb');
  expect(text).toMatch(/Rektorskifter per skole .* 12 +20 +0,60/);
  expect(text).toMatch(/Skoler med tre eller flere rektorer .* 5 +20 +25,0\u00a0%/);
});
