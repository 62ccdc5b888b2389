import {
  type Appointment,
  type AppointmentStanding,
  type LawIf,
  type QualificationRow,
  qualificationOf,
  standingsOf,
  type TeachingRow,
  TRANSITION_DAY,
  teachingOf,
  tenureOf,
} from '../../../requirements/index.ts';
import { addMonths, CONTRACTS, type Day, SCHOOL_TYPES, type TeachingLevel } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import { ownRowsOn } from '../../read-model/own-rows.ts';
import type { View } from '../../read-model/view.ts';
import { eachPiece, spellOn } from '../person-loop.ts';
import { subgroupsOf } from '../posts-of.ts';

/** Somebody who teaches or is in a teaching post on a day, and how they stand by the law. */
export interface Teacher {
  /** Place in the dataset's persons; below −1 for somebody no employment is known of, each apart. */
  readonly person: number;
  readonly standing: AppointmentStanding;
  /** First day in a teaching post in the stretch of employment they stand in; the day asked about where none is known. */
  readonly start: Day;
  readonly qualifications: readonly QualificationRow[];
  /** What they are judged by, with what they teach in the school year. */
  readonly appointment: Appointment;
  /** False for somebody who teaches by what is told, and is in no teaching post on the day. */
  readonly isInPost: boolean;
}

const TEACHERS = subgroupsOf('teacher');
const VOCATIONAL = subgroupsOf('laerer_yrkesfag');
const PERMANENT = CONTRACTS.indexOf('permanent');

/** What is known of persons by own tables: rows by person, and whether any qualification is known at all. */
interface Told {
  readonly held: ReadonlyMap<number, readonly QualificationRow[]>;
  readonly taught: ReadonlyMap<number, readonly TeachingRow[]>;
}

const told = new WeakMap<View, Told>();
const kept = new WeakMap<View, Map<number, readonly Teacher[]>>();

/**
 * Everybody in a teaching post on a day, and whoever teaches in its school year, judged by the law: in the order of persons.
 * Measured on the first day in a teaching post of the stretch of employment. decision 0073.
 */
export function teachersOn(view: View, day: number): readonly Teacher[] {
  const all = keptIn(view);
  const known = all.get(day) ?? judged(view, day as Day);
  all.set(day, known);
  return known;
}

/** So many are judged at a time: some tens of milliseconds, where all of a large owner take seconds. */
const TOGETHER = 250;

/** Judges everybody of a day some at a time, with a step after each: `teachersOn` finds them at hand afterwards. No step where it does. */
export function* teachersAhead(view: View, day: number, together = TOGETHER): Generator<void, void, void> {
  const all = keptIn(view);
  if (all.has(day) || !areQualificationsTold(view)) return;
  const { now, persons } = teachingOn(view, day);
  const found: Teacher[] = [];
  for (let i = 0; i < persons.length; i += together) {
    const some = { now, persons: persons.slice(i, i + together) };
    for (const one of judged(view, day as Day, undefined, some)) found.push(one);
    yield;
    if (all.has(day)) return;
  }
  all.set(day, found);
}

function keptIn(view: View): Map<number, readonly Teacher[]> {
  const all = kept.get(view) ?? new Map<number, readonly Teacher[]>();
  kept.set(view, all);
  return all;
}

/** The same persons in the same order as if another law held. */
export function teachersIf(view: View, day: number, law: LawIf['law']): readonly Teacher[] {
  return judged(view, day as Day, law);
}

/** True where any qualification has been told of. */
export function areQualificationsTold(view: View): boolean {
  return toldIn(view).held.size > 0;
}

/** Rows of teaching of the school year a day lies in. */
function taughtOn(view: View, day: number): ReadonlyMap<number, readonly TeachingRow[]> {
  const taught = new Map<number, readonly TeachingRow[]>();
  for (const [person, rows] of toldIn(view).taught) {
    const now = rows.filter(({ from, to }) => from <= day && day < to);
    if (now.length > 0) taught.set(person, now);
  }
  return taught;
}

function toldIn(view: View): Told {
  const known = told.get(view);
  if (known !== undefined) return known;
  const [held, taught] = [new Map<number, QualificationRow[]>(), new Map<number, TeachingRow[]>()];
  // Of persons nobody employs each row stands by itself: it is not known who they are.
  let nobody = -2;
  for (const { table, person = -1, values } of ownRowsOn(view.dataset, view.asKnownOn)) {
    if (table === 'qualifications' && person >= 0) push(held, person, qualificationOf(values));
    if (table === 'teaching') push(taught, person >= 0 ? person : nobody--, teachingOf(values));
  }
  const all = { held, taught };
  told.set(view, all);
  return all;
}

function push<Row>(rows: Map<number, Row[]>, person: number, row: Row): void {
  const own = rows.get(person);
  if (own === undefined) rows.set(person, [row]);
  else own.push(row);
}

