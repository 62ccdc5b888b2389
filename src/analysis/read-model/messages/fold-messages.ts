import { addMonths, type Day, EMPLOYMENT_TERMS, OPEN_END } from '../../../terms/index.ts';
import { compareRows, type FoldedRow, sameValues } from '../fold/folded-row.ts';
import type { PersonInMessage, ReportedMonths } from './messages-in-time.ts';

/** What one month says of an employment. */
interface Statement {
  readonly month: number;
  readonly row: FoldedRow;
}

/** One employment through the months: what the latest live message of each month says of it. */
interface Course {
  readonly employer: string;
  readonly statements: Statement[];
}

/** A row of an employment, and whether its end is only that nobody reports it any more. */
export interface MessageRow extends FoldedRow {
  readonly droppedOut: boolean;
}

/** Unit and the employer's own id; without an id, the first day. */
function keyOf({ workplace, stated, start }: FoldedRow): string {
  const id = stated?.id ?? 0;
  return `${workplace}|${id === 0 ? `from ${start}` : id}`;
}

/** Rows of one message by key, told apart by their place: two posts without ids may begin on the same day. */
function keyed(rows: readonly FoldedRow[]): ReadonlyMap<string, FoldedRow> {
  const byKey = new Map<string, FoldedRow>();
  for (const row of [...rows].sort(compareRows)) {
    let again = 0;
    while (byKey.has(`${keyOf(row)}|${again}`)) again++;
    byKey.set(`${keyOf(row)}|${again}`, row);
  }
  return byKey;
}

/** Union of the live messages of each month: of one key twice, the latest delivered counts. */
function coursesOf(messages: readonly PersonInMessage<FoldedRow>[]): Course[] {
  const courses = new Map<string, Course>();
  for (const { employer, month, rows } of [...messages].sort((a, b) => a.month - b.month)) {
    for (const [key, row] of keyed(rows)) {
      const name = `${employer}|${key}`;
      const course = courses.get(name) ?? { employer, statements: [] };
      courses.set(name, course);
      if (course.statements.at(-1)?.month === month) course.statements.pop();
      course.statements.push({ month, row });
    }
  }
  return [...courses.values()];
}

type Alike = (last: Statement, first: Statement) => boolean;

function later(last: Statement, first: Statement): boolean {
  if (first.month > last.month) return true;
  return first.month === last.month && last.row.stated?.payrollChanged === true;
}

const sameUnit: Alike = (last, first) => last.row.workplace === first.row.workplace && later(last, first);
/** The next month, or the one after a month that nobody has reported. */
const justAfter: Alike = (last, first) => later(last, first) && first.month <= addMonths(last.month as Day, 2);
const samePost: Alike = (last, first) => last.row.position === first.row.position;
const sameShare: Alike = (last, first) => last.row.percent === first.row.percent;
const all =
  (...alikes: readonly Alike[]): Alike =>
  (last, first) =>
    alikes.every((alike) => alike(last, first));

/** Most alike first, so that two posts that begin on the same day keep apart. */
const LINKS: readonly Alike[] = [
  all(sameUnit, samePost, sameShare),
  all(sameUnit, samePost),
  sameUnit,
  all(justAfter, samePost, sameShare),
  all(justAfter, samePost),
];

/**
 * A changed payroll system gives every employment a new id, a merged school every employment a new unit: where one
 * course stops and another with the same first day goes on, they are one employment. Each only once.
 */
function linked(courses: readonly Course[]): readonly Course[] {
  const left = [...courses].sort((a, b) => (a.statements[0]?.month ?? 0) - (b.statements[0]?.month ?? 0));
  for (const alike of LINKS) {
    for (let i = 0; i < left.length; i++) {
      const next = left.findIndex((course, j) => j !== i && left[i] !== undefined && goesOn(left[i], course, alike));
      if (next < 0) continue;
      left[i]?.statements.push(...(left[next]?.statements ?? []));
      left.splice(next, 1);
      i = -1;
    }
  }
  return left;
}

