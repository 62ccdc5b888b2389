import type { Day, Subject, TeachingLevel } from '../../terms/index.ts';
import type { Appointment } from './appointment.ts';
import { creditsLacking, type ToTeach } from './lacking.ts';
import type { TeachingRow } from './rows.ts';
import { weeklyParts } from './weekly-parts.ts';

/** Why hours stand outside what is dealt out anew: they stay where they are. */
export const OUTSIDE = ['not-hired', 'unknown', 'adapted', 'left'] as const;
export type OutsideReason = (typeof OUTSIDE)[number];

/** Somebody who teaches at a school, and what. */
interface TeachesHere<Key> {
  readonly key: Key;
  /** Null where they are in no teaching post any more. */
  readonly appointment: Omit<Appointment, 'teaching'> | null;
  readonly rows: readonly TeachingRow[];
}

/** Something somebody teaches, in parts of a weekly hour. */
interface LessonHere {
  readonly id: string;
  readonly code: Subject;
  readonly level: TeachingLevel;
  readonly hours: number;
}

/** Somebody who teaches at a school: what could be dealt out anew, what could not, and what lacks for each thing taught there. */
export interface TeacherHere<Key> {
  readonly key: Key;
  /** What is dealt out anew. */
  readonly own: readonly LessonHere[];
  readonly outside: readonly { readonly key: Key; readonly reason: OutsideReason; readonly hours: number }[];
  /** Credits that lack for each thing taught here; null where no study makes it lawful. */
  readonly lacks: ReadonlyMap<string, number | null>;
}

interface Asked {
  readonly asOf: Day;
  /** True: credits are asked of those who are exempt too. */
  readonly withoutExemptions: boolean;
}

/**
 * Those who teach at a school, each judged for each thing taught there, as if it were theirs (0073). Hours nobody can judge, of
 * those who may teach nothing here, of individually adapted teaching and of those who have left stay as they are. Pure.
 */
export function taughtAtSchool<Key>(persons: readonly TeachesHere<Key>[], asked: Asked): readonly TeacherHere<Key>[] {
  const all = persons.flatMap(({ rows }) => rows).map((row): readonly [string, ToTeach] => [idOf(row), row]);
  const taught = [...new Map(all).values()].filter(({ subject }) => !isAdapted(subject));
  return persons.map((one) => judgedTeacher(one, taught, asked));
}

function idOf({ subject, level }: ToTeach): string {
  return `${subject} ${level}`;
}

function isAdapted(subject: Subject): boolean {
  return subject === 'spesialpedagogikk';
}

/** A distribution is told in hours a year, and something may be told of in several rows. */
function lessonsOf(rows: readonly TeachingRow[]): readonly LessonHere[] {
  const own = new Map<string, TeachingRow>();
  for (const row of rows) {
    const before = own.get(idOf(row));
    own.set(idOf(row), before === undefined ? row : { ...row, hours: row.hours + before.hours });
  }
  return [...own.values()]
    .filter(({ hours }) => hours > 0)
    .map((row) => ({ id: idOf(row), code: row.subject, level: row.level, hours: weeklyParts(row.hours) }));
}

function judgedTeacher<Key>(
  { key, appointment, rows }: TeachesHere<Key>,
  taught: readonly ToTeach[],
  asked: Asked,
): TeacherHere<Key> {
  const lessons = lessonsOf(rows);
  const outside = (reason: OutsideReason, of: readonly LessonHere[]) => of.map(({ hours }) => ({ key, reason, hours }));
  if (appointment === null) return { key, own: [], outside: outside('left', lessons), lacks: new Map() };
  const lacking = creditsLacking(appointment, taught, asked);
  const judged = new Map(taught.map((one, i) => [idOf(one), lacking[i] ?? null]));
  const lacks = new Map([...judged].map(([id, lack]) => [id, lack === 'unknown' ? null : lack]));
  const mayTeach = [...lacks.values()].some((lack) => lack !== null);
  const why = ({ id, code }: LessonHere): OutsideReason | null => {
    if (isAdapted(code)) return 'adapted';
    if (judged.get(id) === 'unknown') return 'unknown';
    return mayTeach ? null : 'not-hired';
  };
  return {
    ...{ key, lacks },
    own: lessons.filter((lesson) => why(lesson) === null),
    outside: OUTSIDE.flatMap((reason) =>
      outside(
        reason,
        lessons.filter((lesson) => why(lesson) === reason),
      ),
    ),
  };
}
