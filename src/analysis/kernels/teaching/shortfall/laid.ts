import { at } from '../../../read-model/columns.ts';
import { type Giving, type PriceOf, pairOf } from './giving.ts';

/** A school as it is dealt out anew: hours of each teacher and line, and the credits each teacher lacks for each line. */
export interface SchoolTaught {
  /** The subject of each line: a study of it counts on every level. */
  readonly subjects: readonly string[];
  readonly hours: readonly number[];
  readonly teachers: readonly {
    /** All the hours they can give. */
    readonly hours: number;
    readonly now: readonly number[];
    /** Credits that lack by line: 0 = may teach it, null = no study makes it lawful. */
    readonly lacks: readonly (number | null)[];
  }[];
}

/** What stays the same through a search. */
export interface Laid {
  readonly lines: number;
  readonly hours: Int32Array;
  readonly capacity: Int32Array;
  readonly lacks: readonly (number | null)[];
  /** The subject of each line, by number. */
  readonly subjectOf: Int32Array;
  readonly subjects: number;
  readonly priceOf: (credits: number) => number;
  readonly none: Int32Array;
  readonly all: Int32Array;
}

const EVERY_STUDY = 10_000;

export function layOut({ subjects, hours, teachers }: SchoolTaught, priceOf: Laid['priceOf']): Laid {
  const names = [...new Set(subjects)];
  return {
    ...{ lines: hours.length, subjects: names.length, priceOf },
    hours: Int32Array.from(hours),
    capacity: Int32Array.from(teachers, (teacher) => teacher.hours),
    lacks: teachers.flatMap(({ lacks }) => lacks),
    subjectOf: Int32Array.from(subjects, (subject) => names.indexOf(subject)),
    none: new Int32Array(teachers.length * names.length),
    all: new Int32Array(teachers.length * names.length).fill(EVERY_STUDY),
  };
}

/** Everybody gives what they give today and may. */
export function asToday({ hours, teachers }: SchoolTaught): Giving {
  const own = teachers.map(({ now, lacks }) => now.map((given, line) => (lacks[line] === 0 ? given : 0)));
  return {
    ...{ teachers: teachers.length, lines: hours.length },
    given: Int32Array.from(own.flat()),
    free: Int32Array.from(own, (given, i) => (teachers[i]?.hours ?? 0) - sum(given)),
    left: Int32Array.from(hours, (all, line) => all - sum(own.map((given) => given[line] ?? 0))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** Where a search stands: what is given, the credits taken by teacher and subject, and the most that may be. */
export interface Node {
  readonly giving: Giving;
  readonly taken: Int32Array;
  readonly most: Int32Array;
  readonly price: number;
}

/** What it costs more that a teacher may give a line, beside what has been taken. */
export function furtherPrice(laid: Laid, node: Node): PriceOf {
  const { lacks, lines, subjectOf, subjects, priceOf } = laid;
  const { taken, most } = node;
  return (teacher, line) => {
    const lack = lacks[pairOf({ lines }, teacher, line)] ?? null;
    const study = teacher * subjects + at(subjectOf, line);
    if (lack === null || lack > at(most, study)) return Number.POSITIVE_INFINITY;
    return lack <= at(taken, study) ? 0 : priceOf(lack) - priceOf(at(taken, study));
  };
}
