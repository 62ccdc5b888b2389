import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readPeriod } from '../own-tables/read-period.ts';
import { readJson } from './json.ts';
import { modifiedOn, sheetNames } from './spreadsheet.ts';
import { itemText } from './workbook/shared-strings.ts';

/** Long enough that reading it again from each of its letters would take hours. */
const MANY = 1_000_000;
const bytes = (text: string) => new TextEncoder().encode(text);

test('a workbook whose tags are never closed is read through once', () => {
  const workbook = zipSync({
    '[Content_Types].xml': bytes('<Types/>'),
    'xl/workbook.xml': bytes('<sheet '.repeat(MANY / 10)),
    'docProps/core.xml': bytes('<dcterms:modified'.repeat(MANY / 20)),
  });
  expect(sheetNames(workbook)).toEqual([]);
  expect(modifiedOn(workbook)).toBeNull();
});

test('shared texts whose runs are never closed are read through once', () => {
  expect(itemText('<r><t>'.repeat(MANY))).toBe('');
  expect(itemText('<rPh '.repeat(MANY))).toBe('');
});

test('a period of a million spaces is no period', () => {
  expect(readPeriod(`2025${' '.repeat(MANY)}x`)).toBeNull();
  expect(readPeriod(`2025${' '.repeat(MANY)}- K 3`)?.from).toBe(readPeriod('2025 K3')?.from);
});

test('JSON of nothing but quotation marks and backslashes is refused', () => {
  expect(readJson(bytes('"\\'.repeat(MANY)))).toEqual({ fault: 'file/json-cut' });
});
