import { formatDay } from '../../terms/index.ts';
import {
  type Answer,
  applying,
  distinct,
  type Missing,
  type Question,
  referencesOf,
  type Telling,
  telling,
} from '../answer.ts';
import { leastSure } from '../codes/outcomes.ts';
import type { Forms } from '../judge/forms.ts';
import { coveredBy, creditsShort, type Hiring } from '../judge/hiring.ts';
import { judgeTeaching, type TeachingCase, type TeachingJudgement } from '../judge/teaching.ts';
import { waysTo } from '../judge/ways.ts';
import { LAW, type Law } from '../law/law.ts';
import { adaptedOutcome } from './adapted.ts';
import { consideredFor, questionsFor } from './teaching-open.ts';

/** The answer about a teaching post in the names of the contract. */
export function answerTeaching(about: TeachingCase, law: Law = LAW): Answer {
  const judged = judgeTeaching(about, law);
  if (judged === null) return withoutLevel();
  const { hiring, subjects, forms, holding } = judged;
  const missing = missingIn(judged);
  const questions = questionsFor(judged);
  return {
    area: 'teaching',
    outcome: outcomeOf(judged, missing),
    basis: basisOf(judged),
    rules: distinct([
      ...(hiring.row === null ? [] : [hiring.row.id]),
      ...(holding.replaced ? ['OF-12-13-4'] : []),
      ...forms.rules.map(({ id }) => id),
    ]),
    missing,
    questions,
    considered: consideredFor(judged),
    confidence: leastSure([hiring.confidence, ...subjects.map(({ confidence }) => confidence)]),
    told: tellingsOf(judged),
  };
}

function withoutLevel(): Answer {
  const questions: readonly Question[] = [{ fact: 'level', subject: null }];
  const outcome = { hiring: 'NEEDS_ASSESSMENT' };
  const told = [telling('level-not-told')];
  const basis = ['OL § 17-3(1)'];
  return {
    area: 'teaching',
    outcome,
    basis,
    rules: [],
    missing: [],
    questions,
    considered: [],
    confidence: 'text',
    told,
  };
}

function outcomeOf(judged: TeachingJudgement, missing: readonly Missing[]): Answer['outcome'] {
  const { hiring, subjects, forms, holding, start } = judged;
  const fails = subjects.some(({ outcome }) => outcome === 'FAILS');
  const credits = hiring.row?.scope.kind === 'credits' || hiring.row?.scope.kind === 'relevant';
  return applying({
    hiring: hiring.outcome,
    hiringBasis: hiring.basis ?? undefined,
    coveredSubjects: credits ? coveredBy(hiring, holding, judged.about.post).map(({ name }) => name) : undefined,
    notCoveredSubjects: credits ? hiring.notCovered.map(({ name }) => name) : undefined,
    subject: Object.fromEntries(subjects.map(({ subject, outcome }) => [subject.name, outcome])),
    gapStp: gapsOf(judged),
    gap: yearsLacking(missing),
    remedies: fails ? ['DEVIATION_DECISION_17_4_3', 'FURTHER_EDUCATION'] : undefined,
    allowedForms: forms.allowed ?? undefined,
    preferredForm: forms.preferred ?? undefined,
    latestEnd: forms.latestEnd ?? undefined,
    permanentAllowed: forms.permanent ?? undefined,
    evaluatedOn: formatDay(start),
    ruleInForceFrom: inForceFrom(hiring),
    dispensationUntil: subjects.find(({ until }) => until !== null)?.until ?? undefined,
    replacesOnly: holding.replaced && hiring.row !== null ? 'PEDAGOGICAL_EDUCATION' : undefined,
    nextStep: nextStepOf(judged),
    ...adaptedOutcome(judged),
  });
}

function inForceFrom({ row }: Hiring): string | undefined {
  return row === null || row.from === null ? undefined : formatDay(row.from);
}

function nextStepOf({ holding, hiring }: TeachingJudgement): string | undefined {
  const foreign = holding.routes.includes('UTENLANDSK_LAERER');
  return foreign && hiring.outcome !== 'QUALIFIED' && holding.person.hkdirRecognition !== true
    ? 'APPLY_HKDIR'
    : undefined;
}

