import { addDays, type Day } from '../../terms/index.ts';
import type { DeliveredFile, EmploymentRow, LeaveRow, ReadResult } from '../delivery.ts';
import { endReasonOf, isEndReasonCode } from '../employments/end-reason.ts';
import { leaveKindOf } from '../employments/leave-kind.ts';
import { Met } from '../employments/met.ts';
import { birthOf, Persons } from '../employments/persons.ts';
import { NO_WORKPLACE } from '../employments/unknown-places.ts';
import { readTable } from '../files/read-table.ts';
import type { Table } from '../files/table.ts';
import { longRow, TABLE_CONTROLS } from '../files/table-controls.ts';
import { FindingBook } from '../finding-book.ts';
import { PREVIEW_ROWS } from '../mappings/mapping.ts';
import { MAPPING_CONTROLS } from '../mappings/mapping-file.ts';
import { nothingRead } from '../nothing-read.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import type { ReadContext } from '../reading.ts';
import { type Columns, findOurColumns } from './columns.ts';
import type { ColumnsSeen } from './controls/columns/columns-seen.ts';
import { duplicateRow } from './controls/duplicate-row.ts';
import { exampleRow } from './controls/example-row.ts';
import { COLUMN_CONTROLS, REJECTING_CONTROLS, ROW_NOTES, WHOLE_CONTROLS } from './controls/index.ts';
import { isBirthImpossible } from './controls/persons/birth-impossible.ts';
import { type Draft, Drafting } from './draft.ts';
import { HR_EXAMPLE } from './example.ts';
import { extentOf } from './extent.ts';
import { firstRows } from './first-rows.ts';
import { OUR_COLUMNS } from './mapping.ts';
import { proposeHr } from './proposal.ts';

/** First day not employed (or not on leave), from the last day. */
function dayAfter(last: Day | 'open' | null): Day | null {
  return typeof last === 'number' ? addDays(last, 1) : null;
}

/** Gathers the rows of one table: persons once, pieces of employment once, leaves of each. */
class Gathering {
  readonly persons = new Persons();
  readonly employments: EmploymentRow[] = [];
  readonly leaves: LeaveRow[] = [];
  readonly met = new Met();
  /** The first of them, to be shown. */
  readonly first: Draft[] = [];
  rejected = 0;
  readonly #book: FindingBook;
  readonly #firstLines = new Map<string, number>();
  readonly #leavesSeen = new Set<string>();

  constructor(book: FindingBook) {
    this.#book = book;
  }

  add(draft: Draft): void {
    if (this.first.length < PREVIEW_ROWS) this.first.push(draft);
    const number = { line: draft.line, path: draft.names.person, kind: draft.identity.kind };
    const rejected = this.#book.look(REJECTING_CONTROLS, draft);
    if (!rejected) this.#book.look(NUMBER_CONTROLS, { ...number, ownerKind: draft.context.ownerKind });
    if (rejected || draft.from === null || !this.#keep(draft, draft.from)) this.rejected++;
  }

  /** False where the row says nothing new. A row that only repeats an employment to tell one more leave is kept. */
  #keep(draft: Draft, from: Day): boolean {
    const employment = this.#employmentOf(draft, from);
    const { person, workplace, positionCode, positionTitle, percent, contract, terms, to } = employment;
    const key = `${person}|${workplace}|${positionCode}|${positionTitle}|${percent}|${contract}|${terms}|${from}|${to}`;
    const firstLine = this.#firstLines.get(key) ?? null;
    const leave = this.#leaveOf(draft, employment);
    const leaveKey = leave === null ? null : `${key}|${leave.from}|${leave.to}|${leave.percent}|${leave.kind}`;
    const newLeave = leaveKey !== null && !this.#leavesSeen.has(leaveKey);
    if (this.#book.look([duplicateRow], { line: draft.line, firstLine: newLeave ? null : firstLine })) return false;
    this.#book.look(ROW_NOTES, draft);
    if (leave !== null && leaveKey !== null && newLeave) {
      this.#leavesSeen.add(leaveKey);
      this.leaves.push(leave);
    }
    if (firstLine !== null) return true;
    this.#firstLines.set(key, draft.line);
    this.employments.push(employment);
    this.met.add(workplace, positionCode, positionTitle);
    return true;
  }

  #employmentOf(draft: Draft, from: Day): EmploymentRow {
    const { contract, terms } = draft.form;
    const birth = birthOf(isBirthImpossible(draft) ? null : draft.birth);
    const { birthYear, birthMonth } =
      draft.birth === null && draft.birthYearOnly !== null
        ? { birthYear: draft.birthYearOnly, birthMonth: null }
        : birth;
    const { number, name, sex } = draft;
    return {
      person: this.persons.place({ number, earlierNumbers: [], name, birthYear, birthMonth, sex }),
      sourceId: null,
      workplace: draft.workplace === '' ? NO_WORKPLACE : draft.workplace,
      positionCode: draft.positionCode,
      positionTitle: draft.positionTitle,
      percent: draft.percent !== null && draft.percent >= 0 ? draft.percent : null,
      contract,
      terms,
      from,
      to: dayAfter(draft.to),
      endReason: endReasonOf(draft.endReason),
      // Free words can tell of health: only a-ordningen's own codes are kept as they stand.
      endReasonText: isEndReasonCode(draft.endReason) ? draft.endReason : null,
      education: draft.education,
      line: draft.line,
    };
  }

