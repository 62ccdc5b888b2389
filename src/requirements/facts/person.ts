import type { Day } from '../../terms/index.ts';
import { isRoute, KINDERGARTEN_ROUTES, ROUTE_TRAITS, type Route, VOCATIONAL_ROUTES } from '../codes/routes.ts';
import { subjectKey } from '../codes/subjects.ts';
import { type FactReader, isWritten } from './values.ts';

/** Education that has begun and is not completed. */
export interface OngoingEducation {
  readonly type: string;
  readonly started: Day | null;
  readonly expectedCompletion: Day | null;
}

/** What is known of a person's qualifications. Null is «not known», never «no». */
export interface PersonFacts {
  /** What was last made out of these facts. It is kept here and not in a table beside: a table of many persons is slow to look up in. */
  readonly kept: { last: unknown };
  /** Every education named, held or to be held from `completed` on. */
  readonly routes: readonly Route[];
  /** Educations named by a code that is not on the list: they may matter, so nothing is said to be lacking. */
  readonly unknownRoutes: readonly string[];
  /** False where nothing was said of any education. */
  readonly routesTold: boolean;
  readonly pedagogical: boolean | null;
  /** Credits by subject; null where none were told at all. A subject that is not named has none. */
  readonly stp: ReadonlyMap<string, number> | null;
  /** How each subject was written, to answer in the same words. */
  readonly written: ReadonlyMap<string, string>;
  readonly specialEducationStp: number | null;
  readonly totalStp: number | null;
  readonly furtherStpFirstGrades: number | null;
  readonly started: Day | null;
  /** The day the last of the educations was completed; null is «held already». */
  readonly completed: Day | null;
  readonly theoryYears: number | null;
  readonly theoryApproved: boolean | null;
  readonly practiceYears: number | null;
  readonly theoryYearsRelevant: number | null;
  readonly backgroundRelevant: boolean | null;
  readonly ongoing: OngoingEducation | null;
  readonly hireableBefore2014: boolean | null;
  readonly permanentTeacherPostOn: Day | null;
  readonly notPermanentThen: boolean;
  readonly ownerFindsEquivalentPed: boolean | null;
  readonly hkdirRecognition: boolean | null;
  readonly ownerEnsuresKnowledge: boolean | null;
  readonly adultTeachingYears: number | null;
  readonly suitableForAdults: boolean | null;
  readonly profession: string | null;
  readonly particularlySuited: boolean | null;
}

/** Reads a person's qualifications. An education that is not on the list is noted as wrong. */
export function readPerson(facts: FactReader): PersonFacts {
  const { stp, written } = readCredits(facts);
  return {
    kept: { last: null },
    ...readRoutes(facts),
    pedagogical: facts.yes('pedagogicalEducation'),
    stp,
    written,
    specialEducationStp: facts.number('specialEducationStp'),
    totalStp: facts.number('totalStpInclPed'),
    furtherStpFirstGrades: readFurther(facts),
    started: facts.day('started'),
    completed: facts.day('completed'),
    ...readVocational(facts),
    ongoing: readOngoing(facts),
    ...readHistory(facts),
    ...readForeign(facts),
    adultTeachingYears: facts.number('adultTeachingYears'),
    suitableForAdults: facts.yes('suitableForAdults'),
    profession: facts.text('profession'),
    particularlySuited: facts.yes('particularlySuited'),
  };
}

function readRoutes(facts: FactReader): Pick<PersonFacts, 'routes' | 'unknownRoutes' | 'routesTold'> {
  const told = facts.texts('routes');
  const named = (told ?? []).map(routeCode);
  const unknownRoutes = named.filter((name) => !isRoute(name));
  for (const name of unknownRoutes) facts.note('routes', 'unknown-code', name);
  return { routes: named.filter(isRoute), unknownRoutes, routesTold: told !== null };
}

/** Codes with a hyphen or a space are the same codes: `PPU-Y`. */
function routeCode(written: string): string {
  const code = written
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return isRoute(code) ? code : written;
}

function readCredits(facts: FactReader): Pick<PersonFacts, 'stp' | 'written'> {
  const given = facts.within('subjectStp');
  if (given === null) return { stp: null, written: new Map() };
  const stp = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [name] of given.entries()) {
    const key = subjectKey(name);
    stp.set(key, Math.max(stp.get(key) ?? 0, given.number(name) ?? 0));
    written.set(key, name);
  }
  return { stp, written };
}

