import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { CONTEXT, day, found, syntheticNumber, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const CTX = { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true };
const UNIT = unitNumber(1);
const HEADER = ['Navn', 'Fødselsnummer', 'Startdato', 'Sluttdato', 'Yrke', 'Stilling %', 'Varsel'];
const ADA = ['ADA NES', syntheticNumber(1), '2016-08-01', '', 'LÆRER (GRUNNSKOLE) (yrkeskode: 3310104)', '80.5', ''];
const BO = ['BO LI', syntheticNumber(2), '2015-01-01', '2020-07-31', 'REKTOR (yrkeskode: 1228102)', '100', ''];

async function file(name: string, active: readonly (readonly string[])[], ended: readonly (readonly string[])[]) {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Info', rows: [['Arbeidsforhold']] },
      { name: 'Aktive arbeidsforhold', rows: active.map((row) => [...row]) },
      { name: 'Avsluttede arbeidsforhold', rows: ended.map((row) => [...row]) },
    ],
  });
  return { name, bytes, madeOn: null };
}

const NAMED = `ANSATTFORHOLD_NES SKOLE_${UNIT}_21.11.2026.xlsx`;

test('both sheets are one history of the unit in the file name', async () => {
  const workbook = await file(NAMED, [HEADER, ADA], [HEADER, BO]);
  expect(await recogniseFile(workbook)).toMatchObject({ kind: 'nav-excel' });
  const result = await readDelivery(workbook, CTX);
  expect(found(result)).toEqual([]);
  expect(result.content).toMatchObject({
    extent: { kind: 'history', workplace: UNIT },
    persons: [{ name: 'ADA NES' }, { name: 'BO LI' }],
    employments: [
      {
        workplace: UNIT,
        positionCode: '3310104',
        positionTitle: 'LÆRER (GRUNNSKOLE)',
        percent: 8050,
        from: day('2016-08-01'),
        to: null,
      },
      { from: day('2015-01-01'), to: day('2020-08-01'), terms: 'unknown', contract: 'unknown' },
    ],
  });
});

test('an empty list comes without a header and is no fault', async () => {
  const result = await readDelivery(await file(NAMED, [HEADER, ADA], []), CTX);
  expect([found(result), result.rows.kept]).toEqual([[], 1]);
});

test('a renamed file is asked for its unit, and --unit answers', async () => {
  const workbook = await file('skolen.xlsx', [HEADER, ADA], []);
  expect(found(await readDelivery(workbook, CTX))).toEqual(['nav-excel/unit-missing']);
  const told = await readDelivery(workbook, { ...CTX, unit: UNIT });
  expect(told.content).toMatchObject({ extent: { workplace: UNIT } });
});

test('what cannot be right is told with its sheet and line', async () => {
  const bad = ['X', syntheticNumber(3), '2020-01-01', '2019-01-01', 'LÆRER', 'mye', ''];
  const odd = ['Y', syntheticNumber(4), '2020-01-01', '', '', '', ''];
  const result = await readDelivery(await file(NAMED, [HEADER, ADA, ADA, bad, odd], []), CTX);
  expect(found(result)).toEqual([
    'nav-excel/duplicate-row@3',
    'nav-excel/end-before-start@4',
    'nav-excel/position-missing@5',
    'nav-excel/percent-unreadable@5',
  ]);
});
