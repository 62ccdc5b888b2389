import { addDays, type Contract, type Day, type EmploymentTerms } from '../../terms/index.ts';
import type { ActivityRow, EmploymentRow, LeaveRow, PersonRow } from '../delivery.ts';
import { endReasonOf } from '../employments/end-reason.ts';
import { leaveKindOf } from '../employments/leave-kind.ts';
import { Met } from '../employments/met.ts';
import { birthOf, Persons } from '../employments/persons.ts';
import type { FindingBook } from '../finding-book.ts';
import { NUMBER_CONTROLS } from '../persons/index.ts';
import { ENTRY_NOTES, isLeaveUnreadable, REJECTING_CONTROLS } from './controls/index.ts';
import type { MessageEntry, Recipient } from './entry.ts';

function contractOf(form: string | null): Contract {
  if (form === 'fast') return 'permanent';
  return form === 'midlertidig' ? 'temporary' : 'unknown';
}

/** Paid by the hour with no share of a position: terms that are counted in hours, not in persons. */
function termsOf({ type, percent, paidBy, activity }: MessageEntry): EmploymentTerms {
  if (type === 'pensjonOgAndreTyperYtelserUtenAnsettelsesforhold') return 'pensioner';
  const byTheHour = paidBy === 'time' || activity.hours > 0;
  if (byTheHour && (percent ?? 0) === 0) return 'hourly';
  return type === 'ordinaertArbeidsforhold' || type === 'maritimtArbeidsforhold' ? 'ordinary' : 'unknown';
}

/** Seven digits: spreadsheets and payroll systems lose the leading zero. */
function codeOf(code: string | null): string | null {
  return code !== null && /^\d{6}$/.test(code) ? `0${code}` : code;
}

function leavesOf({ leaves, workplace, line }: MessageEntry, person: number): readonly LeaveRow[] {
  return leaves.flatMap((leave) => {
    const { from, to, percent } = leave;
    if (from === null || isLeaveUnreadable(leave)) return [];
    const until = to === null ? null : addDays(to, 1);
    return [{ person, workplace: workplace ?? '', from, to: until, percent, kind: leaveKindOf(leave.kind), line }];
  });
}

/** A run of a message's rows; `person` of a row is the place in the run's own persons. */
export interface MessageBatch {
  readonly persons: readonly PersonRow[];
  readonly employments: readonly EmploymentRow[];
  readonly leaves: readonly LeaveRow[];
  readonly activities: readonly ActivityRow[];
}

/** Gathers the rows of one message as its recipients go by, and hands them on run by run. */
export class MessageRows {
  #persons = new Persons();
  #employments: EmploymentRow[] = [];
  #leaves: LeaveRow[] = [];
  #activities: ActivityRow[] = [];
  readonly met = new Met();
  read = 0;
  kept = 0;
  rejected = 0;
  recipients = 0;
  readonly #book: FindingBook;
  /** Places in `#employments` whose start is the month's. */
  #startMissing: number[] = [];

  constructor(book: FindingBook) {
    this.#book = book;
  }

  /** Rows gathered and not yet handed on. */
  get waiting(): number {
    return this.#employments.length;
  }

  /**
   * The rows gathered since the last run. An employment without a first day holds from the first of the month the
   * message speaks of (SSB's rule).
   */
  batch(month: Day | null): MessageBatch {
    for (const place of this.#startMissing) {
      const row = this.#employments[place];
      if (row !== undefined && month !== null) this.#employments[place] = { ...row, from: month };
    }
    const run = {
      persons: this.#persons.rows,
      employments: this.#employments,
      leaves: this.#leaves,
      activities: this.#activities,
    };
    this.#persons = new Persons();
    this.#employments = [];
    this.#leaves = [];
    this.#activities = [];
    this.#startMissing = [];
    return run;
  }

  add(recipient: Recipient, entries: readonly MessageEntry[]): void {
    this.recipients++;
    let person = -1;
    for (const entry of entries) {
      this.read++;
      if (this.#book.look(REJECTING_CONTROLS, entry)) {
        this.rejected++;
        continue;
      }
      if (person < 0) person = this.#personOf(entry);
      this.#book.look(ENTRY_NOTES, entry);
      this.#keep(entry, person);
    }
    const { hasPay, hours } = recipient.activity;
    if (person >= 0) this.#activities.push({ person, workplace: recipient.workplace ?? '', hasPay, hours });
  }

  #personOf({ line, number, identity, name, birth, context }: MessageEntry): number {
    this.#book.look(NUMBER_CONTROLS, {
      line,
      path: 'inntektsmottaker.norskIdentifikator',
      kind: identity.kind,
      ownerKind: context.ownerKind,
    });
    const seen = { number: number ?? '', earlierNumbers: [], name, sex: identity.sex };
    return this.#persons.place({ ...seen, ...birthOf(birth) });
  }

  #keep(entry: MessageEntry, person: number): void {
    const { line, sourceId, from, to, percent } = entry;
    const workplace = entry.workplace ?? '';
    const positionCode = codeOf(entry.code);
    if (from === null) this.#startMissing.push(this.#employments.length);
    this.kept++;
    this.#employments.push({
      person,
      sourceId,
      workplace,
      positionCode,
      positionTitle: null,
      percent: percent !== null && percent >= 0 ? percent : null,
      contract: contractOf(entry.form),
      terms: termsOf(entry),
      from: from ?? (0 as Day),
      to: to === null ? null : addDays(to, 1),
      endReason: endReasonOf(entry.endReason ?? ''),
      endReasonText: entry.endReason,
      education: null,
      line,
    });
    this.met.add(workplace, positionCode, null);
    this.#leaves.push(...leavesOf(entry, person));
  }
}