/** Credits that lack in each of the post's subjects, to be hired for it or to teach it, whichever is more. */
function gapsOf({ hiring, subjects, about }: TeachingJudgement): Readonly<Record<string, number>> | undefined {
  const gaps = new Map(hiring.outcome === 'NOT_QUALIFIED' ? creditsShort(hiring, about.person, about.post) : []);
  for (const { subject, outcome, gap } of subjects) {
    if (outcome !== 'FAILS' || gap === null) continue;
    gaps.set(subject.name, Math.max(gap, gaps.get(subject.name) ?? 0));
  }
  return gaps.size === 0 ? undefined : Object.fromEntries(gaps);
}

/** Years that lack, in words of the contract: `1 year practice`. */
function yearsLacking(missing: readonly Missing[]): string | undefined {
  const years = missing.filter(({ what }) => what.endsWith('-years'));
  if (years.length === 0) return undefined;
  return years
    .map(({ what, amount }) => `${amount} ${amount === 1 ? 'year' : 'years'} ${what.replace('-years', '')}`)
    .join(', ');
}

/** Where no short way is open, a teacher education for the level is what lacks. */
const WHOLE_EDUCATION: Missing = { what: 'education', subject: null, amount: null };
const RECOGNITION: Missing = { what: 'recognition', subject: null, amount: null };

/** What lacks on the quickest way to be hired, and the credits that lack to teach. */
function missingIn(judged: TeachingJudgement): readonly Missing[] {
  const { holding, hiring, level, about } = judged;
  if (hiring.outcome !== 'NOT_QUALIFIED') return toTeach(judged);
  if (nextStepOf(judged) !== undefined) return [RECOGNITION];
  const way = waysTo(holding, about.post, level)[0];
  if (way === undefined) return [WHOLE_EDUCATION];
  if (way.row.scope.kind === 'relevant') return way.steps;
  const credits = toTeach(judged);
  const more = credits.filter(({ subject, amount }) => (amount ?? 0) > stepIn(way.steps, subject));
  const taken = new Set(more.map(({ subject }) => subject));
  return [...way.steps.filter(({ subject }) => subject === null || !taken.has(subject)), ...more];
}

function stepIn(steps: readonly Missing[], subject: string | null): number {
  return steps.find((step) => step.subject === subject)?.amount ?? 0;
}

function toTeach({ subjects }: TeachingJudgement): readonly Missing[] {
  return subjects.flatMap(({ subject, outcome, gap }): readonly Missing[] =>
    outcome === 'FAILS' && gap !== null ? [{ what: 'subject-credits', subject: subject.name, amount: gap }] : [],
  );
}

function basisOf({ hiring, subjects, forms, holding }: TeachingJudgement): readonly string[] {
  const act = hiring.row?.basis.startsWith('OF06') ? 'OL98 § 10-1' : 'OL § 17-3(1)';
  return distinct([
    act,
    ...(hiring.basis === null ? [] : referencesOf(hiring.basis)),
    ...(holding.pedagogical === 'no' ? ['OF § 12-1'] : []),
    ...subjects.map(({ basis }) => basis),
    ...forms.rules.map(({ basis }) => basis),
  ]);
}

function tellingsOf(judged: TeachingJudgement): readonly Telling[] {
  const { hiring, subjects, forms, start, holding, about } = judged;
  const list = (subjectsOf: readonly { readonly name: string }[]) => subjectsOf.map(({ name }) => name).join(', ');
  const told: Telling[] = [
    telling(`hiring-${hiring.outcome}`, {
      basis: hiring.basis === null ? null : referencesOf(hiring.basis).join(', '),
      day: formatDay(start),
      covered: list(coveredBy(hiring, holding, about.post)) || null,
    }),
  ];
  if (hiring.row !== null && hiring.notCovered.length > 0)
    told.push(telling('not-covered', { subjects: list(hiring.notCovered) }));
  for (const { subject, outcome, basis, asked, gap } of subjects)
    told.push(telling(`subject-${outcome}`, { subject: subject.name, basis, asked, gap }));
  if (hiring.outcome === 'NOT_QUALIFIED') told.push(...formsTold(forms));
  return told;
}

function formsTold({ allowed, latestEnd }: Forms): readonly Telling[] {
  if (allowed === null) return [telling('forms-unknown')];
  if (allowed.length === 0) return [telling('forms-none')];
  return allowed.map((form) => telling(`form-${form}`, { latestEnd }));
}
