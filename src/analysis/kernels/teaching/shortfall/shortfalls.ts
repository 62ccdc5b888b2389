import { subjectKey, type TeacherHere, type TeachingRow, taughtAtSchool } from '../../../../requirements/index.ts';
import type { Day } from '../../../../terms/index.ts';
import type { View } from '../../../read-model/view.ts';
import { type Teacher, teachersOn } from '../appointments.ts';
import { type FewestStudies, fewestStudies } from './fewest-studies.ts';
import type { SchoolTaught } from './laid.ts';

/** What a study is counted in: courses of so many credits, or credits. */
export type ShortfallUnit = 'courses' | 'credits';

const CREDITS_OF_A_COURSE = 30;
const PRICES: Readonly<Record<ShortfallUnit, (credits: number) => number>> = {
  courses: (credits) => Math.ceil(credits / CREDITS_OF_A_COURSE),
  credits: (credits) => credits,
};

/** What one school lacks, and who gives hours there today with and without what the law asks. */
export interface Shortfall {
  readonly unit: string;
  readonly studies: FewestStudies;
  /** Places of persons, in their order. */
  readonly lacking: readonly number[];
  readonly others: readonly number[];
}

/** The teachers of each school, judged by the law where they have been asked for. */
type Schools = ReadonlyMap<string, () => readonly TeacherHere<number>[]>;

const kept = new WeakMap<View, Map<number, Schools>>();
const found = new WeakMap<View, Map<string, readonly Shortfall[]>>();

/**
 * The least studying after which each school's own teachers can give as many of its hours as the law lets them, whoever gives which
 * today. Read as a proposal for one school is (decision 0082), with the exemptions of the law: hours that stand outside there do so here.
 */
export function shortfallsOn(view: View, day: number, unit: ShortfallUnit): readonly Shortfall[] {
  const pieces = shortfallPieces(view, day, unit);
  let piece = pieces.next();
  while (piece.done !== true) piece = pieces.next();
  return piece.value;
}

/** The same, a school at a time: of a large owner the whole takes a second of processor time, and others must be let in between. */
export function* shortfallPieces(
  view: View,
  day: number,
  unit: ShortfallUnit,
): Generator<void, readonly Shortfall[], void> {
  const all = found.get(view) ?? new Map<string, readonly Shortfall[]>();
  found.set(view, all);
  const key = `${day} ${unit}`;
  const known = all.get(key);
  if (known !== undefined) return known;
  const shortfalls: Shortfall[] = [];
  for (const [school, judged] of schoolsOn(view, day as Day)) {
    shortfalls.push(shortfallOf(school, judged(), unit));
    yield;
  }
  all.set(key, shortfalls);
  return shortfalls;
}

function schoolsOn(view: View, day: Day): Schools {
  const all = kept.get(view) ?? new Map<number, Schools>();
  kept.set(view, all);
  const known = all.get(day);
  if (known !== undefined) return known;
  const schools = new Map<string, { readonly teacher: Teacher; readonly rows: TeachingRow[] }[]>();
  for (const teacher of teachersOn(view, day))
    for (const [unit, rows] of byUnit(teacher.appointment.teaching))
      schools.set(unit, [...(schools.get(unit) ?? []), { teacher, rows }]);
  const judged = new Map(
    [...schools].map(([unit, persons]) => {
      const told = persons.map(({ teacher: { person, appointment, isInPost }, rows }) => {
        return { key: person, appointment: isInPost ? appointment : null, rows };
      });
      return [unit, once(() => taughtAtSchool(told, { asOf: day, withoutExemptions: false }))] as const;
    }),
  );
  all.set(day, judged);
  return judged;
}

function once<T extends object>(work: () => T): () => T {
  let done: T | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

function byUnit(rows: readonly TeachingRow[]): ReadonlyMap<string, TeachingRow[]> {
  const units = new Map<string, TeachingRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  return units;
}

function shortfallOf(unit: string, teachers: readonly TeacherHere<number>[], counted: ShortfallUnit): Shortfall {
  const inside = teachers.filter(({ own }) => own.length > 0);
  const isLacking = ({ own, lacks }: TeacherHere<number>) => own.some(({ id }) => lacks.get(id) !== 0);
  const places = (of: readonly TeacherHere<number>[]) => of.map(({ key }) => key);
  return {
    unit,
    studies: fewestStudies(schoolTaught(inside), PRICES[counted]),
    lacking: places(inside.filter(isLacking)),
    others: places(inside.filter((one) => !isLacking(one))),
  };
}

function schoolTaught(inside: readonly TeacherHere<number>[]): SchoolTaught {
  const lessons = inside.flatMap(({ own }) => own);
  const ids = [...new Set(lessons.map(({ id }) => id))].sort();
  const total = (id: string) => lessons.reduce((sum, one) => sum + (one.id === id ? one.hours : 0), 0);
  const codes = new Map(lessons.map(({ id, code }) => [id, code as string]));
  return {
    subjects: ids.map((id) => subjectKey(codes.get(id) ?? id)),
    hours: ids.map(total),
    teachers: inside.map(({ own, lacks }) => ({
      hours: own.reduce((sum, { hours }) => sum + hours, 0),
      now: ids.map((id) => own.find((lesson) => lesson.id === id)?.hours ?? 0),
      lacks: ids.map((id) => lacks.get(id) ?? null),
    })),
  };
}
