import type { RequirementCase } from '../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../src/presentation/language/index.ts';
import { ASKED_FIELDS, type CheckDraft, caseOf, DEVIATION, numberIn, subjectsOf } from './draft.ts';

const CREDITS = 'subjectStp';
/** Asked in fields of their own. */
const FIXED: readonly string[] = ['level', 'routes', CREDITS];
const KINDERGARTEN: readonly string[] = ['BARNEHAGELAERER', 'FORSKOLELAERER'];

/** Educations that pedagogical education is not part of. */
export const WITHOUT_PEDAGOGY: readonly string[] = [
  ...['UH_DEGREE', 'BACHELOR', 'MASTER', 'FAGBREV', 'VGS_YRKESFAGLIG', 'FAGSKOLE'],
];

/** Whoever has only educations without pedagogical education is asked whether they have it: every way in asks for it. */
function asksPedagogy({ routes }: CheckDraft): boolean {
  return routes.length > 0 && routes.every((route) => WITHOUT_PEDAGOGY.includes(route));
}

/** Whether enough is told for the quickest way to be more than a guess. */
export function isWayKnown(draft: CheckDraft, creditsLacking: boolean): boolean {
  return !creditsLacking && !(asksPedagogy(draft) && (draft.told['pedagogicalEducation'] ?? '') === '');
}

/**
 * Subjects whose credits matter: those the answer without credits asks for, or all of the post's where the way in or the
 * quickest way to it depends on them.
 */
export function creditsAsked(
  draft: CheckDraft,
  without: RequirementCase | null,
  language: Language,
): readonly string[] {
  const subjects = subjectsOf(draft, language);
  if (without === null) return [];
  const { outcome, questions } = without;
  const asked = questions.filter(({ fact }) => fact === CREDITS);
  const named = subjects.filter((name) => asked.some(({ question }) => question.startsWith(`${name}: `)));
  const dependsOnAll = asked.length > named.length || (isRefused(without) && outcome['nextStep'] === undefined);
  return dependsOnAll ? subjects : named;
}

export function isRefused({ outcome }: RequirementCase): boolean {
  return outcome['hiring'] === 'NOT_QUALIFIED';
}

/** The credits asked for, when all of them are told; null while one is missing. No credits told is not zero credits. */
export function creditsTold(draft: CheckDraft, asked: readonly string[]): Readonly<Record<string, number>> | null {
  const told = asked.map((name) => [name, numberIn(draft.credits[name] ?? '')] as const);
  if (told.length === 0 || told.some(([, stp]) => stp === null)) return null;
  return Object.fromEntries(told.map(([name, stp]) => [name, stp ?? 0]));
}

/** Whether credits lack to teach a subject of the post: the owner may have decided to deviate for the year. */
function lacksCredits(answer: RequirementCase | null): boolean {
  // A deviation never makes up for the hiring requirement.
  if (answer === null || isRefused(answer)) return false;
  return Object.values(Object(answer.outcome['subject'])).includes('FAILS');
}

/** Facts to show a field for: what the answer asks, and what was told already, so that no field is taken away. */
export function factsAsked(draft: CheckDraft, answer: RequirementCase | null): readonly string[] {
  const questions = answer?.questions.map(({ fact }) => fact) ?? [];
  // A kindergarten teacher comes to grades 1 to 4 by further education: asked always, since most have it or plan it.
  const isKindergarten = draft.level === '1-4' && draft.routes.some((route) => KINDERGARTEN.includes(route));
  const told = Object.entries(draft.told).flatMap(([fact, value]) => (value === '' ? [] : [fact]));
  const facts = [
    ...told,
    ...questions,
    ...(isKindergarten ? ['furtherEducationGrades1to4Stp'] : []),
    ...(asksPedagogy(draft) ? ['pedagogicalEducation'] : []),
    ...(draft.told['pedagogicalEducation'] === 'no' ? ['permanentTeacherPostOn'] : []),
    ...(lacksCredits(answer) ? [DEVIATION] : []),
  ];
  return Object.keys(ASKED_FIELDS).filter((fact) => facts.includes(fact));
}

/** Questions that no field answers: the owner settles them, and Laget does not guess. */
export function leftToPeople(answer: RequirementCase): readonly string[] {
  return answer.questions
    .filter(({ fact }) => !FIXED.includes(fact) && ASKED_FIELDS[fact] === undefined)
    .map(({ question }) => question);
}

/** The facts of a check as they were asked last, with the credits that count. */
export function factsOf(draft: CheckDraft, credits: readonly string[], language: Language): object {
  const { facts } = caseOf(draft, language, creditsTold(draft, credits));
  return typeof facts === 'object' && facts !== null ? facts : {};
}
