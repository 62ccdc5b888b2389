import { type Day, formatDay, type QualificationKind } from '../../terms/index.ts';
import { isRoute, ROUTE_TRAITS } from '../codes/routes.ts';
import type { Written } from '../facts/values.ts';
import { TRANSITION_DAY } from '../law/transition.ts';
import type { QualificationRow } from './rows.ts';

/** What the employments tell that the rules ask of the person. */
export interface PersonHistory {
  /** Permanent in a teaching post on the day the new Act came (2024-08-01); null = not known. */
  readonly permanentOnTransition: boolean | null;
}

/**
 * The facts of a person on a day, in the names of docs/requirement-facts.md: only what was completed by then, and what
 * has begun. Without any row nothing is told, and the engine asks; with rows, an education that is not among them is not
 * held. The day of completion is that of the last teacher or pedagogical education, as it is what opens posts: a later master
 * changes nothing of when somebody could first be hired. Pure.
 */
export function writtenPerson(rows: readonly QualificationRow[], history: PersonHistory, day: Day): Written {
  if (rows.length === 0) return historyIn(history);
  const held = rows.filter(({ kind, completed }) => kind !== 'ongoing' && (completed === null || completed <= day));
  const of = (kind: QualificationKind) => held.filter((row) => row.kind === kind);
  const educations = of('education').filter(({ route }) => route !== null);
  const credits = of('credits');
  return {
    ...historyIn(history),
    routes: educations.map(({ route }) => route),
    pedagogicalEducation: educations.some(({ route }) => isPedagogical(route)),
    ...mainDays(educations),
    ...creditsIn(credits, of('total-credits')),
    ...amounts('furtherEducationGrades1to4Stp', of('further-1-4'), 'credits'),
    ...amounts('yearsPracticeAfterVgs', of('practice'), 'years'),
    ...theory(of('theory')),
    ...(of('before-2014').length > 0 ? { hireableBefore2014: true } : {}),
    ...(of('recognition').length > 0 ? { hkdirRecognition: true } : {}),
    ...ongoingIn(rows, day),
  };
}

function historyIn({ permanentOnTransition }: PersonHistory): Written {
  if (permanentOnTransition === null) return {};
  return { permanentTeacherPostOn: permanentOnTransition ? formatDay(TRANSITION_DAY) : false };
}

function isPedagogical(route: string | null): boolean {
  return route !== null && isRoute(route) && (ROUTE_TRAITS[route].pedagogical || ROUTE_TRAITS[route].teacher);
}

/** When the education that opens posts began and was completed. */
function mainDays(educations: readonly QualificationRow[]): Written {
  const opening = educations.filter(({ route }) => isPedagogical(route));
  const told = (opening.length > 0 ? opening : educations).filter(({ completed }) => completed !== null);
  const [main] = told.toSorted((a, b) => (b.completed ?? 0) - (a.completed ?? 0));
  if (main === undefined) return {};
  const started = main.started === null ? {} : { started: formatDay(main.started) };
  return main.completed === null ? started : { ...started, completed: formatDay(main.completed) };
}

/** Credits by subject; left out where no row tells any, since «not told» is not «none». */
function creditsIn(credits: readonly QualificationRow[], totals: readonly QualificationRow[]): Written {
  const total = totals.reduce((most, row) => Math.max(most, row.credits ?? 0), 0);
  const all = totals.length === 0 ? {} : { totalStpInclPed: total };
  if (credits.length === 0) return all;
  const bySubject = new Map<string, number>();
  for (const { subject, credits: stp } of credits)
    if (subject !== null) bySubject.set(subject, (bySubject.get(subject) ?? 0) + (stp ?? 0));
  const special = bySubject.get('spesialpedagogikk') ?? 0;
  return { ...all, subjectStp: Object.fromEntries(bySubject), specialEducationStp: special };
}

function amounts(name: string, rows: readonly QualificationRow[], of: 'credits' | 'years'): Written {
  return rows.length === 0 ? {} : { [name]: rows.reduce((sum, row) => sum + (row[of] ?? 0), 0) };
}

/** Theory that was written down as such is taken as relevant for what the person teaches. */
function theory(rows: readonly QualificationRow[]): Written {
  const years = amounts('yearsTheoryAboveVgs', rows, 'years');
  return rows.length === 0 ? {} : { ...years, ...amounts('theoryYearsRelevantForSubject', rows, 'years') };
}

/** Education that had begun by the day and was not completed: told as such, or completed later. */
function ongoingIn(rows: readonly QualificationRow[], day: Day): Written {
  const begun = rows.filter(
    ({ kind, started, completed }) =>
      (kind === 'ongoing' || (kind === 'education' && started !== null)) &&
      (started === null || started <= day) &&
      (completed === null ? kind === 'ongoing' : completed > day),
  );
  const [one] = begun;
  if (one === undefined) return {};
  const ends = one.completed === null ? {} : { expectedCompletion: formatDay(one.completed) };
  const starts = one.started === null ? {} : { started: formatDay(one.started) };
  return { ongoingEducation: { type: one.route ?? '', ...starts, ...ends } };
}
