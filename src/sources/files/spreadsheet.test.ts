import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { CONTEXT, day, found, syntheticNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery } from '../read-delivery.ts';
import { recogniseFile } from '../recognise-file.ts';

const HEADER = ['Fødselsnummer', 'Arbeidssted', 'Stillingskode', 'Stillingsprosent', 'Fra dato', 'Til dato'];
const CTX = { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true };
const MADE = new Date('2026-06-30T12:00:00Z');

async function workbook(...sheets: readonly (readonly (readonly (string | number | Date | null)[])[])[]) {
  const named = sheets.map((rows, i) => ({ name: `Ark ${i + 1}`, rows: rows.map((row) => [...row]) }));
  const bytes = await writeXlsx({ sheets: named, properties: { modified: MADE } });
  return { name: 'uttrekk.xlsx', bytes, madeOn: null };
}

const ROW = [syntheticNumber(1), 'Bakken skole', 3310104, 80.5, new Date('2024-08-01T00:00:00Z'), '31.07.2026'];

test('dates and numbers are read whether they are cells or texts, and lines are the rows a person sees', async () => {
  const file = await workbook([['Uttrekk per 30. juni', null], [null], HEADER, ROW]);
  const result = await readDelivery(file, CTX);
  expect(result.content).toMatchObject({
    employments: [{ positionCode: '3310104', percent: 8050, from: day('2024-08-01'), to: day('2026-08-01'), line: 4 }],
  });
});

test('the first sheet with a header is read, and the day the workbook was made is its own time', async () => {
  const file = await workbook([['Om uttrekket']], [HEADER, ROW]);
  expect((await readDelivery(file, CTX)).rows.kept).toBe(1);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'hr-extract', madeOn: day('2026-06-30') });
});

test('a page of explanations with a little table is not taken for the extract', async () => {
  const about = [
    ['Felt', 'Forklaring'],
    ['Stillingskode', 'KS sin kode'],
    ['Prosent', 'Avtalt'],
  ];
  const result = await readDelivery(await workbook(about, [HEADER, ROW]), CTX);
  expect(result.rows).toEqual({ read: 1, kept: 1, rejected: 0 });
  expect(result.findings).toMatchObject([
    { control: 'file/sheets-unread', values: { sheets: 'Ark 1', read: 'Ark 2' } },
  ]);
});

test('sheets with the same columns are all read, and said to be', async () => {
  const other = [syntheticNumber(2), ...ROW.slice(1)];
  const result = await readDelivery(await workbook([HEADER, ROW], [['Skole B', null], HEADER, other]), CTX);
  expect(result.rows).toEqual({ read: 2, kept: 2, rejected: 0 });
  expect(result.findings).toMatchObject([
    { control: 'file/sheets-joined', values: { sheets: 'Ark 1, Ark 2', number: 2 } },
  ]);
  expect(result.content).toMatchObject({ employments: [{ line: 2 }, { line: 3 }] });
});

test('a hidden sheet gives way to one that is shown, and is said to be unread', async () => {
  const old = [syntheticNumber(2), ...ROW.slice(1)];
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Gammel', rows: [HEADER, old], hidden: true },
      { name: 'Ny', rows: [HEADER, ROW] },
    ],
  });
  const result = await readDelivery({ name: 'a.xlsx', bytes, madeOn: null }, CTX);
  expect(result.content).toMatchObject({ persons: [{ number: ROW[0] }] });
  expect(result.findings).toMatchObject([{ control: 'file/sheets-unread', values: { sheets: 'Gammel', read: 'Ny' } }]);
});

test('a workbook without a cell is an empty file', async () => {
  expect(await recogniseFile(await workbook([]))).toMatchObject({ findings: [{ control: 'file/empty' }] });
});

test('an identity number that is a number cell gets its first zero back', async () => {
  const number = syntheticNumber(1);
  const file = await workbook([HEADER, [Number(number), ...ROW.slice(1)]]);
  const result = await readDelivery(file, CTX);
  expect(found(result)).toEqual(['hr-extract/leading-zero-restored@2']);
  expect(result.content).toMatchObject({ persons: [{ number }] });
});

test('a cut workbook, and one that is a zip of nonsense, are unreadable', async () => {
  const { bytes } = await workbook([HEADER, ROW]);
  const cut = { name: 'a.xlsx', bytes: bytes.subarray(0, Math.floor(bytes.length * 0.6)), madeOn: null };
  expect(await recogniseFile(cut)).toMatchObject({
    kind: 'unknown',
    status: 'stopped',
    findings: [{ control: 'file/spreadsheet-unreadable' }],
  });
  const nonsense = zipSync({ '[Content_Types].xml': new Uint8Array(3), 'xl/workbook.xml': new Uint8Array(9) });
  expect(await recogniseFile({ name: 'a.xlsx', bytes: nonsense, madeOn: null })).toMatchObject({ kind: 'unknown' });
});

test('a workbook with a password is said to have one', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'A', rows: [HEADER] }],
    encryption: { password: 'hemmelig', spinCount: 1000 },
  });
  expect(await recogniseFile({ name: 'a.xlsx', bytes, madeOn: null })).toMatchObject({
    kind: 'unknown',
    findings: [{ control: 'file/spreadsheet-encrypted' }],
  });
});
