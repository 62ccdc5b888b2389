import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { METRICS, type RawTable } from '../../analysis/index.ts';
import { cell, HEADCOUNT, rawTable, TURNOVER } from '../../disclosure/__data__/raw-tables.ts';
import { catalogue } from '../../disclosure/index.ts';
import { publish } from '../../disclosure/publish/publish.ts';
import { csvCell } from './csv.ts';
import { csvOf, exportWords, jsonStatOf, xlsxOf } from './index.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const QUOTED: Partial<RawTable> = {
  metric: METRICS.B1,
  columns: ['publisher', 'reported-place', 'reported-group'],
  quoted: [
    {
      codes: ['KS', 'country', 'Total'],
      period: '2021-12-01/2022-12-01',
      value: 0.136,
      numerator: null,
      denominator: null,
      quoted: {
        publisher: 'KS',
        title: 'Publisert turnoverstatistikk',
        publishedOn: null,
        definition: 'ks',
        definitionText: null,
        address: 'https://www.ks.no/',
      },
    },
  ],
};
const headcount = publish(HEADCOUNT, limits);
const turnover = publish(TURNOVER, limits);
const words = exportWords(headcount, catalogue(), 'Fjordvik kommune', 'nb');
const shareWords = exportWords(turnover, catalogue(), 'Fjordvik kommune', 'nb');

test('CSV opens rightly in a Norwegian spreadsheet: byte order mark, semicolons, signs for what is withheld', () => {
  const lines = csvOf(headcount, words).split('\r\n');
  expect(lines.slice(0, 5)).toEqual([
    '\ufeffStillingsgruppe;staff-group;Periode;Antall;Status',
    'Lærere;teacher;2025-10-01;30;vist',
    'Ledere;leader;2025-10-01;:;skjermet',
    'Administrasjon;administration;2025-10-01;:;skjermet',
    'I alt;Total;2025-10-01;53;vist',
  ]);
});

test('CSV shows shares with decimal comma, provisional as its number, nobody as not applicable', () => {
  const table = publish(
    rawTable('B2', [cell(['Total'], 8, { denominator: 64, provisional: true }), cell(['aks'], 0, { denominator: 0 })]),
    limits,
  );
  const lines = csvOf(table, shareWords).split('\r\n');
  expect(lines[1]).toMatch(/^I alt;Total;2025-10-01;8;64;0,125;0,06\d+;0,22\d+;foreløpig$/);
  expect(lines[2]).toBe('AKS;aks;2025-10-01;.;.;.;.;.;ikke aktuelt');
});

test('every export says definition, population, dataset and signs', () => {
  const csv = csvOf(headcount, words);
  const expected = ['Definisjon;', 'Hvem telles;Ansatte 1.', 'Datagrunnlag;sha256:test', 'Tegn;": skjermet'];
  expect(expected.filter((text) => !csv.includes(text.replace(/"/g, '')))).toEqual([]);
});

describe('what is quoted', () => {
  const quoted = publish({ ...rawTable('B2', []), ...QUOTED }, limits);
  const quotedWords = exportWords(quoted, catalogue(), 'Fjordvik kommune', 'nb');

  test('says so in its state, and whose it is beside the table', () => {
    const lines = csvOf(quoted, quotedWords).split('\r\n');
    expect(lines.slice(0, 2)).toEqual([
      '\ufeffOppgitt av;publisher;Gjelder;reported-place;Stilling;reported-group;Periode;Antall;Av;Verdi;Nedre grense (95 %);Øvre grense (95 %);Status',
      'KS;KS;hele landet;country;I alt;Total;2021-12-01/2022-12-01;.;.;0,136;.;.;gjengitt',
    ]);
    expect(lines).toContain(
      'Gjengitt fra;KS. Publisert turnoverstatistikk. Definisjon: KS: sluttet i hele kommunesektoren. https://www.ks.no/',
    );
  });

  test('has its value in JSON-stat, and no parts', () => {
    expect(jsonStatOf(quoted, quotedWords).value).toEqual([null, null, 0.136]);
  });
});

test.each([
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['＝1+1', "'＝1+1"],
  ['\n=1+1', `"'\n=1+1"`],
  ['+47', "'+47"],
  ['-x', "'-x"],
  ['@a', "'@a"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['a;b', '"a;b"'],
  ['say "no"', '"say ""no"""'],
  ['Bø skole', 'Bø skole'],
])('the text %j is written as %j: nothing a spreadsheet would run', (text, written) => {
  expect(csvCell(text)).toBe(written);
});

test.each([
  [0.125, '0,125'],
  [1234.5, '1234,5'],
  [0.1 + 0.2, '0,3'],
  [7, '7'],
])('the number %d is written as %s', (number, written) => {
  expect(csvCell(number)).toBe(written);
});

test('XLSX has the table as numbers and texts on one sheet, and how we know on another', async () => {
  const book = await readXlsx(await xlsxOf(headcount, words));
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Tabell', 'Om tallene']);
  expect(book.sheets[0]?.rows.slice(0, 3)).toEqual([
    ['Stillingsgruppe', 'staff-group', 'Periode', 'Antall', 'Status'],
    ['Lærere', 'teacher', '2025-10-01', 30, 'vist'],
    ['Ledere', 'leader', '2025-10-01', ':', 'skjermet'],
  ]);
});

test('XLSX keeps a unit named like a formula as text', async () => {
  const table = publish(
    rawTable('A1', [cell(['974589095'], 30)], { columns: ['unit'], names: { unit: { '974589095': '=cmd()' } } }),
    limits,
  );
  const book = await readXlsx(await xlsxOf(table, words));
  expect(book.sheets[0]?.rows[1]?.[0]).toBe('=cmd()');
  const formulas = [...(book.sheets[0]?.cells?.values() ?? [])].filter((c) => c.formula !== undefined);
  expect(formulas).toEqual([]);
});

test('JSON-stat puts numbers in their places and marks the others', () => {
  const stat = jsonStatOf(headcount, words);
  expect(stat.id).toEqual(['staff-group', 'period', 'measure']);
  expect(stat.size).toEqual([4, 1, 1]);
  expect(stat.value).toEqual([30, null, null, 53]);
  expect(stat.status).toEqual({ 1: ':', 2: ':' });
  expect(stat.dimension['staff-group']?.category.label['leader']).toBe('Ledere');
});

test('JSON-stat of shares has three measures, with provisional and not applicable marked', () => {
  const stat = jsonStatOf(turnover, shareWords);
  expect(stat.size).toEqual([4, 1, 3]);
  expect(stat.value).toEqual([...Array(9).fill(null), 8, 43, 8 / 43]);
  expect(stat.status).toMatchObject({ 0: ':', 3: ':', 6: '.', 9: '*', 10: '*', 11: '*' });
});

test('JSON-stat marks combinations that cannot exist as not applicable', () => {
  const cells = [cell(['a', 'x'], 30), cell(['b', 'y'], 40)];
  const stat = jsonStatOf(publish(rawTable('A1', cells, { columns: ['unit', 'area'] }), limits), words);
  expect(stat.value).toEqual([30, null, null, 40]);
  expect(stat.status).toEqual({ 1: '.', 2: '.' });
  expect(stat.role).toEqual({ time: ['period'], metric: ['measure'], geo: ['unit', 'area'] });
});
