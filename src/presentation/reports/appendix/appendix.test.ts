import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { RIGHT } from '../checked/__data__/reports.ts';
import { reportCsv, reportJsonStat, reportXlsx } from './index.ts';

describe('the appendix as a workbook', () => {
  test('has what the report is, and a sheet for each figure', async () => {
    const { sheets } = await readXlsx(await reportXlsx(RIGHT));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Om rapporten',
      'F1 Andel lærere som sluttet',
      'F2 Andel som sluttet, etter sti',
    ]);
    expect(sheets[0]?.rows.map((row) => row[1])).toContain('tertial-2026-2-3f9a');
  });

  test('has a colon for every number of a withheld row, and numbers as they are', async () => {
    const { sheets } = await readXlsx(await reportXlsx(RIGHT));
    const rows = sheets[2]?.rows ?? [];
    const ofLeaders = rows.find(([label]) => label === 'Ledere')?.slice(0, 9);
    expect(ofLeaders).toEqual(['Ledere', 'leader', '2024-10-01/2025-10-01', ':', ':', ':', ':', ':', 'skjermet']);
    expect(rows.find(([label]) => label === 'AKS')?.slice(3, 6)).toEqual([28, 93, 28 / 93]);
  });
});

test('JSON-stat has one place for each row and measure, null and a colon where it is withheld', () => {
  const stat = reportJsonStat(RIGHT)['F2'];
  expect(stat?.size).toEqual([5, 1, 3]);
  expect(stat?.value).toEqual([
    76,
    642,
    76 / 642,
    28,
    93,
    28 / 93,
    null,
    null,
    null,
    null,
    null,
    null,
    122,
    1093,
    122 / 1093,
  ]);
  expect([stat?.status['6'], stat?.status['0']]).toEqual([':', '*']);
});

test('the CSV files lie in one zip, which is the same bytes for the same report', () => {
  const files = unzipSync(reportCsv(RIGHT));
  expect(Object.keys(files)).toEqual(['rapport.csv', 'F1.csv', 'F2.csv']);
  expect(strFromU8(files['F2.csv'] ?? new Uint8Array())).toContain(
    '\r\nLedere;leader;2024-10-01/2025-10-01;:;:;:;:;:;skjermet\r\n',
  );
  expect(reportCsv(RIGHT)).toEqual(reportCsv(RIGHT));
});
