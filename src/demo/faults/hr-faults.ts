import { addDays, addMonths, type Day } from '../../terms/index.ts';
import { type DemoFile, textFile } from '../files/demo-file.ts';
import { hrCsv, hrCsvText, hrWorkbook, monthOf, monthText } from '../files/hr-files.ts';
import { HR_COLUMNS, HR_HEADER, type HrCell, type HrRow, hrRows, nextMonthRows } from '../files/hr-rows.ts';
import type { DemoWorld } from '../world/world.ts';

type Column = keyof typeof HR_COLUMNS;

/** The next month's extract as it should be: the ground that faults are planted in. */
export interface Ground {
  readonly world: DemoWorld;
  readonly month: Day;
  readonly made: Day;
  readonly rows: readonly HrRow[];
}

export function groundOf(world: DemoWorld): Ground {
  const month = addMonths(monthOf(world.until), 1);
  return { world, month, made: addDays(addMonths(month, 1), -1), rows: nextMonthRows({ ...world, next: [] }, month) };
}

function withCell(row: HrRow, column: Column, value: HrCell): HrRow {
  const place = HR_HEADER.indexOf(HR_COLUMNS[column]);
  return row.map((cell, at) => (at === place ? value : cell));
}

function cellOf(row: HrRow, column: Column): HrCell {
  return row[HR_HEADER.indexOf(HR_COLUMNS[column])] ?? null;
}

function extract(ground: Ground, rows: readonly HrRow[], month: Day = ground.month): Promise<DemoFile> {
  const made = addDays(addMonths(month, 1), -1);
  return hrWorkbook(`hr-uttrekk-${monthText(month)}.xlsx`, rows, made);
}

const FAULTY = 5;
function change(ground: Ground, alter: (row: HrRow) => HrRow): readonly HrRow[] {
  return ground.rows.map((row, place) => (place < FAULTY ? alter(row) : row));
}

/** An Excel file whose end never came through. */
export async function truncated(ground: Ground): Promise<DemoFile> {
  const { name, bytes } = await extract(ground, ground.rows);
  return { name, bytes: bytes.slice(0, Math.floor(bytes.length * 0.6)) };
}

/** A text file whose last row is cut in the middle. */
export function cutText(ground: Ground): DemoFile {
  const file = hrCsv(`hr-uttrekk-${monthText(ground.month)}-kuttet.csv`, ground.rows);
  return { ...file, bytes: file.bytes.slice(0, file.bytes.length - 70) };
}

/** UTF-8 that somebody has read as Windows-1252 and saved again. */
export function brokenLetters(ground: Ground): DemoFile {
  const asLatin = new TextDecoder('windows-1252').decode(new TextEncoder().encode(hrCsvText(ground.rows)));
  return { name: `hr-uttrekk-${monthText(ground.month)}-tegn.csv`, bytes: new TextEncoder().encode(asLatin) };
}

/** The same table in Windows-1252. */
export function otherEncoding(ground: Ground): DemoFile {
  return hrCsv(`hr-uttrekk-${monthText(ground.month)}.csv`, ground.rows);
}

export function unknownCodes(ground: Ground): Promise<DemoFile> {
  const alter = (row: HrRow): HrRow => withCell(withCell(row, 'positionCode', '4999'), 'workplace', 'Bakken skole');
  return extract(ground, change(ground, alter));
}

export function badCheckDigits(ground: Ground): Promise<DemoFile> {
  const wrong = (text: string): string => `${text.slice(0, 10)}${(Number(text[10]) + 1) % 10}`;
  return extract(
    ground,
    change(ground, (row) => withCell(row, 'person', wrong(String(cellOf(row, 'person'))))),
  );
}

/** The same person, workplace and position a second time from a later day, while the first still holds. */
export function overlaps(ground: Ground): Promise<DemoFile> {
  const again = ground.rows
    .filter((row) => cellOf(row, 'to') === null)
    .slice(0, FAULTY)
    .map((row) => withCell(row, 'from', { day: addDays(ground.month, 3) }));
  return extract(ground, [...ground.rows, ...again]);
}

export function endBeforeStart(ground: Ground): Promise<DemoFile> {
  const alter = (row: HrRow): HrRow => {
    const from = cellOf(row, 'from');
    const start = from !== null && typeof from === 'object' ? from.day : ground.month;
    return withCell(row, 'to', { day: addDays(start, -40) });
  };
  return extract(ground, change(ground, alter));
}

/** The extract of a month later than the next: what lies between has not come. */
export function missingMonths(ground: Ground): Promise<DemoFile> {
  const month = addMonths(ground.month, 2);
  const rows = hrRows(ground.world, { made: addDays(addMonths(month, 1), -1), month });
  return extract(ground, rows, month);
}

/** The HR system has given a column we must have another name. */
export function renamedColumn(ground: Ground): DemoFile {
  const text = hrCsvText(ground.rows).replace(HR_COLUMNS.positionPercent, 'Beskjeftigelse');
  return textFile(`hr-uttrekk-${monthText(ground.month)}.csv`, text);
}

/** People are still reported at a school that another has followed. Null where no school has been followed. */
export async function mergedSchools(ground: Ground): Promise<DemoFile | null> {
  const [step] = ground.world.successions;
  const old = ground.world.units.find((unit) => unit.unit === step?.from);
  if (old === undefined) return null;
  return extract(
    ground,
    change(ground, (row) => withCell(row, 'workplace', old.name)),
  );
}
