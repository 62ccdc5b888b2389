import type { PersonRow } from '../../record/index.ts';
import {
  OUTSIDE,
  type OutsideReason,
  PARTS_OF_AN_HOUR,
  subjectKey,
  type TeacherHere,
  type TeachingRow,
  taughtAtSchool,
} from '../../requirements/index.ts';
import type { Day, PersonKey, Subject, TeachingLevel } from '../../terms/index.ts';
import { appointmentOf } from '../fulfilment/appointment-facts.ts';
import { tellingsOf } from '../fulfilment/person-tellings.ts';
import type { Running } from '../fulfilment/running.ts';
import type { CoverageProblem, Taught, Teacher } from './problem.ts';

/** Something taught at the school. */
export interface TaughtHere extends Taught {
  readonly code: Subject;
  readonly level: TeachingLevel;
}

/** What somebody teaches today without what the law asks. */
export interface LackingToday {
  readonly teacher: string;
  readonly taught: string;
  readonly hours: number;
  /** Credits that lack; null where no study makes it lawful. */
  readonly credits: number | null;
}

/** One school as it is today: what may be dealt out anew, what lacks, and what stands outside. Hours in halves. */
export interface School {
  /** The school year the distribution is told for; null where none has been told here. */
  readonly year: { readonly from: Day; readonly to: Day } | null;
  readonly persons: ReadonlyMap<string, PersonKey>;
  readonly teachers: readonly Teacher[];
  readonly taught: readonly TaughtHere[];
  readonly lacking: readonly LackingToday[];
  readonly outside: readonly { readonly reason: OutsideReason; readonly persons: number; readonly hours: number }[];
}

export interface SchoolAsked {
  readonly unit: string;
  readonly today: Day;
  /** True: credits are asked of those who are exempt too. */
  readonly withoutExemptions: boolean;
}

/** At most one to study for, and two hours of each where so many are taught: methods.md. Subjects as many as today, or six. */
const MOST_SUBJECTS = 6;
export const LIMITS: Omit<CoverageProblem, 'teachers' | 'taught'> = {
  ...{ maxSubjects: MOST_SUBJECTS, maxNewSubjects: 1, mayKeepFewer: true },
  minHours: 2 * PARTS_OF_AN_HOUR,
};

/**
 * Reads a school from what is told of persons: the last school year that has begun, dealt out as `taughtAtSchool` says. Hours that
 * stand outside stay where they are. Pure.
 */
export function schoolOf(running: readonly Running[], rows: readonly PersonRow[], asked: SchoolAsked): School {
  const { unit, today: asOf, withoutExemptions } = asked;
  const tellings = tellingsOf(rows);
  const all = [...tellings.teaching].flatMap(([person, own]) =>
    own.filter((row) => row.unit === unit && row.from <= asOf).map((row) => ({ person, row })),
  );
  const last = all.reduce((latest, { row }) => Math.max(latest, row.from), 0);
  const here = all.filter(({ row }) => row.from === last);
  const employed = new Map(running.map((one) => [one.person, one]));
  const persons = [...rowsByPerson(here)].map(([person, own]) => {
    const post = employed.get(person);
    const appointment = post === undefined ? null : appointmentOf(post, tellings.qualifications.get(person) ?? [], []);
    return { key: person, appointment, rows: own };
  });
  const judged = taughtAtSchool(persons, { asOf, withoutExemptions });
  const inside = judged.filter(({ own }) => own.length > 0);
  const ids = new Map(inside.map(({ key }, at) => [key, `T${at + 1}`]));
  const teacherId = (person: PersonKey) => ids.get(person) ?? '';
  const [first] = here;
  return {
    year: first === undefined ? null : { from: first.row.from, to: first.row.to },
    persons: new Map(inside.map(({ key }) => [teacherId(key), key])),
    teachers: inside.map((one) => teacherOf(one, teacherId(one.key))),
    taught: taughtInside(inside),
    lacking: inside.flatMap(({ key, own, lacks }) =>
      own
        .map(({ id, hours }) => ({ teacher: teacherId(key), taught: id, hours, credits: lacks.get(id) ?? null }))
        .filter(({ credits }) => credits !== 0),
    ),
    outside: OUTSIDE.flatMap((reason) => {
      const there = judged.flatMap(({ outside }) => outside.filter((one) => one.reason === reason));
      const hours = there.reduce((sum, one) => sum + one.hours, 0);
      return there.length === 0 ? [] : [{ reason, persons: new Set(there.map(({ key }) => key)).size, hours }];
    }),
  };
}

function rowsByPerson(
  all: readonly { readonly person: PersonKey; readonly row: TeachingRow }[],
): ReadonlyMap<PersonKey, readonly TeachingRow[]> {
  const persons = new Map<PersonKey, TeachingRow[]>();
  for (const { person, row } of all) persons.set(person, [...(persons.get(person) ?? []), row]);
  return persons;
}

function teacherOf({ own, lacks }: TeacherHere<PersonKey>, id: string): Teacher {
  return {
    ...{ id, credits: {}, exempt: false },
    hours: own.reduce((sum, { hours }) => sum + hours, 0),
    now: Object.fromEntries(own.map((lesson) => [lesson.id, lesson.hours])),
    lacks: Object.fromEntries(lacks),
    mostSubjects: Math.max(MOST_SUBJECTS, own.length),
  };
}

function taughtInside(inside: readonly TeacherHere<PersonKey>[]): readonly TaughtHere[] {
  const taught = new Map<string, TaughtHere>();
  for (const { id, code, level, hours } of inside.flatMap(({ own }) => own)) {
    const before = taught.get(id)?.hours ?? 0;
    taught.set(id, { id, code, level, subject: subjectKey(code), need: 0, hours: before + hours });
  }
  return [...taught.values()].sort((a, b) => a.id.localeCompare(b.id));
}
