import type { PublishedTable, SeenRow } from '../../disclosure/index.ts';
import { codeLabel, columnLabel, LABELS, SCREEN_TEXTS, SURFACE_TEXTS } from '../language/index.ts';
import { csvText } from './csv.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { signOf } from './signs.ts';
import { writeSheets } from './xlsx.ts';

/** A school as the list of schools tells it besides its figures. */
export interface ListedSchool {
  readonly unit: string;
  readonly name: string;
  readonly schoolType: string;
  readonly area: string;
  readonly pupils: number | null;
  readonly monthsDelivered: number | null;
}

/** The list of schools for a file: published tables by unit, each with its words. */
export interface SchoolList {
  readonly schools: readonly ListedSchool[];
  readonly headcount: PublishedTable;
  readonly fte: PublishedTable;
  readonly turnover: PublishedTable;
  readonly words: (table: PublishedTable) => ExportWords;
}

/** One line per school in the order given, the whole last. */
export function schoolsSheet(list: SchoolList): Sheet {
  const { language, metricName } = list.words(list.turnover);
  const labels = SURFACE_TEXTS[language].provenance;
  const text = SCREEN_TEXTS[language].schools;
  const rows = [rowsOf(list.headcount), rowsOf(list.fte), rowsOf(list.turnover)] as const;
  const cells = (unit: string): SheetCell[] => {
    const [headcount, fte, turnover] = [rows[0].get(unit), rows[1].get(unit), rows[2].get(unit)];
    const { numerator = null, denominator = null, value = null, interval = null } = turnover ?? {};
    const told = [numerator, denominator, value, interval?.low ?? null, interval?.high ?? null];
    return [
      headcount?.value ?? sign(headcount),
      fte?.value ?? sign(fte),
      ...told.map((number) => number ?? sign(turnover)),
      turnover === undefined ? '' : LABELS[language].states[turnover.state],
    ];
  };
  const whole = codeLabel('unit', 'Total', language);
  return {
    header: [
      columnLabel('unit', language),
      'unit',
      columnLabel('school-type', language),
      columnLabel('area', language),
      text.pupils,
      text.months,
      list.words(list.headcount).metricName,
      list.words(list.fte).metricName,
      ...[labels.numerator, labels.denominator, labels.value, labels.low, labels.high, labels.state].map(
        (label) => `${metricName}: ${label}`,
      ),
    ],
    rows: [
      ...list.schools.map(({ unit, name, schoolType, area, pupils, monthsDelivered }) => [
        name,
        unit,
        schoolType,
        area,
        pupils ?? '',
        monthsDelivered ?? '',
        ...cells(unit),
      ]),
      [whole, 'Total', '', '', '', '', ...cells('Total')],
    ],
  };
}

function rowsOf(table: PublishedTable): ReadonlyMap<string, SeenRow> {
  return new Map(table.rows.map((row) => [row.codes[0] ?? '', row]));
}

function sign(row: SeenRow | undefined): string {
  return row === undefined ? '.' : signOf(row);
}

function provenance(list: SchoolList): readonly (readonly [string, string])[] {
  return [list.headcount, list.fte, list.turnover].flatMap((table) => provenanceLines(table, list.words(table)));
}

/** The list as CSV, as `csvOf` writes a table. */
export function schoolsCsv(list: SchoolList): string {
  const sheet = schoolsSheet(list);
  const lines = [sheet.header, ...sheet.rows, [], ...provenance(list)];
  return csvText(lines);
}

/** The list as a workbook with one sheet of schools and one of where the figures come from. */
export function schoolsXlsx(list: SchoolList): Promise<Uint8Array> {
  const { language } = list.words(list.headcount);
  return writeSheets(schoolsSheet(list), provenance(list), language);
}
