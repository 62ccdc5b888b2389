import type { PersonRow } from '../../record/index.ts';
import {
  creditsAsked,
  judgeAppointments,
  type Missing,
  type QualificationRow,
  subjectKey,
  type TeachingRow,
} from '../../requirements/index.ts';
import { type Day, type PersonKey, SCHOOL_WEEKS, type Subject, type TeachingLevel } from '../../terms/index.ts';
import { appointmentOf } from '../fulfilment/appointment-facts.ts';
import { type PersonTellings, tellingsOf } from '../fulfilment/person-tellings.ts';
import type { Running } from '../fulfilment/running.ts';
import type { CoverageProblem, Taught, Teacher } from './problem.ts';

/** Hours are dealt out in halves of a weekly hour, of 60 minutes: rows are told by the year. */
export const PARTS_OF_AN_HOUR = 2;

/** Why hours stand outside what is dealt out anew: they stay where they are. */
export const OUTSIDE = ['not-hired', 'unknown', 'adapted', 'left'] as const;
export type OutsideReason = (typeof OUTSIDE)[number];

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
 * Reads a school from what is told of persons. Each teacher is judged by the engine for each thing taught, as if it were theirs
 * (0073). Hours nobody can judge, of those who may teach nothing here, of individually adapted teaching and of those who have
 * left stay as they are. Pure.
 */
export function schoolOf(running: readonly Running[], rows: readonly PersonRow[], asked: SchoolAsked): School {
  const tellings = tellingsOf(rows);
  const all = [...tellings.teaching].flatMap(([person, own]) =>
    own.filter(({ unit, from }) => unit === asked.unit && from <= asked.today).map((row) => ({ person, row })),
  );
  const last = all.reduce((latest, { row }) => Math.max(latest, row.from), 0);
  const here = all.filter(({ row }) => row.from === last);
  const employed = new Map(running.map((one) => [one.person, one]));
  const about = { asked, tellings, employed };
  const judged = lessonsByPerson(here).map((lessons) => judgedTeacher(lessons, taughtIn(here), about));
  const inside = judged.filter(({ own }) => own.length > 0);
  const ids = new Map(inside.map(({ person }, at) => [person, `T${at + 1}`]));
  const teacherId = (person: PersonKey) => ids.get(person) ?? '';
  const [first] = here;
  return {
    year: first === undefined ? null : { from: first.row.from, to: first.row.to },
    persons: new Map(inside.map(({ person }) => [teacherId(person), person])),
    teachers: inside.map((one) => teacherOf(one, teacherId(one.person))),
    taught: taughtInside(inside),
    lacking: inside.flatMap(({ person, own, lacks }) =>
      own
        .map(({ id, hours }) => ({ teacher: teacherId(person), taught: id, hours, credits: lacks.get(id) ?? null }))
        .filter(({ credits }) => credits !== 0),
    ),
    outside: OUTSIDE.flatMap((reason) => {
      const there = judged.flatMap(({ outside }) => outside.filter((one) => one.reason === reason));
      const hours = there.reduce((sum, one) => sum + one.hours, 0);
      return there.length === 0 ? [] : [{ reason, persons: new Set(there.map(({ person }) => person)).size, hours }];
    }),
  };
}

interface Lesson {
  readonly id: string;
  readonly code: Subject;
  readonly level: TeachingLevel;
  readonly hours: number;
}

interface Lessons {
  readonly person: PersonKey;
  readonly lessons: readonly Lesson[];
}

type Row = { readonly person: PersonKey; readonly row: TeachingRow };

/** A distribution is told in hours a year; whatever there is of something is at least one part. */
function lessonsByPerson(rows: readonly Row[]): readonly Lessons[] {
  const persons = new Map<PersonKey, Map<string, TeachingRow>>();
  for (const { person, row } of rows) {
    const own = persons.get(person) ?? new Map<string, TeachingRow>();
    const before = own.get(idOf(row));
    own.set(idOf(row), before === undefined ? row : { ...row, hours: row.hours + before.hours });
    persons.set(person, own);
  }
  const parts = (hours: number) => Math.max(1, Math.round((hours * PARTS_OF_AN_HOUR) / SCHOOL_WEEKS));
  return [...persons].map(([person, own]) => ({
    person,
    lessons: [...own.values()]
      .filter(({ hours }) => hours > 0)
      .map((row) => ({ id: idOf(row), code: row.subject, level: row.level, hours: parts(row.hours) })),
  }));
}

function idOf({ subject, level }: Pick<TeachingRow, 'subject' | 'level'>): string {
  return `${subject} ${level}`;
}

function isAdapted(subject: Subject): boolean {
  return subject === 'spesialpedagogikk';
}

function taughtIn(rows: readonly Row[]): readonly Pick<TeachingRow, 'subject' | 'level'>[] {
  return [...new Map(rows.map(({ row }) => [idOf(row), row])).values()].filter(({ subject }) => !isAdapted(subject));
}

