import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { tidy } from '../table.ts';
import { cellText } from './cell-texts.ts';
import { openPlainWorkbook } from './plain-workbook.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Every cell as the package reads it, blanks at the ends of rows left out. */
async function byThePackage(bytes: Uint8Array, sheet = 0) {
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const row of streamXlsxRows(bytes, { sheet })) {
    rows.push(withoutEnd(row.values.map((value) => tidy(cellText(value)))));
    lines.push(row.index + 1);
  }
  return { rows, lines };
}

function plainly(bytes: Uint8Array, most: number | null = null, sheet = 0) {
  const read = openPlainWorkbook(bytes)?.rows(sheet, most) ?? null;
  return read === null ? null : { rows: read.rows.map(withoutEnd), lines: read.lines };
}

function withoutEnd(row: readonly string[]): string[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);
}

/** A workbook whose one sheet has this between `<sheetData>` and its end; everything else is as `writeXlsx` writes it. */
async function withSheetData(data: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows: [['a', 'b'], [new Date('2024-08-01T00:00:00Z')]] }] });
  const sheet = `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
  const parts = { ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': strToU8(sheet) };
  const changed = Object.entries(more).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...parts, ...Object.fromEntries(changed) });
}

const WORD = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('', ' æ ø  å ', '<b>&amp;"\'', '_x000D_', 'a\nb', '007', '1e3', '🏫 skole'),
);
const DAY = fc
  .date({ min: new Date('1900-03-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 86_400_000) * 86_400_000));
const NUMBER = fc.oneof(
  fc.integer(),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
  fc.constantFrom(0.1 + 0.2, 1e21, 1e-7, 12_345_678_901, 99_999_999_999_999_980),
);
const CELL = fc.oneof(WORD, DAY, NUMBER, fc.boolean(), fc.constant(null));

test('sheets of any texts, numbers, dates and blanks are read as the package reads them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(CELL, { maxLength: 6 }), { maxLength: 40 }), async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'Ark', rows }] });
      expect(plainly(bytes)).toEqual(await byThePackage(bytes));
    }),
    { numRuns: 30, seed: 24 },
  );
});

/** Cells as other programs write them: names and attributes in any order, formulas, texts in the cell, blanks between. */
const WRITTEN = fc.constantFrom(
  '<c t="n"><v>12.5</v></c>',
  '<c s="1"><v>45505</v></c>',
  '<c><v>45505.75</v></c>',
  '<c t="b"><v>1</v></c>',
  '<c t="b"><v>false</v></c>',
  '<c t="e"><v>#N/A</v></c>',
  '<c t="str"><f>A1&amp;"x"</f><v>svar &amp; mer</v></c>',
  '<c><f t="shared" ref="A1:A2" si="0"/><v>3</v></c>',
  '<c t="inlineStr"><is><t xml:space="preserve"> i cellen </t></is></c>',
  '<c t="inlineStr"><is><r><rPr><b/></rPr><t>to </t></r><r><t>deler</t></r></is></c>',
  '<c s="1"/>',
  "<c s='0' t='str' ><v>enkle</v></c>",
  '<c t="n"><v>1E2</v></c>',
  '<c t="d"><v>2024-08-01</v></c>',
  '\n <c>\n<v>7</v>\n</c>\n',
  '<c t="s"><v>1</v></c>',
  '<c t="s"><v>99</v></c>',
  '<c r="F1"><v>6</v></c>',
);

test('cells as any program writes them are read as the package reads them', async () => {
  const row = fc.tuple(fc.constantFrom('<row>', '<row spans="1:9" r="7">'), fc.array(WRITTEN, { maxLength: 5 }));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const bytes = await withSheetData(rows.map(([open, cells]) => `${open}${cells.join('')}</row>`).join('\n'));
      expect(plainly(bytes)).toEqual(await byThePackage(bytes));
    }),
    { numRuns: 30, seed: 25 },
  );
});

test.each([
  ['a comment', '<row><!-- her --><c><v>1</v></c></row>'],
  ['CDATA', '<row><c t="str"><v><![CDATA[<b>]]></v></c></row>'],
  ['something unknown in a cell', '<row><c><v>1</v><extLst/></c></row>'],
  ['a row that does not end', '<row><c><v>1</v></c>'],
  ['a column there is no room for', '<row><c r="ZZZZ1"><v>1</v></c></row>'],
])('a sheet with %s is left to the package', async (_, data) => {
  expect(plainly(await withSheetData(data))).toBeNull();
});

test('prefixed elements are left to the package', async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row/></x:sheetData></x:worksheet>`;
  expect(plainly(await withSheetData('', { 'xl/worksheets/sheet1.xml': sheet }))).toBeNull();
});

test('shared texts with type and pronunciation are read as the words alone', async () => {
  const items =
    '<si/><si><t>en</t><rPh sb="0" eb="1"><t>EN</t></rPh></si><si><r><t>to</t></r><r><t xml:space="preserve"> tre</t></r></si>';
  const strings = `<?xml version="1.0"?><sst xmlns="${MAIN}">${items}</sst>`;
  const cells = [0, 1, 2].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
  const bytes = await withSheetData(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': strings });
  expect(plainly(bytes)?.rows).toEqual([['', 'en', 'to tre']]);
  expect(plainly(bytes)).toEqual(await byThePackage(bytes));
});

test('dates count from 1904 where the workbook says so', async () => {
  const bytes = await withSheetData('<row><c s="1"><v>100</v></c></row>');
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  const changed = workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
  const from1904 = zipSync({ ...unzipSync(bytes), 'xl/workbook.xml': strToU8(changed) });
  expect(plainly(from1904)?.rows).toEqual([['1904-04-10']]);
  expect(plainly(from1904)).toEqual(await byThePackage(from1904));
});

test('a workbook with one changed byte in its sheet is left to the package, which refuses it', async () => {
  const bytes = await withSheetData('<row><c><v>1234567</v></c></row>');
  const stored = zipSync(unzipSync(bytes), { level: 6 });
  const at = Buffer.from(stored).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length + 20;
  stored[at] = (stored[at] ?? 0) ^ 1;
  expect(plainly(stored)).toBeNull();
});

test('the first rows of a long sheet are those of the whole', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [`navn ${i}`, i, i / 7]);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Tomt', rows: [] },
      { name: 'Ark', rows },
    ],
  });
  const whole = await byThePackage(bytes, 1);
  expect(plainly(bytes, 60, 1)).toEqual({ rows: whole.rows.slice(0, 60), lines: whole.lines.slice(0, 60) });
  expect(plainly(bytes, null, 1)).toEqual(whole);
});
