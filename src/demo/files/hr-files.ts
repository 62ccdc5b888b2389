import { writeXlsx } from 'hucre/xlsx';
import { addDays, addMonths, type Day, dayOf, dayParts, formatDay } from '../../terms/index.ts';
import { DEMO_POSITIONS, positionKeyOf } from '../world/positions.ts';
import type { DemoWorld } from '../world/world.ts';
import { csvText, type DemoFile, jsonFile, windows1252 } from './demo-file.ts';
import { type Extract, HR_COLUMNS, HR_HEADER, type HrCell, type HrRow, hrRows } from './hr-rows.ts';

const MILLISECONDS_A_DAY = 86_400_000;
const NOON = MILLISECONDS_A_DAY / 2;
const MONTHLY_EXTRACTS = 3;

function sheetCell(cell: HrCell): string | number | Date | null {
  return cell !== null && typeof cell === 'object' ? new Date(cell.day * MILLISECONDS_A_DAY) : cell;
}

/** An Excel workbook with one sheet, whose properties say when it was made. The same rows give the same bytes. */
export async function hrWorkbook(name: string, rows: readonly HrRow[], made: Day): Promise<DemoFile> {
  const at = new Date(made * MILLISECONDS_A_DAY + NOON);
  const bytes = await writeXlsx({
    sheets: [{ name: 'Uttrekk', rows: [[...HR_HEADER], ...rows.map((row) => row.map(sheetCell))] }],
    properties: { creator: 'HR-systemet', created: at, modified: at },
  });
  return { name, bytes };
}

function csvCell(cell: HrCell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return formatDay(cell.day).split('-').reverse().join('.');
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

/** The same table as text, Norwegian style: semicolons, dd.mm.yyyy, comma decimals. */
export function hrCsvText(rows: readonly HrRow[]): string {
  return csvText([HR_HEADER, ...rows.map((row) => row.map(csvCell))], ';');
}

export function hrCsv(name: string, rows: readonly HrRow[]): DemoFile {
  return { name, bytes: windows1252(hrCsvText(rows)) };
}

/** `2026-08` */
export function monthText(month: Day): string {
  return formatDay(month).slice(0, 7);
}

export function monthOf(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf(year, month, 1);
}

/** The deliveries of the HR system: all its history once, then a full extract of each of the last three months. */
function hrExtracts(world: DemoWorld): { readonly name: string; readonly extract: Extract }[] {
  const lastMonth = monthOf(world.until);
  const months = Array.from({ length: MONTHLY_EXTRACTS }, (_, n) => addMonths(lastMonth, n - MONTHLY_EXTRACTS + 1));
  const [firstMonth] = months;
  const history = { made: addDays(firstMonth ?? lastMonth, -1), month: null };
  return [
    { name: 'hr-uttrekk-historikk.xlsx', extract: history },
    ...months.map((month) => ({
      name: `hr-uttrekk-${monthText(month)}.xlsx`,
      extract: { made: month === lastMonth ? world.until : addDays(addMonths(month, 1), -1), month },
    })),
  ];
}

export async function* hrFiles(world: DemoWorld): AsyncGenerator<DemoFile> {
  for (const { name, extract } of hrExtracts(world)) yield hrWorkbook(name, hrRows(world, extract), extract.made);
}

/**
 * The column mapping with the tables of workplaces and positions, as the owner's analyst has saved it; `occupations` are
 * codes of the register that the owner counts otherwise than the built-in list.
 */
export function mappingFile(
  world: Pick<DemoWorld, 'units'> & Partial<Pick<DemoWorld, 'persons'>>,
  occupations: Readonly<Record<string, string>> = {},
): DemoFile {
  const workplaces = world.units
    .filter((unit) => unit.schoolType !== 'annen enhet')
    .flatMap((unit) => [[unit.name, unit.unit] as const, [`${unit.name} AKS`, unit.unit] as const]);
  const { persons } = world;
  const used = new Set(persons?.flatMap((person) => person.posts.map((post) => post.workplace)));
  const positions = Object.values(DEMO_POSITIONS)
    .filter((position) => position.placedBy === 'owner')
    .map((position) => [positionKeyOf(position).replace(/^title:/, ''), position.subgroup] as const);
  return jsonFile('kobling.json', {
    source: 'hr-extract',
    columns: HR_COLUMNS,
    workplaces: Object.fromEntries(workplaces.filter(([name]) => persons === undefined || used.has(name))),
    positions: { ...Object.fromEntries(positions), ...occupations },
  });
}
