import { type Day, parseDay } from '../day.ts';
import { holdsIdentityNumber } from '../identity-numbers/national-number.ts';

/** What is wrong with one field of what somebody wrote, by its place: `steps[0].due`. */
export interface FieldProblem {
  readonly place: string;
  readonly problem:
    | 'not-a-day'
    | 'unknown-code'
    | 'not-a-number'
    | 'not-above-zero'
    | 'too-long'
    | 'too-many'
    | 'lacking'
    | 'identity-number'
    | 'in-future'
    | 'before-start'
    | 'in-two-waves'
    | 'closed-unit'
    | 'unknown-unit'
    | 'not-followed'
    | 'not-of-method'
    | 'too-short';
  /** What of several it is about, such as the numbers of units; left out where the place says it. */
  readonly what?: string;
}

const MOST_LETTERS = 300;
const MOST_NUMBER = 10_000_000;
const MOST_ROWS = 40;
const NO_DAY = 0 as Day;

/** Reads fields one by one and gathers what is wrong with them; a wrong field has some value, which nobody uses. */
export class FieldReader {
  readonly problems: FieldProblem[] = [];
  readonly #today: Day;

  constructor(today: Day) {
    this.#today = today;
  }

  day(place: string, written: string): Day {
    const day = parseDay(written.trim());
    return day ?? this.wrong(place, written.trim() === '' ? 'lacking' : 'not-a-day', NO_DAY);
  }

  dayOrNone(place: string, written: string | null): Day | null {
    return written === null || written.trim() === '' ? null : this.day(place, written);
  }

  /** A day on which something was done: none that is to come. */
  past(place: string, written: string | null): Day | null {
    const day = this.dayOrNone(place, written);
    return day !== null && day > this.#today ? this.wrong(place, 'in-future', null) : day;
  }

  /** A text without an identity number in it: those have one home. */
  text(place: string, written: string): string {
    const text = written.trim();
    if (text.length > MOST_LETTERS) return this.wrong(place, 'too-long', '');
    return holdsIdentityNumber(text) ? this.wrong(place, 'identity-number', '') : text;
  }

  said(place: string, written: string): string {
    const text = this.text(place, written);
    return written.trim() === '' ? this.wrong(place, 'lacking', '') : text;
  }

  code<Code extends string>(place: string, written: string, codes: readonly [Code, ...Code[]]): Code {
    return codes.find((code) => code === written) ?? this.wrong(place, 'unknown-code', codes[0]);
  }

  codeOrNone<Code extends string>(
    place: string,
    written: string | null,
    codes: readonly [Code, ...Code[]],
  ): Code | null {
    return written === null || written === '' ? null : this.code(place, written, codes);
  }

  amount(place: string, written: number | null): number | null {
    if (written === null) return null;
    return written >= 0 && written <= MOST_NUMBER ? written : this.wrong(place, 'not-a-number', null);
  }

  rows<Row, Read>(place: string, written: readonly Row[], read: (row: Row, at: string) => Read): readonly Read[] {
    if (written.length > MOST_ROWS) return this.wrong(place, 'too-many', []);
    return written.map((row, n) => read(row, `${place}[${n}]`));
  }

  /** Notes that a field is wrong, and gives what stands there instead. */
  wrong<Value>(place: string, problem: FieldProblem['problem'], instead: Value): Value {
    this.problems.push({ place, problem });
    return instead;
  }

  /** Notes what is wrong of some of what a field lists. */
  wrongOf(place: string, problem: FieldProblem['problem'], what: readonly string[]): void {
    this.problems.push({ place, problem, what: what.join(', ') });
  }
}
