import type { Day } from '../../terms/index.ts';
import { ROUTE_TRAITS, type Route } from '../codes/routes.ts';
import { PRACTICAL_SUBJECTS } from '../codes/subjects.ts';
import { heldOn, type PersonFacts, pedagogicalOn, totalStpOf } from '../facts/person.ts';
import type { RouteRow } from '../law/hiring-routes.ts';
import type { Law } from '../law/law.ts';
import { TRANSITION_DAY } from '../law/transition.ts';
import { type Answerable, both, said } from './answerable.ts';
import { type HireableEarly, hireableBefore2014 } from './early.ts';

/** A route that is open to a person, or may be, whatever the post is. */
export interface OpenRoute {
  readonly row: RouteRow;
  readonly may: Answerable;
}

/** What a person holds on the day the hiring requirement is measured, made out once for all routes. */
export interface Holding {
  readonly person: PersonFacts;
  readonly day: Day;
  readonly law: Law;
  readonly foreign: boolean;
  readonly generalTeacher: boolean;
  /** Nothing was said of any education, or one by a code that is not known: what is found lacking may be there. */
  readonly untold: boolean;
  readonly stp: PersonFacts['stp'];
  /** Routes found open at each level so far, by the level's place in the list. */
  readonly found: (readonly OpenRoute[] | undefined)[];
  /** Whether the person could be hired before 2014, once it is asked. */
  early: HireableEarly | null;
  readonly routes: readonly Route[];
  readonly higher: boolean;
  readonly teacher: boolean;
  readonly totalStp: number | null;
  readonly pedagogical: Answerable;
  /** Pedagogical education is replaced by what the owner finds equivalent (OF § 12-13(4)). */
  readonly replaced: boolean;
  readonly practical: boolean;
}

/** What the person holds on a day, by the routes of a law; kept, since the same person is judged for many posts. */
export function holdingOn(person: PersonFacts, day: Day, law: Law): Holding {
  // Only this function keeps anything there.
  const last = person.kept.last as Holding | null;
  if (last !== null && last.person === person && last.day === day && last.law === law) return last;
  const holding = makeOut({ person, day, law }, heldOn(person, day));
  person.kept.last = holding;
  return holding;
}

/** Whether the person could be hired before 2014. */
export function earlyOf(holding: Holding): HireableEarly {
  holding.early ??= hireableBefore2014(holding.person);
  return holding.early;
}

/** The same person without some of the educations. */
export function holdingOnly(of: Holding, routes: readonly Route[]): Holding {
  return makeOut(of, routes);
}

function makeOut({ person, day, law }: Pick<Holding, 'person' | 'day' | 'law'>, routes: readonly Route[]): Holding {
  const own = said(pedagogicalOn(person, day));
  const equivalent = own === 'yes' ? 'no' : equivalentOn(person, day);
  return {
    person,
    day,
    law,
    foreign: routes.includes('UTENLANDSK_LAERER'),
    generalTeacher: person.routes.includes('ALLMENNLAERER'),
    untold: !person.routesTold || person.unknownRoutes.length > 0,
    stp: person.stp,
    found: [],
    early: null,
    routes,
    higher: routes.some((route) => ROUTE_TRAITS[route].higher),
    teacher: isTeacher(routes),
    totalStp: totalStpOf(person, routes),
    pedagogical: own === 'yes' || equivalent === 'no' ? own : equivalent,
    replaced: equivalent === 'yes',
    practical: isPractical(person, routes),
  };
}

/** A teacher education, or a degree with pedagogical education on top. */
function isTeacher(routes: readonly Route[]): boolean {
  if (routes.some((route) => ROUTE_TRAITS[route].teacher)) return true;
  return (
    routes.some((route) => route === 'PPU' || route === 'PPU_Y') && routes.some((route) => ROUTE_TRAITS[route].higher)
  );
}

/** Permanent in a teaching post on the day the new Act came, and found equivalent by the owner (H-24). */
function equivalentOn(person: PersonFacts, day: Day): Answerable {
  if (day < TRANSITION_DAY || person.notPermanentThen || person.permanentTeacherPostOn === null) return 'no';
  return both(person.permanentTeacherPostOn === TRANSITION_DAY ? 'yes' : 'no', said(person.ownerFindsEquivalentPed));
}

/** A subject teacher whose subjects are practical or aesthetic, also where the code does not say which kind. */
function isPractical(person: PersonFacts, routes: readonly Route[]): boolean {
  if (routes.includes('FAGLAERER_PRAKTISK_ESTETISK')) return true;
  if (!routes.includes('FAGLAERER') || person.stp === null) return false;
  for (const [key, stp] of person.stp) if (PRACTICAL_SUBJECTS.has(key) && stp >= 30) return true;
  return false;
}
