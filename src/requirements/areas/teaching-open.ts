import type { Considered, Question } from '../answer.ts';
import type { SubjectOutcome } from '../codes/outcomes.ts';
import { type Answerable, said } from '../judge/answerable.ts';
import { hireableBefore2014 } from '../judge/early.ts';
import { hasBegun } from '../judge/forms.ts';
import type { Holding } from '../judge/holding.ts';
import { type Lacking, lackingFor } from '../judge/route.ts';
import type { TeachingJudgement } from '../judge/teaching.ts';
import { WAIVED_HIRE } from '../law/deviations.ts';
import type { RouteRow } from '../law/hiring-routes.ts';
import type { AskedFact } from '../telling-codes.ts';

/** The fact to ask for, by what is not known of a route. */
const ASKED_BY: Readonly<Record<Lacking, AskedFact>> = {
  'pedagogical-education': 'pedagogicalEducation',
  'total-credits': 'totalStpInclPed',
  'further-education': 'specialEducationStp',
  'special-education': 'specialEducationStp',
  'theory-years': 'yearsTheoryAboveVgs',
  'practice-years': 'yearsPracticeAfterVgs',
  started: 'started',
  completed: 'completed',
  grade: 'grade',
  education: 'routes',
};

/** What to ask where the facts leave something open; only what matters for this post. */
export function questionsFor(judged: TeachingJudgement): readonly Question[] {
  const asked = [...hiringQuestions(judged), ...formQuestions(judged), ...subjectQuestions(judged)];
  const seen = new Set<string>();
  return asked.filter(({ fact, subject }) => {
    const key = `${fact} ${subject ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const ask = (fact: AskedFact, subject: string | null = null): Question => ({ fact, subject });

function hiringQuestions(judged: TeachingJudgement): readonly Question[] {
  const { hiring, holding, about, level } = judged;
  if (hiring.outcome !== 'NEEDS_ASSESSMENT') return [];
  const betterUnknown = about.adapted?.waives === '17-3' && about.adapted.betterForPupil === null;
  return [
    ...(holding.person.unknownRoutes.length > 0 || !holding.person.routesTold ? [ask('routes')] : []),
    ...(holding.routes.includes('UTENLANDSK_LAERER') ? foreignQuestions(holding) : []),
    ...(level.startsWith('VOKSEN') ? adultQuestions(holding) : []),
    ...hiring.open.flatMap((row) => routeQuestions(row, judged)),
    ...(betterUnknown ? [ask('itoDecision.betterForPupil')] : []),
  ];
}

function foreignQuestions({ person }: Holding): readonly Question[] {
  return [
    ...(person.hkdirRecognition === null ? [ask('hkdirRecognition')] : []),
    ...(person.ownerEnsuresKnowledge === null ? [ask('ownerEnsuresNorwegianAndSchoolKnowledge')] : []),
  ];
}

function adultQuestions({ pedagogical }: Holding): readonly Question[] {
  return pedagogical === 'unknown'
    ? [ask('pedagogicalEducation')]
    : [ask('adultTeachingYears'), ask('suitableForAdults')];
}

function routeQuestions(row: RouteRow, { holding, about }: TeachingJudgement): readonly Question[] {
  const { person } = holding;
  const asked = lackingFor(row, holding, about.post, 'unknown').map((what) => ask(factFor(what, judgedPed(person))));
  return row.scope.kind === 'credits' && person.stp === null ? [...asked, ask('subjectStp')] : asked;
}

/** Where pedagogical education is known to lack, what is open is the owner's own judgement of it. */
function judgedPed({ pedagogical }: { readonly pedagogical: boolean | null }): boolean {
  return pedagogical === false;
}

function factFor(what: Lacking, ownerJudges: boolean): AskedFact {
  if (what === 'pedagogical-education' && ownerJudges) return 'ownerFindsEquivalentPed';
  return ASKED_BY[what];
}

function formQuestions({ hiring, forms, about, start }: TeachingJudgement): readonly Question[] {
  if (hiring.outcome !== 'NOT_QUALIFIED') return [];
  if (forms.allowed === null) return [ask('recruitment.qualifiedApplicants')];
  const begun = hasBegun({ person: about.person, start, asOf: about.asOf });
  return about.pool.qualifiedApplicants === 0 && begun === 'unknown' ? [ask('ongoingEducation.started')] : [];
}

function subjectQuestions(judged: TeachingJudgement): readonly Question[] {
  return judged.subjects.flatMap(({ outcome, subject }): readonly Question[] => {
    if (outcome === 'NEEDS_ASSESSMENT') return openSubject(judged, subject.name);
    const alone = outcome === 'DEVIATION_VALID' && judged.about.deviation?.otherEmployedQualified === null;
    return alone ? [ask('deviation.otherEmployedQualified', subject.name)] : [];
  });
}

function openSubject({ about, level }: TeachingJudgement, subject: string): readonly Question[] {
  const { person, deviation } = about;
  if (level.startsWith('VOKSEN')) return [ask('relevantCompetence', subject)];
  if (about.adapted?.waives === '17-4') return [ask('itoDecision.concreteAssessment')];
  if (deviation?.otherCapacityHours === null) return [ask('deviation.otherCapacityHours')];
  if (person.stp === null) return [ask('subjectStp', subject)];
  if (hireableBefore2014(person).answer === 'unknown') return [ask('completed'), ask('hireableBefore2014')];
  return [ask('theoryYearsRelevantForSubject', subject)];
}

/** Exceptions that were looked at, so that a reader sees they were not forgotten. */
export function consideredFor(judged: TeachingJudgement): readonly Considered[] {
  const { holding, subjects, about, hiring } = judged;
  const decided = (wanted: SubjectOutcome): Answerable => said(subjects.some(({ outcome }) => outcome === wanted));
  const transition: readonly Considered[] = [{ rule: 'OF § 12-13(4)', helps: transitionHelps(holding) }];
  const adapted: readonly Considered[] = [
    { rule: 'OL § 11-9(2)', helps: said(hiring.basis === WAIVED_HIRE) },
    { rule: 'OL § 11-9(3)', helps: decided('WAIVED_IN_DECISION') },
  ];
  const ofSubjects: readonly Considered[] = [
    { rule: 'OL § 17-4(2)', helps: hireableBefore2014(holding.person).answer },
    { rule: 'OL § 17-4(3)', helps: decided('DEVIATION_VALID') },
  ];
  return [
    ...(holding.pedagogical !== 'yes' || holding.replaced ? transition : []),
    ...(about.post.individuallyAdapted ? adapted : []),
    ...(subjects.some(({ asked, outcome }) => asked !== null && outcome !== 'MEETS') ? ofSubjects : []),
  ];
}

function transitionHelps({ replaced, pedagogical }: Holding): Answerable {
  if (replaced) return 'yes';
  return pedagogical === 'unknown' ? 'unknown' : 'no';
}
