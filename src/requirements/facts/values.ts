import { type Day, parseDay } from '../../terms/index.ts';

/** An object of facts, as it was written. */
export type Written = Readonly<Record<string, unknown>>;

/** A fact that is not what it should be: where it stands and what is wrong. */
export interface BadFact {
  readonly place: string;
  readonly problem:
    | 'not-an-object'
    | 'not-a-day'
    | 'not-a-number'
    | 'not-yes-or-no'
    | 'not-a-text'
    | 'not-a-list'
    | 'unknown-code';
  readonly given: string;
}

export function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the facts of one object; what is missing is null, what is wrong is noted and null. */
export class FactReader {
  readonly bad: BadFact[];
  readonly #written: Written;
  readonly #place: string;

  constructor(written: Written, place: string, bad: BadFact[] = []) {
    this.#written = written;
    this.#place = place;
    this.bad = bad;
  }

  raw(name: string): unknown {
    const value = Object.hasOwn(this.#written, name) ? this.#written[name] : null;
    return value === undefined ? null : value;
  }

  day(name: string): Day | null {
    const value = this.raw(name);
    if (value === null) return null;
    const day = typeof value === 'string' ? parseDay(value) : null;
    return day ?? this.#wrong(name, 'not-a-day', value);
  }

  number(name: string): number | null {
    const value = this.raw(name);
    if (value === null) return null;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.#wrong(name, 'not-a-number', value);
  }

  yes(name: string): boolean | null {
    const value = this.raw(name);
    if (value === null) return null;
    return typeof value === 'boolean' ? value : this.#wrong(name, 'not-yes-or-no', value);
  }

  text(name: string): string | null {
    const value = this.raw(name);
    if (value === null) return null;
    return typeof value === 'string' ? value : this.#wrong(name, 'not-a-text', value);
  }

  texts(name: string): readonly string[] | null {
    const value = this.raw(name);
    if (value === null) return null;
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    return this.#wrong(name, 'not-a-list', value);
  }

  /** A text that must be one of a closed list of codes. */
  code<Code extends string>(name: string, codes: readonly Code[]): Code | null {
    const text = this.text(name);
    if (text === null) return null;
    return codes.find((code) => code === text) ?? this.#wrong(name, 'unknown-code', text);
  }

  /** Facts within this one; null where there are none. */
  within(name: string): FactReader | null {
    const value = this.raw(name);
    if (value === null) return null;
    if (isWritten(value)) return new FactReader(value, `${this.#place}.${name}`, this.bad);
    return this.#wrong(name, 'not-an-object', value);
  }

  entries(): readonly (readonly [string, unknown])[] {
    return Object.entries(this.#written);
  }

  note(name: string, problem: BadFact['problem'], given: unknown): void {
    this.#wrong(name, problem, given);
  }

  #wrong(name: string, problem: BadFact['problem'], given: unknown): null {
    this.bad.push({ place: `${this.#place}.${name}`, problem, given: shortOf(given) });
    return null;
  }
}

/** What was given, short enough to be shown. */
function shortOf(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
