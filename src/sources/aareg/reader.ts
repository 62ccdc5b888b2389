import { addDays, type Day } from '../../terms/index.ts';
import type { DeliveredFile, EmploymentRow, LeaveRow, ReadResult } from '../delivery.ts';
import { leaveKindOf } from '../employments/leave-kind.ts';
import { Met } from '../employments/met.ts';
import { birthOf, Persons } from '../employments/persons.ts';
import { readJson } from '../files/json.ts';
import { FindingBook } from '../finding-book.ts';
import { nothingRead } from '../nothing-read.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import type { ReadContext } from '../reading.ts';
import { duplicateEmployment } from './controls/duplicate-employment.ts';
import { ENTRY_NOTES, REJECTING_CONTROLS, SHAPE_CONTROLS, WHOLE_CONTROLS } from './controls/index.ts';
import { isLeaveUnreadable } from './controls/rows/leave-unreadable.ts';
import { type AaregEntry, readEntry } from './entry.ts';
import { piecesOf } from './pieces.ts';
import { aaregShape } from './shape.ts';

/** NAV's key -> line of the entry that counts: the one changed last, of equals the last in the file. */
function countingLines(entries: readonly AaregEntry[]): ReadonlyMap<string, number> {
  const latest = new Map<string, AaregEntry>();
  for (const entry of entries) {
    if (entry.uuid === null) continue;
    const known = latest.get(entry.uuid);
    if (known === undefined || entry.version >= known.version) latest.set(entry.uuid, entry);
  }
  return new Map(Array.from(latest, ([uuid, entry]) => [uuid, entry.line]));
}

function leavesOf(entry: AaregEntry, person: number): readonly LeaveRow[] {
  const rows: LeaveRow[] = [];
  for (const leave of entry.leaves) {
    if (leave.from === null || isLeaveUnreadable(leave)) continue;
    const to = leave.to === null ? null : addDays(leave.to, 1);
    const { line, workplace } = entry;
    const kind = leaveKindOf(leave.kind);
    rows.push({ person, workplace: workplace ?? '', from: leave.from, to, percent: leave.percent, kind, line });
  }
  return rows;
}

class Gathering {
  readonly persons = new Persons();
  readonly employments: EmploymentRow[] = [];
  readonly leaves: LeaveRow[] = [];
  readonly met = new Met();
  rejected = 0;
  readonly #book: FindingBook;

  constructor(book: FindingBook) {
    this.#book = book;
  }

  add(entry: AaregEntry, counting: number | null): void {
    const replacedBy = counting === null || counting === entry.line ? null : counting;
    const rejected =
      this.#book.look([duplicateEmployment], { entry, replacedBy }) || this.#book.look(REJECTING_CONTROLS, entry);
    if (rejected || entry.from === null) {
      this.rejected++;
      return;
    }
    const { line, path, context, identity } = entry;
    const number = { line, path: `${path}.arbeidstaker`, kind: identity.kind, ownerKind: context.ownerKind };
    this.#book.look(NUMBER_CONTROLS, number);
    this.#book.look(ENTRY_NOTES, entry);
    this.#keep(entry, entry.from);
  }

  #keep(entry: AaregEntry, start: Day): void {
    const { identity, earlierNumbers } = entry;
    const seen = { number: entry.number ?? '', earlierNumbers, name: null, sex: identity.sex };
    const person = this.persons.place({ ...seen, ...birthOf(identity.birth) });
    for (const piece of piecesOf(entry, start, person)) {
      this.employments.push(piece);
      this.met.add(piece.workplace, piece.positionCode, piece.positionTitle);
    }
    this.leaves.push(...leavesOf(entry, person));
  }
}

/** Reads employments of Aa-registeret (REST v2). Other shapes are refused with a finding that says what they are. */
export function readAareg(file: DeliveredFile, context: ReadContext): ReadResult {
  const book = new FindingBook(file.name);
  const json = readJson(file.bytes);
  if ('fault' in json) {
    book.stop(json.fault);
    return nothingRead(book);
  }
  const shape = aaregShape(json.value);
  book.look(SHAPE_CONTROLS, shape);
  if (shape === null || shape.kind !== 'version-2') return nothingRead(book);
  const entries = shape.employments.map((one, place) => readEntry(one, place, context));
  const counting = countingLines(entries);
  const { persons, employments, leaves, met, ...gathered } = gather(entries, counting, book);
  const read = entries.length;
  book.look(WHOLE_CONTROLS, { context, persons: persons.rows, employments, met: met.result, read });
  if (book.stopped) return nothingRead(book, read);
  return {
    content: { kind: 'employments', extent: { kind: 'history' }, persons: persons.rows, employments, leaves },
    findings: book.findings(),
    rows: { read, kept: read - gathered.rejected, rejected: gathered.rejected },
    met: met.result,
  };
}

function gather(entries: readonly AaregEntry[], counting: ReadonlyMap<string, number>, book: FindingBook): Gathering {
  const gathering = new Gathering(book);
  for (const entry of entries) gathering.add(entry, entry.uuid === null ? null : (counting.get(entry.uuid) ?? null));
  return gathering;
}
