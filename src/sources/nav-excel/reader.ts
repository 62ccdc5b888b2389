import { addDays } from '../../terms/index.ts';
import { findColumns } from '../definition.ts';
import type { DeliveredFile, EmploymentRow, ReadResult } from '../delivery.ts';
import { Met } from '../employments/met.ts';
import { birthOf, Persons } from '../employments/persons.ts';
import { SPREADSHEET_FAULTS } from '../files/read-table.ts';
import { type NamedSheet, readNamedSheets } from '../files/spreadsheet.ts';
import { asTable } from '../files/table.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import type { ReadContext } from '../reading.ts';
import {
  columnMissing,
  duplicateRow,
  REJECTING_CONTROLS,
  ROW_NOTES,
  UNIT_CONTROLS,
  WHOLE_CONTROLS,
} from './controls/index.ts';
import { NAV_EXCEL } from './definition.ts';
import { NAV_SHEETS, unitOfName } from './looks-like-nav-excel.ts';
import { type NavRow, navRow } from './row-draft.ts';

/** The rows of a sheet. An empty list comes as a sheet without even a header. */
function rowsOf(sheet: NamedSheet, book: FindingBook): readonly NavRow[] {
  const table = asTable(sheet.rows, sheet.lines);
  if (table === null) {
    const filled = sheet.rows.some((row) => row.some((cell) => cell !== ''));
    if (filled) book.look([columnMissing], { sheet: sheet.name, found: new Map() });
    return [];
  }
  const found = findColumns(NAV_EXCEL.fields, table.header);
  if (book.look([columnMissing], { sheet: sheet.name, found })) return [];
  return table.rows.map((cells, row) =>
    navRow((field) => cells[found.get(field) ?? -1] ?? '', sheet.name, table.lines[row] ?? 0),
  );
}

class Gathering {
  readonly persons = new Persons();
  readonly employments: EmploymentRow[] = [];
  readonly met = new Met();
  rejected = 0;
  readonly #seen = new Map<string, number>();
  readonly #book: FindingBook;
  readonly #unit: string;

  constructor(book: FindingBook, unit: string) {
    this.#book = book;
    this.#unit = unit;
  }

  add(row: NavRow, ownerKind: ReadContext['ownerKind']): void {
    const key = JSON.stringify([row.number, row.from, row.to, row.code, row.title, row.percent]);
    const firstLine = this.#seen.get(key) ?? null;
    if (this.#book.look(REJECTING_CONTROLS, row) || this.#book.look([duplicateRow], { row, firstLine })) {
      this.rejected++;
      return;
    }
    this.#seen.set(key, row.line);
    this.#book.look(NUMBER_CONTROLS, { line: row.line, path: 'Fødselsnummer', kind: row.identity.kind, ownerKind });
    this.#book.look(ROW_NOTES, row);
    this.#keep(row);
  }

  #keep({ number, identity, name, from, to, code, title, percent, line }: NavRow): void {
    if (from === null || to === null) return;
    const seen = { number, earlierNumbers: [], name, sex: identity.sex, ...birthOf(identity.birth) };
    this.employments.push({
      person: this.persons.place(seen),
      sourceId: null,
      workplace: this.#unit,
      positionCode: code,
      positionTitle: title,
      percent,
      contract: 'unknown',
      terms: 'unknown',
      from,
      to: to === 'open' ? null : addDays(to, 1),
      endReason: null,
      endReasonText: null,
      education: null,
      line,
    });
    this.met.add(this.#unit, code, title);
  }
}

/**
 * Reads NAV's workbook for employers. It speaks of one unit, whose number stands in the file name or is told
 * (`--unit`), and replaces what such a workbook said of that unit before.
 */
export async function readNavExcel(file: DeliveredFile, context: ReadContext): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const sheets = await readNamedSheets(file.bytes, NAV_SHEETS);
  if (typeof sheets === 'string') {
    book.stop(SPREADSHEET_FAULTS[sheets]);
    return nothingRead(book);
  }
  const unit = unitOfName(file.name) ?? context.unit ?? null;
  book.look(UNIT_CONTROLS, { unit });
  const rows = sheets.flatMap((sheet) => rowsOf(sheet, book));
  if (book.stopped || unit === null) return nothingRead(book, rows.length);
  const gathering = new Gathering(book, unit);
  for (const row of rows) gathering.add(row, context.ownerKind);
  const { persons, employments, met, rejected } = gathering;
  book.look(WHOLE_CONTROLS, { context, employments, met: met.result, read: rows.length });
  if (book.stopped) return nothingRead(book, rows.length);
  return {
    content: {
      kind: 'employments',
      extent: { kind: 'history', workplace: unit },
      persons: persons.rows,
      employments,
      leaves: [],
    },
    findings: book.findings(),
    rows: { read: rows.length, kept: employments.length, rejected },
    met: met.result,
  };
}