/** Further education aimed at grades 1 to 4 is written under more than one name, all of which tell the grades, or as `{ level, stp }`. */
const FURTHER = /(?<!\d)1(?:\W|_|to|til)+4(?!\d)/i;

function readFurther(facts: FactReader): number | null {
  const named = facts.entries().find(([name]) => FURTHER.test(name));
  if (named !== undefined) return facts.number(named[0]);
  const whole = facts.entries().find(([name]) => /further|videreutd/i.test(name));
  if (whole === undefined || !isWritten(whole[1])) return null;
  const within = facts.within(whole[0]);
  return within?.entries().some(([, told]) => FURTHER.test(String(told))) === true ? within.number('stp') : null;
}

function readVocational(
  facts: FactReader,
): Pick<
  PersonFacts,
  'theoryYears' | 'theoryApproved' | 'practiceYears' | 'theoryYearsRelevant' | 'backgroundRelevant'
> {
  return {
    theoryYears: facts.number('yearsTheoryAboveVgs'),
    theoryApproved: facts.yes('theoryRequirementApprovedByRealkompetanse'),
    practiceYears: facts.number('yearsPracticeAfterVgs'),
    theoryYearsRelevant: facts.number('theoryYearsRelevantForSubject'),
    backgroundRelevant: facts.yes('backgroundRelevantForSubject'),
  };
}

function readOngoing(facts: FactReader): OngoingEducation | null {
  const given = facts.within('ongoingEducation');
  if (given === null) return null;
  return {
    type: given.text('type') ?? '',
    started: given.day('started'),
    expectedCompletion: given.day('expectedCompletion'),
  };
}

/** «Permanent on 1 August 2024» is told by the day; a «no», or an empty one, is an answer too. */
function readHistory(
  facts: FactReader,
): Pick<PersonFacts, 'hireableBefore2014' | 'permanentTeacherPostOn' | 'notPermanentThen' | 'ownerFindsEquivalentPed'> {
  const hireable = facts.raw('hireableBefore2014');
  const post = facts.raw('permanentTeacherPostOn');
  return {
    hireableBefore2014:
      typeof hireable === 'boolean' || hireable === null
        ? hireable
        : (facts.within('hireableBefore2014')?.yes('value') ?? null),
    permanentTeacherPostOn: typeof post === 'boolean' ? null : facts.day('permanentTeacherPostOn'),
    notPermanentThen: post === false,
    ownerFindsEquivalentPed: facts.yes('ownerFindsEquivalentPed'),
  };
}

/** Names under which it is told that the owner has made sure of language and knowledge of society and school. */
const ENSURED = /^(owner|employer)(ensures|confirms)|norwegian|norsk|language|knowledge|societ|samfunn/i;

function readForeign(facts: FactReader): Pick<PersonFacts, 'hkdirRecognition' | 'ownerEnsuresKnowledge'> {
  const told = facts
    .entries()
    .filter(([name, value]) => ENSURED.test(name) && typeof value === 'boolean')
    .map(([, value]) => value);
  return {
    hkdirRecognition: facts.yes('hkdirRecognition'),
    ownerEnsuresKnowledge: told.length === 0 ? null : told.every((one) => one === true),
  };
}

/** Educations a person holds on a day: none that is completed later, but for what lies before higher education. */
export function heldOn(person: PersonFacts, day: Day): readonly Route[] {
  if (person.completed === null || person.completed <= day) return person.routes;
  return person.routes.filter((route) => VOCATIONAL_ROUTES.includes(route));
}

/** Whether pedagogical education is in place on a day; null where it was not told and does not follow. */
export function pedagogicalOn(person: PersonFacts, day: Day): boolean | null {
  if (person.completed !== null && person.completed > day) return false;
  if (person.pedagogical !== null) return person.pedagogical;
  return person.routes.some((route) => ROUTE_TRAITS[route].pedagogical) ? true : null;
}

export function isKindergartenTeacher(held: readonly Route[]): boolean {
  return held.some((route) => KINDERGARTEN_ROUTES.includes(route));
}

/** Credits in a subject; null where no credits were told at all. */
export function stpIn(person: PersonFacts, key: string): number | null {
  return person.stp === null ? null : (person.stp.get(key) ?? 0);
}

/** All credits, pedagogical education counted in; from the education's framework where they were not told. */
export function totalStpOf(person: PersonFacts, held: readonly Route[]): number | null {
  if (person.totalStp !== null) return person.totalStp;
  const known = held.map((route) => ROUTE_TRAITS[route].stp).filter((stp) => stp !== null);
  return known.length === 0 ? null : Math.max(...known);
}
