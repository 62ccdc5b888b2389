import type { Day } from '../../terms/index.ts';
import { ROUTE_TRAITS, type Route } from '../codes/routes.ts';
import { PRACTICAL_SUBJECTS } from '../codes/subjects.ts';
import { heldOn, type PersonFacts, pedagogicalOn, totalStpOf } from '../facts/person.ts';
import { TRANSITION_DAY } from '../law/transition.ts';
import { type Answerable, both, said } from './answerable.ts';

/** What a person holds on the day the hiring requirement is measured, made out once for all routes. */
export interface Holding {
  readonly person: PersonFacts;
  readonly day: Day;
  readonly routes: readonly Route[];
  readonly higher: boolean;
  readonly teacher: boolean;
  readonly totalStp: number | null;
  readonly pedagogical: Answerable;
  /** Pedagogical education is replaced by what the owner finds equivalent (OF § 12-13(4)). */
  readonly replaced: boolean;
  readonly practical: boolean;
}

/** What each person was last found to hold, since the same person is judged for many posts. */
const LAST = new WeakMap<PersonFacts, Holding>();

/** What the person holds on a day. */
export function holdingOn(person: PersonFacts, day: Day): Holding {
  const last = LAST.get(person);
  if (last !== undefined && last.day === day) return last;
  const holding = makeOut(person, day);
  LAST.set(person, holding);
  return holding;
}

function makeOut(person: PersonFacts, day: Day): Holding {
  const routes = heldOn(person, day);
  const own = said(pedagogicalOn(person, day));
  const equivalent = own === 'yes' ? 'no' : equivalentOn(person, day);
  return {
    person,
    day,
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
