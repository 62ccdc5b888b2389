import { ROUTE_TRAITS } from '../codes/routes.ts';
import { isKindergartenTeacher, type PersonFacts } from '../facts/person.ts';
import { BEFORE_2014 } from '../law/exemptions.ts';
import { LAST_START_OF_FIRST_GRADE } from '../law/sources.ts';
import { type Answerable, said } from './answerable.ts';

/** Whether somebody could be hired before 2014, and whether we are sure. */
export interface HireableEarly {
  readonly answer: Answerable;
  readonly sure: boolean;
}

/** Whether somebody could be hired in a teaching post before 2014-01-01: as the owner has settled it, else by what was completed then. */
export function hireableBefore2014(person: PersonFacts): HireableEarly {
  if (person.hireableBefore2014 !== null) return { answer: said(person.hireableBefore2014), sure: true };
  if (!couldEverBeHired(person)) return { answer: 'no', sure: true };
  if (person.completed === null) return { answer: 'unknown', sure: true };
  if (person.completed >= BEFORE_2014) return { answer: 'no', sure: true };
  return { answer: 'yes', sure: !person.routes.includes('GLU_1_7') && !person.routes.includes('GLU_5_10') };
}

/** An education that opened some post by the rules of 2006: teachers, and degrees of three years with pedagogical education. */
function couldEverBeHired(person: PersonFacts): boolean {
  const { routes } = person;
  const pedagogical = person.pedagogical ?? routes.some((route) => ROUTE_TRAITS[route].pedagogical);
  if (!pedagogical) return false;
  if (isKindergartenTeacher(routes) && routes.length === 1)
    return (
      (person.furtherStpFirstGrades ?? 0) >= 60 ||
      (person.specialEducationStp ?? 0) >= 60 ||
      (person.started !== null && person.started <= LAST_START_OF_FIRST_GRADE)
    );
  return routes.some((route) => ROUTE_TRAITS[route].teacher || ROUTE_TRAITS[route].higher);
}
