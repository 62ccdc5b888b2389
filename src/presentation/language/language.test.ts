import { expect, test } from 'vitest';
import { EXCLUSION_CODES, NOTE_CODES, POPULATION_CODES } from '../../analysis/index.ts';
import {
  codeLabel,
  columnLabel,
  dayForm,
  formatDayText,
  formatNumber,
  formatPercent,
  formatPercentSign,
  formatPeriod,
  formatValue,
  LABELS,
  LANGUAGES,
  noteText,
  readDayText,
  refusalText,
  SURFACE_TEXTS,
} from './index.ts';

test.each([
  [6290, 0, '6\u00a0290'],
  [1234567.89, 1, '1\u00a0234\u00a0567,9'],
  [-3.25, 1, '\u22123,3'],
  [-0.04, 1, '0,0'],
  [999.95, 1, '1\u00a0000,0'],
  [1.005, 2, '1,01'],
])('%d with %i decimals is %s', (value, decimals, text) => {
  expect(formatNumber(value, 'nb', decimals)).toBe(text);
});

test('English groups with commas and has a decimal point', () => {
  expect(formatNumber(1234567.89, 'en', 1)).toBe('1,234,567.9');
});

test('a share is written out in prose and with a sign in tables', () => {
  expect(formatPercent(742 / 6290, 'nb')).toBe('11,8\u00a0prosent');
  expect(formatPercentSign(742 / 6290, 'nn')).toBe('11,8\u00a0%');
  expect(formatPercent(742 / 6290, 'en')).toBe('11.8\u00a0per\u00a0cent');
});

test('persons are whole, full-time equivalents have one decimal', () => {
  expect([formatValue(12, 'persons', 'nb'), formatValue(12.34, 'fte', 'nb')]).toEqual(['12', '12,3']);
});

test('days and periods are written as people say them', () => {
  expect(formatDayText('2025-10-01', 'nb')).toBe('1.\u00a0oktober\u00a02025');
  expect(formatDayText('2025-10-01', 'en')).toBe('1\u00a0October\u00a02025');
  expect(formatPeriod('2024-10-01/2025-10-01', 'nn')).toBe('1.\u00a0oktober\u00a02024 til 1.\u00a0oktober\u00a02025');
});

test('a code has a label, a unit its name, the unknown its code', () => {
  expect(codeLabel('staff-group', 'teacher', 'nb')).toBe('Lærere');
  expect(codeLabel('unit', '974589095', 'nb', { '974589095': 'Fjordvik skole' })).toBe('Fjordvik skole');
  expect(codeLabel('unit', 'unassigned', 'nn')).toBe('Ikkje fordelt');
  expect(codeLabel('area', 'Total', 'en')).toBe('Total');
  expect(columnLabel('component', 'nb')).toBe('Personalbalanse');
});

test('every code a table can tell is worded in every language', () => {
  const values = { persons: 2, of: 9, pieces: 1, day: '2025-10-01', from: '2025-10-01', to: '2026-10-01' };
  const unworded = LANGUAGES.flatMap((language) => [
    ...NOTE_CODES.filter((code) => noteText('notes', { code, values }, language) === code),
    ...EXCLUSION_CODES.filter((code) => noteText('exclusions', { code, values }, language) === code),
    ...POPULATION_CODES.filter((code) => noteText('population', { code, values }, language) === code),
  ]);
  expect(unworded).toEqual([]);
});

test('what the gate blurred is said in words', () => {
  const note = { code: 'unassigned-share', values: { persons: '<5', of: 1200 } };
  expect(noteText('notes', note, 'nb')).toBe(
    'Ikke fordelt: færre enn 5 av 1\u00a0200 står uten kjent enhet eller stillingsgruppe.',
  );
});

test('an exclusion tells how many, and nothing about nobody', () => {
  expect(noteText('exclusions', { code: 'hourly', values: { persons: 12 } }, 'nb')).toBe(
    'Timelønte er ikke med (12 personer).',
  );
  expect(noteText('exclusions', { code: 'hourly', values: { persons: 0 } }, 'nb')).toBe('Timelønte er ikke med.');
});

test('a metric that waits says for what, in words', () => {
  const refusal = { code: 'metric-waits-for-source', metric: 'A3', source: 'long-absence' } as const;
  expect(refusalText(refusal, 'nb')).toBe('A3 kan ikke regnes ut ennå. Det venter på: data om langtidsfravær.');
});

test('no language lends its texts to another', () => {
  const { nb, nn, en } = LABELS;
  expect(new Set([nb.withheldReason, nn.withheldReason, en.withheldReason]).size).toBe(3);
  expect(new Set(LANGUAGES.map((language) => SURFACE_TEXTS[language].fault)).size).toBe(3);
});

test.each([
  ['31.8.2025', '2025-08-31'],
  ['01.09.2025', '2025-09-01'],
  ['1/9/2025', '2025-09-01'],
  ['2025-09-01', '2025-09-01'],
  ['29.2.2024', '2024-02-29'],
  ['29.2.2025', null],
  ['31.8.25', null],
  ['i går', null],
])('%s is read as %s', (text, day) => {
  expect(readDayText(text)).toBe(day);
});

test('a day is written in the form people type', () => {
  expect([dayForm('2025-08-31', 'nb'), dayForm('2025-08-31', 'en')]).toEqual(['31.8.2025', '31/8/2025']);
});