  #leaveOf({ leave, line }: Draft, { person, workplace }: EmploymentRow): LeaveRow | null {
    if (leave === null || leave.from === null || leave.to === null) return null;
    const to = dayAfter(leave.to);
    if (to !== null && to <= leave.from) return null;
    return { person, workplace, from: leave.from, to, percent: leave.percent, kind: leaveKindOf(leave.kind), line };
  }
}

/** True where every column of a row says what the template's example says. */
function isExampleRow({ places }: Columns, cells: readonly string[]): boolean {
  return OUR_COLUMNS.every((column) => {
    const [place] = places[column];
    return place === undefined || (cells[place] ?? '') === (HR_EXAMPLE[column] ?? '');
  });
}

function gather(table: Table, columns: Columns, context: ReadContext, book: FindingBook): Gathering {
  const gathering = new Gathering(book);
  const drafting = new Drafting(table, columns, context);
  const width = table.header.length;
  table.rows.forEach((cells, place) => {
    const line = table.lines[place] ?? 0;
    const isExample = isExampleRow(columns, cells);
    if (book.look([longRow], { line, cells, width }) || book.look([exampleRow], { line, isExample }))
      gathering.rejected++;
    else gathering.add(drafting.draft(cells, line));
  });
  return gathering;
}

function columnsSeen(table: Table, context: ReadContext): ColumnsSeen {
  const { header, headerLine } = table;
  const proposal = proposeHr(table);
  const columns = context.mapping?.columns ?? proposal.columns;
  return { header, headerLine, columns, byMapping: context.mapping !== null, proposal, context };
}

/** Reads an HR extract (XLSX or CSV) by the context's mapping, or by its own header where that is certain. */
export async function readHrExtract(file: DeliveredFile, context: ReadContext): Promise<ReadResult> {
  const book = new FindingBook(file.name);
  const reading = await readTable(file);
  if ('fault' in reading) {
    book.stop(reading.fault);
    return nothingRead(book);
  }
  const { table } = reading;
  const seen = columnsSeen(table, context);
  book.look(TABLE_CONTROLS, table);
  if (context.mapping !== null) book.look(MAPPING_CONTROLS, context.mapping);
  book.look(COLUMN_CONTROLS, seen);
  if (book.stopped) return nothingRead(book, table.rows.length);
  const columns = findOurColumns(table.header, seen.columns);
  const { persons, employments, leaves, met, rejected, first } = gather(table, columns, context, book);
  const read = table.rows.length;
  const names = columns.names;
  book.look(WHOLE_CONTROLS, { names, context, persons: persons.rows, employments, met: met.result, read });
  const asRead = firstRows(columns, first);
  if (book.stopped) return { ...nothingRead(book, read), asRead };
  const extent = extentOf(employments, file.name, context.mapping);
  return {
    content: { kind: 'employments', extent, persons: persons.rows, employments, leaves },
    findings: book.findings(),
    rows: { read, kept: read - rejected, rejected },
    met: met.result,
    asRead,
  };
}
