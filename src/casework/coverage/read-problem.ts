import { creditsAsked, subjectKey } from '../../requirements/index.ts';
import type { Day } from '../../terms/index.ts';
import type { CoverageProblem, Taught, Teacher } from './problem.ts';

/** What is wrong with a school as it was written: where, and what. */
export interface SchoolProblem {
  readonly place: string;
  readonly problem:
    | 'not-a-school'
    | 'no-teachers'
    | 'nothing-taught'
    | 'not-a-number'
    | 'no-id'
    | 'twice'
    | 'level-not-known';
}

export interface ReadSchool {
  readonly problem: CoverageProblem | null;
  readonly faults: readonly SchoolProblem[];
}

type Written = Readonly<Record<string, unknown>>;

/** At most four subjects, one of them to study for, and two hours of each: methods.md. */
const STANDARD = { maxSubjects: 4, maxNewSubjects: 1, minHours: 2 } as const;
/** Larger schools than any, so that a slip of the pen does not stop the machine. */
const MOST = { teachers: 400, taught: 120, hours: 10_000 };

/**
 * Reads a school: `{"teachers":[{"id","hours","credits":{},"exempt","now":{}}],"taught":[{"id","subject","level","hours","need"}],
 * "maxSubjects","maxNewSubjects","minHours"}`. Credits asked follow from level and subject on the day where `need` is not told.
 */
export function readSchool(written: unknown, day: Day): ReadSchool {
  if (!isWritten(written)) return { problem: null, faults: [{ place: '$', problem: 'not-a-school' }] };
  const faults: SchoolProblem[] = [];
  const teachers = listOf(written['teachers'], MOST.teachers).map((one, at) =>
    readTeacher(one, `$.teachers[${at}]`, faults),
  );
  const taught = listOf(written['taught'] ?? written['subjects'], MOST.taught).map((one, at) =>
    readTaught(one, { place: `$.taught[${at}]`, day, faults }),
  );
  if (teachers.length === 0) faults.push({ place: '$.teachers', problem: 'no-teachers' });
  if (taught.length === 0) faults.push({ place: '$.taught', problem: 'nothing-taught' });
  twice(teachers, '$.teachers', faults);
  twice(taught, '$.taught', faults);
  const limit = (name: keyof typeof STANDARD) => count(written[name], `$.${name}`, faults) ?? STANDARD[name];
  const limits = {
    maxSubjects: limit('maxSubjects'),
    maxNewSubjects: limit('maxNewSubjects'),
    minHours: limit('minHours'),
  };
  return { problem: faults.length > 0 ? null : { teachers, taught, ...limits }, faults };
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown, most: number): readonly Written[] {
  return Array.isArray(value) && value.length <= most ? value.filter(isWritten) : [];
}

function readTeacher(written: Written, place: string, faults: SchoolProblem[]): Teacher {
  const credits = numbersIn(written['credits'], `${place}.credits`, faults);
  return {
    id: idOf(written, place, faults),
    hours: count(written['hours'], `${place}.hours`, faults) ?? missing(`${place}.hours`, faults),
    credits: Object.fromEntries(Object.entries(credits).map(([subject, stp]) => [subjectKey(subject), stp])),
    exempt: written['exempt'] === true,
    now: numbersIn(written['now'], `${place}.now`, faults),
  };
}

interface Reading {
  readonly place: string;
  readonly day: Day;
  readonly faults: SchoolProblem[];
}

function readTaught(written: Written, { place, day, faults }: Reading): Taught {
  const subject = typeof written['subject'] === 'string' ? written['subject'] : '';
  const level = typeof written['level'] === 'string' ? written['level'] : '';
  const named = `${subject} ${level}`.trim();
  const told = count(written['need'], `${place}.need`, faults);
  const need = told ?? creditsAsked(level, subject, day);
  if (need === null) faults.push({ place: `${place}.level`, problem: 'level-not-known' });
  return {
    id: idOf({ id: written['id'] ?? named }, place, faults),
    subject: subjectKey(subject === '' ? String(written['id'] ?? '') : subject),
    hours: count(written['hours'], `${place}.hours`, faults) ?? missing(`${place}.hours`, faults),
    need: need ?? 0,
  };
}

function idOf(written: Written, place: string, faults: SchoolProblem[]): string {
  const { id } = written;
  if (typeof id === 'string' && id.trim() !== '') return id.trim();
  if (typeof id === 'number') return String(id);
  faults.push({ place, problem: 'no-id' });
  return '';
}

/** A whole number that is not less than nothing; null where none was written. */
function count(value: unknown, place: string, faults: SchoolProblem[]): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST.hours) return value;
  return missing(place, faults);
}

function missing(place: string, faults: SchoolProblem[]): number {
  faults.push({ place, problem: 'not-a-number' });
  return 0;
}

function numbersIn(value: unknown, place: string, faults: SchoolProblem[]): Readonly<Record<string, number>> {
  if (!isWritten(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, count(one, `${place}.${name}`, faults) ?? 0]),
  );
}

function twice(all: readonly { readonly id: string }[], place: string, faults: SchoolProblem[]): void {
  const seen = new Set<string>();
  for (const { id } of all) {
    if (id !== '' && seen.has(id)) faults.push({ place: `${place} «${id}»`, problem: 'twice' });
    seen.add(id);
  }
}
