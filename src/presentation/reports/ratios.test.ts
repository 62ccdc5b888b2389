import { expect, test } from 'vitest';
import { cell, rawTable } from '../../disclosure/__data__/raw-tables.ts';
import { catalogue } from '../../disclosure/index.ts';
import { publish } from '../../disclosure/publish.ts';
import { figureText } from '../cli/figure-text.ts';
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