interface About {
  readonly asked: SchoolAsked;
  readonly tellings: PersonTellings;
  readonly employed: ReadonlyMap<PersonKey, Running>;
}

interface JudgedTeacher {
  readonly person: PersonKey;
  /** What is dealt out anew. */
  readonly own: readonly Lesson[];
  readonly outside: readonly { readonly person: PersonKey; readonly reason: OutsideReason; readonly hours: number }[];
  /** Credits that lack for each thing taught here; null where no study makes it lawful. */
  readonly lacks: ReadonlyMap<string, number | null>;
}

function judgedTeacher(
  { person, lessons }: Lessons,
  taught: readonly Pick<TeachingRow, 'subject' | 'level'>[],
  { asked, tellings, employed }: About,
): JudgedTeacher {
  const running = employed.get(person);
  const outside = (reason: OutsideReason, of: readonly Lesson[]) => of.map(({ hours }) => ({ person, reason, hours }));
  if (running === undefined) return { person, own: [], outside: outside('left', lessons), lacks: new Map() };
  const qualifications = tellings.qualifications.get(person) ?? [];
  const judge = (one: Pick<TeachingRow, 'subject' | 'level'>) => lackOf(running, qualifications, { one, asked });
  const judged = new Map(taught.map((one) => [idOf(one), judge(one)]));
  const lacks = new Map([...judged].map(([id, lack]) => [id, lack === 'unknown' ? null : lack]));
  const mayTeach = [...lacks.values()].some((lack) => lack !== null);
  const why = ({ id, code }: Lesson): OutsideReason | null => {
    if (isAdapted(code)) return 'adapted';
    if (judged.get(id) === 'unknown') return 'unknown';
    return mayTeach ? null : 'not-hired';
  };
  return {
    ...{ person, lacks },
    own: lessons.filter((lesson) => why(lesson) === null),
    outside: OUTSIDE.flatMap((reason) =>
      outside(
        reason,
        lessons.filter((lesson) => why(lesson) === reason),
      ),
    ),
  };
}

interface Asked {
  readonly one: Pick<TeachingRow, 'subject' | 'level'>;
  readonly asked: SchoolAsked;
}

/** What the engine says lacks for somebody to teach something here, as if it were theirs. */
function lackOf(
  running: Running,
  qualifications: readonly QualificationRow[],
  { one, asked }: Asked,
): number | null | 'unknown' {
  const { today, unit, withoutExemptions } = asked;
  const row: TeachingRow = { ...one, unit, from: today, to: today, hours: 1 };
  const [judged] = judgeAppointments([appointmentOf(running, qualifications, [row])], today);
  const { hired = 'unknown', standing = 'unknown' } = judged?.lessons[0] ?? {};
  if (hired === 'unknown' || standing === 'unknown') return 'unknown';
  const gap = Math.max(0, (creditsAsked(one.level, one.subject, today) ?? 0) - heldIn(qualifications, one, today));
  if (hired === 'not') return creditsToBeHired(judged?.missing ?? [], gap);
  if (standing === 'not') return gap > 0 ? gap : null;
  return standing === 'exempt' && withoutExemptions ? gap : 0;
}

/** Credits that make somebody lawful to hire; null where more than credits lacks. */
function creditsToBeHired(missing: readonly Missing[], gap: number): number | null {
  const isOnlyCredits = missing.every(({ what }) => what === 'subject-credits');
  const most = missing.reduce((sum, { amount }) => Math.max(sum, amount ?? 0), gap);
  return isOnlyCredits && most > 0 ? most : null;
}

function heldIn(rows: readonly QualificationRow[], { subject }: Pick<TeachingRow, 'subject'>, today: Day): number {
  const key = subjectKey(subject);
  return rows
    .filter((row) => row.kind === 'credits' && row.subject !== null && subjectKey(row.subject) === key)
    .filter(({ completed }) => completed === null || completed <= today)
    .reduce((sum, { credits }) => sum + (credits ?? 0), 0);
}

function teacherOf({ own, lacks }: JudgedTeacher, id: string): Teacher {
  return {
    ...{ id, credits: {}, exempt: false },
    hours: own.reduce((sum, { hours }) => sum + hours, 0),
    now: Object.fromEntries(own.map((lesson) => [lesson.id, lesson.hours])),
    lacks: Object.fromEntries(lacks),
    mostSubjects: Math.max(MOST_SUBJECTS, own.length),
  };
}

function taughtInside(inside: readonly JudgedTeacher[]): readonly TaughtHere[] {
  const taught = new Map<string, TaughtHere>();
  for (const { id, code, level, hours } of inside.flatMap(({ own }) => own)) {
    const before = taught.get(id)?.hours ?? 0;
    taught.set(id, { id, code, level, subject: subjectKey(code), need: 0, hours: before + hours });
  }
  return [...taught.values()].sort((a, b) => a.id.localeCompare(b.id));
}
