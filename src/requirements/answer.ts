import type { Confidence } from './codes/outcomes.ts';
import type { BadFact } from './facts/values.ts';
import type { AskedFact, MissingCode, TellingCode } from './telling-codes.ts';

/** What the questions are about (contract.md, «Requirement scope»). */
export const AREAS = [
  'teaching',
  'mothertongue',
  'role',
  'applicants',
  'scope',
  'police',
  'leader',
  'counsellor',
  'aks',
  'norm',
  'newteacher',
  'ppu',
] as const;
export type Area = (typeof AREAS)[number];

/** Something that lacks, and how much of it. */
export interface Missing {
  readonly what: MissingCode;
  readonly subject: string | null;
  /** Credits, or years where the name says so; null where it is not a number. */
  readonly amount: number | null;
}

/** A fact that would settle what is open. */
export interface Question {
  readonly fact: AskedFact;
  readonly subject: string | null;
}

/** An exception that was looked at: by which paragraph, and whether it helps. */
export interface Considered {
  readonly rule: string;
  readonly helps: 'yes' | 'no' | 'unknown';
}

/** One thing that is told, by a code; its words are of the presentation. */
export interface Telling {
  readonly code: TellingCode;
  readonly about: Readonly<Record<string, string | number | null>>;
}

/** The answer to a case: what follows from the law for these facts on this day. It proposes; a person decides. */
export interface Answer {
  readonly area: Area;
  /** By the names of contract.md; what does not apply is left out. */
  readonly outcome: Readonly<Record<string, unknown>>;
  /** References, `OF § 12-2 a`. */
  readonly basis: readonly string[];
  /** Ids of the rules that were used. */
  readonly rules: readonly string[];
  readonly missing: readonly Missing[];
  readonly questions: readonly Question[];
  readonly considered: readonly Considered[];
  readonly confidence: Confidence;
  readonly told: readonly Telling[];
}

/** A case as it was asked, answered. */
export interface CaseAnswer extends Answer {
  readonly id: string;
  /** The day the question is asked for, `2026-11-21`. */
  readonly asOf: string;
  readonly problems: readonly BadFact[];
}

export function telling(code: TellingCode, about: Telling['about'] = {}): Telling {
  return { code, about };
}

/** A reference with the sign for paragraph: `OF 12-13(5) + 12-2 c` as two of them. */
export function referencesOf(basis: string): readonly string[] {
  const [act = '', ...rest] = basis.split(' ');
  return rest
    .join(' ')
    .split(' + ')
    .map((paragraph) => `${act} § ${paragraph.replace(/^§ /, '')}`);
}

/** Without repeats, in the order in which they came. */
export function distinct<One>(all: readonly One[]): readonly One[] {
  return [...new Set(all)];
}

/** What applies of an outcome: nothing that is undefined. */
export function applying(outcome: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(outcome).filter(([, value]) => value !== undefined));
}