function goesOn(course: Course | undefined, next: Course, alike: Alike): boolean {
  const last = course?.statements.at(-1);
  const first = next.statements[0];
  if (last === undefined || first === undefined || course?.employer !== next.employer) return false;
  return last.row.start === first.row.start && alike(last, first);
}

/**
 * First day of the silence of something open in its last month, while the employer has gone on reporting; OPEN_END where
 * it has not. One wholly missing month after the last one is carried over.
 */
export function silentFrom(month: number, reported: readonly number[]): number {
  const next = reported.find((one) => one > month);
  if (next === undefined) return OPEN_END;
  const after = addMonths(month as Day, 1);
  return next === after ? after : addMonths(month as Day, 2);
}

const HOURLY = EMPLOYMENT_TERMS.indexOf('hourly');

/**
 * The value of a month holds from its first day; the first is carried back to the start, the last says the end. A month
 * without pay does not turn work by the hour into a position.
 */
function rowsOf({ statements }: Course, reported: readonly number[]): MessageRow[] {
  const last = statements.at(-1);
  if (last === undefined || last.row.stated?.neverWas === true) return [];
  const byTheHour = statements.some(({ row }) => row.terms === HOURLY);
  const valued = (row: FoldedRow) => (byTheHour && row.percent <= 0 ? { ...row, terms: HOURLY } : row);
  const { start, to } = last.row;
  const silent = to === OPEN_END ? Math.max(silentFrom(last.month, reported), start) : OPEN_END;
  const end = Math.min(to, silent);
  const rows: FoldedRow[] = [];
  statements.forEach(({ row: told, month }, i) => {
    const row = valued(told);
    const from = rows.length === 0 ? start : Math.max(start, month);
    const until = Math.min(statements[i + 1]?.month ?? OPEN_END, end);
    const before = rows.at(-1);
    if (until <= from) return;
    if (before !== undefined && before.workplace === row.workplace && sameValues(before, row)) {
      rows[rows.length - 1] = { ...before, to: until };
    } else rows.push(plain(row, start, { from, to: until }));
  });
  if (rows.length === 0) rows.push(plain(valued(last.row), start, { from: start, to: end }));
  return withReason(rows, last.row).map((row, i) => ({
    ...row,
    droppedOut: silent < OPEN_END && i === rows.length - 1,
  }));
}

/** The end that the last statement tells goes with its reason. */
function withReason(rows: readonly FoldedRow[], { to, endReason }: FoldedRow): readonly FoldedRow[] {
  const ended = rows.at(-1);
  if (endReason === undefined || ended === undefined || ended.to !== to) return rows;
  return rows.with(-1, { ...ended, endReason });
}

function plain(row: FoldedRow, start: number, days: { readonly from: number; readonly to: number }): FoldedRow {
  const { workplace, position, percent, contract, terms } = row;
  return { workplace, position, percent, contract, terms, start, ...days };
}

/**
 * One person's history as the live a-meldinger tell it, earliest delivered first (data-sources 1.6): months are joined
 * per employment, an end is what the latest month says, an employment that should never have been reported is gone, and
 * one that nobody reports any more ends after its last month, marked as dropped out.
 */
export function foldMessages(
  messages: readonly PersonInMessage<FoldedRow>[],
  reported: ReportedMonths,
): readonly MessageRow[] {
  return linked(coursesOf(messages)).flatMap((course) => rowsOf(course, reported.get(course.employer) ?? []));
}

/**
 * Silence is not an end (docs/decisions 0005, 0022): who has dropped out of the reporting stays employed until an end is
 * told, marked with the first day of the silence, unless she is still reported in another post.
 */
export function keptOpen(rows: readonly MessageRow[]): FoldedRow[] {
  const elsewhere = (day: number) => rows.some((row) => !row.droppedOut && row.to > day);
  return rows.map(({ droppedOut, ...row }) =>
    droppedOut && !elsewhere(row.to) ? { ...row, to: OPEN_END, silent: row.to } : row,
  );
}