interface Teaching {
  /** Rows of teaching of the school year, by person. */
  readonly now: ReadonlyMap<number, readonly TeachingRow[]>;
  readonly persons: readonly number[];
}

/** Whoever is in a teaching post on a day, or teaches in its school year: those nobody employs first, then in the order of persons. */
function teachingOn(view: View, day: number): Teaching {
  const now = taughtOn(view, day);
  const persons: number[] = [...now.keys()].filter((person) => person < 0);
  for (let person = 0; person < view.dataset.persons.length; person++)
    if (now.has(person) || isTeachingOn(view, person, day)) persons.push(person);
  return { now, persons };
}

function judged(view: View, day: Day, law?: LawIf['law'], teaching = teachingOn(view, day)): readonly Teacher[] {
  const { held, taught } = toldIn(view);
  const { now, persons } = teaching;
  const inPost = persons.map((person) => person >= 0 && isTeachingOn(view, person, day));
  const posts = persons.map((person) => (person < 0 ? NOBODY : postsOf(view, person, day)));
  const appointments = persons.map((person, i): Appointment => {
    const { start = day, tenure = null, permanentOnTransition = null, level = null } = posts[i] ?? {};
    return {
      qualifications: held.get(person) ?? [],
      start: start ?? day,
      tenure,
      permanentOnTransition,
      teaching: now.get(person) ?? [],
      level: usualLevel(taught.get(person) ?? []) ?? level,
      qualifiedApplicants: null,
    };
  });
  const standings = standingsOf(appointments, day, law);
  return persons.flatMap((person, i): readonly Teacher[] => {
    const [standing, appointment] = [standings[i], appointments[i]];
    if (standing === undefined || appointment === undefined) return [];
    const { start, qualifications } = appointment;
    return [{ person, standing, start, qualifications, appointment, isInPost: inPost[i] === true }];
  });
}

interface Posts extends Partial<Pick<Appointment, 'tenure' | 'permanentOnTransition' | 'level'>> {
  readonly start?: Day;
}

const NOBODY: Posts = {};

function isTeachingOn(view: View, person: number, day: number): boolean {
  let found = false;
  eachPiece(view, person, day, (piece) => {
    if (at(TEACHERS, at(view.pieces.subgroup, piece)) === 1) found = true;
  });
  return found;
}

/** What the employments tell of somebody's teaching posts, as of a day: of several the largest. */
function postsOf(view: View, person: number, day: Day): Posts {
  const { pieces } = view;
  const spell = spellOn(view, person, day);
  const since = spell < 0 ? day : at(view.spells.from, spell);
  const own = teachingPieces(view, person);
  const start = own.map((piece) => at(pieces.from, piece)).filter((from) => from >= since && from <= day);
  const running = own.filter((piece) => at(pieces.from, piece) <= day && day < at(pieces.to, piece));
  // Pieces stand in the order of the rule of the primary post.
  const [main] = running;
  return {
    start: Math.min(day, ...start) as Day,
    permanentOnTransition: own.some((piece) => isPermanentOn(view, piece, TRANSITION_DAY)),
    ...(main === undefined
      ? {}
      : { tenure: tenureOf(CONTRACTS[at(pieces.contract, main)]), level: levelOfUnit(view, main) }),
  };
}

function teachingPieces({ pieces }: View, person: number): readonly number[] {
  const own: number[] = [];
  for (let piece = at(pieces.offsets, person); piece < at(pieces.offsets, person + 1); piece++)
    if (at(TEACHERS, at(pieces.subgroup, piece)) === 1) own.push(piece);
  return own;
}

function isPermanentOn({ pieces }: View, piece: number, day: Day): boolean {
  return at(pieces.from, piece) <= day && day < at(pieces.to, piece) && at(pieces.contract, piece) === PERMANENT;
}

/** The level of a post where the kind of school leaves no doubt. */
function levelOfUnit({ dataset, pieces }: View, piece: number): TeachingLevel | null {
  const type = SCHOOL_TYPES[at(dataset.units.schoolType, at(pieces.unit, piece))];
  if (type === 'ungdomsskole') return '8-10';
  if (type === 'voksenopplæring') return 'VOKSEN_FOV';
  if (type !== 'videregående') return null;
  return at(VOCATIONAL, at(pieces.subgroup, piece)) === 1 ? 'VGS_YRKESFAG' : 'VGS_FELLES';
}

/** The level somebody has taught most on in the years told of, for years of which no teaching is told. */
function usualLevel(rows: readonly TeachingRow[]): TeachingLevel | null {
  const hours = new Map<TeachingLevel, number>();
  for (const row of rows) hours.set(row.level, (hours.get(row.level) ?? 0) + row.hours);
  const [most] = [...hours].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most?.[0] ?? null;
}

/** Months back from a day in which somebody is newly hired. */
const NEWLY = 12;

/** Whether somebody was hired in the twelve months up to a day. */
export function isNewlyHired({ start }: Teacher, day: number): boolean {
  return start > addMonths(day as Day, -NEWLY) && start <= day;
}
