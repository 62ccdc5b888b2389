import { addDays, addMonths, type Day, dayParts, FULL_POSITION, formatDay } from '../../terms/index.ts';
import type { DemoWorld } from '../world/world.ts';
import type { Message } from './message-xml.ts';
import type { ReportedMonth } from './reported-months.ts';
import { type PayrollChange, type Statement, spread } from './statement.ts';

/** A message and the name of its file. */
export interface SentMessage {
  readonly file: string;
  readonly message: Message;
}

/** Places of the months (of fifteen) in which something is not as simple as one message. */
export const LATE_REPLACED = 1;
export const CHAIN = 5;
const PAYROLL_CHANGED = 7;
export const ADDED = 8;
export const NEVER_WAS = 11;
export const NULLED = 10;

/** Schools where the corrected slips were made; the same one again where there are few. */
export interface Schools {
  readonly late: string;
  readonly chain: readonly [string, string];
  readonly doubled: string;
  readonly neverWas: string;
  readonly payroll: string;
}

/** Open schools, the smallest number last: the places where the two systems disagree are the first ones. */
export function correctedSchools(world: DemoWorld): Schools {
  const open = world.units.filter((unit) => unit.closedOn === null && unit.grades !== null && unit.size > 0);
  const numbers = open.map(({ unit }) => unit).toSorted((a, b) => (a < b ? 1 : -1));
  const nth = (place: number): string => numbers[place % numbers.length] ?? '';
  return { late: nth(0), chain: [nth(1), nth(2)], doubled: nth(3), neverWas: nth(4), payroll: nth(5) };
}

export function payrollChangeAt(schools: Schools, months: readonly ReportedMonth[]): PayrollChange | null {
  const month = months[PAYROLL_CHANGED]?.month;
  return month === undefined ? null : { unit: schools.payroll, month };
}

/** An id as a payroll system makes them: chosen by the sender, of no meaning. */
function messageId(month: Day, version: number): string {
  const digits = (salt: number): string =>
    Math.floor(spread(month, version, salt) * 0xffffffff)
      .toString(16)
      .padStart(8, '0');
  return `${digits(1)}-${digits(2).slice(0, 4)}-4${digits(2).slice(5)}-9${digits(3).slice(0, 3)}-${digits(4)}${digits(5).slice(0, 4)}`;
}

/** The messages of one month: mostly one, and in some months those that were needed before it was right. */
export class MonthOfMessages {
  readonly #when: ReportedMonth;
  readonly #right: readonly Statement[];
  readonly #until: Day;

  constructor(when: ReportedMonth, right: readonly Statement[], until: Day) {
    this.#when = when;
    this.#right = right;
    this.#until = until;
  }

  #sent(version: number, daysAfter: number, about: Partial<Message>): Message {
    const day = Math.min(addDays(this.#when.delivered, daysAfter), this.#until) as Day;
    return {
      id: messageId(this.#when.month, version),
      replaces: null,
      sent: `${formatDay(day)}T${String(8 + version).padStart(2, '0')}:${String(dayParts(day).dayOfMonth + 10)}:07`,
      when: this.#when,
      statements: this.#right,
      emptyUnits: [],
      ...about,
    };
  }

  #named(name: string, message: Message): SentMessage {
    const month = formatDay(this.#when.month).slice(0, 7);
    return { file: `amelding/amelding-${month}${name}.xml`, message };
  }

  plain(): SentMessage[] {
    return [this.#named('', this.#sent(1, 0, {}))];
  }

  /** First everybody at one school has a whole position; the replacement has that right and forgets another school. */
  chain([wrong, forgotten]: Schools['chain']): SentMessage[] {
    const whole = (one: Statement): Statement =>
      one.employment.unit === wrong ? { ...one, post: { ...one.post, percent: FULL_POSITION } } : one;
    const first = this.#sent(1, 0, { statements: this.#right.map(whole) });
    const without = this.#right.filter((one) => one.employment.unit !== forgotten);
    const second = this.#sent(2, 6, { replaces: first.id, statements: without });
    return [
      this.#named('', first),
      this.#named('-erstatning-1', second),
      this.#named('-erstatning-2', this.#sent(3, 13, { replaces: second.id })),
    ];
  }

  /** Those who began after the middle of the month came in a message of their own. */
  added(): SentMessage[] {
    const middle = addDays(this.#when.month, 12);
    const late = this.#right.filter((one) => one.start >= middle);
    const rest = this.#right.filter((one) => one.start < middle);
    return [
      this.#named('', this.#sent(1, 0, { statements: rest })),
      this.#named('-tillegg', this.#sent(2, 4, { statements: late })),
    ];
  }

  /** A school sent once more by mistake, under other ids; what was sent is nulled. */
  nulled(school: string): SentMessage[] {
    const again = this.#right
      .filter((one) => one.employment.unit === school)
      .map((one) => ({ ...one, id: `FEIL-${one.employment.number}` }));
    const mistaken = this.#sent(2, 2, { statements: again });
    return [
      ...this.plain(),
      this.#named('-ved-feil', mistaken),
      this.#named('-nulling', this.#sent(3, 3, { replaces: mistaken.id, statements: [], emptyUnits: [school] })),
    ];
  }

  /** The ends of a month at a school are told only a year later, in a replacement of the whole month. */
  late(school: string, day: Day): SentMessage[] {
    const { month } = this.#when;
    const next = addMonths(month, 1);
    const open = (one: Statement): Statement =>
      one.employment.unit === school && one.end !== null && one.end <= next
        ? { ...one, end: null, endReason: null }
        : one;
    const first = this.#sent(1, 0, { statements: this.#right.map(open) });
    const after = day - this.#when.delivered;
    return [this.#named('', first), this.#named('-erstatning', this.#sent(2, after, { replaces: first.id }))];
  }
}
