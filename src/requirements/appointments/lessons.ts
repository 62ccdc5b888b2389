import type { Day, TeachingLevel } from '../../terms/index.ts';
import type { SubjectOutcome } from '../codes/outcomes.ts';
import { subjectKey } from '../codes/subjects.ts';
import type { PersonFacts } from '../facts/person.ts';
import { creditRule } from '../judge/credits-asked.ts';
import { judgeTeaching, type TeachingJudgement } from '../judge/teaching.ts';
import type { Law } from '../law/law.ts';
import {
  type Appointment,
  type Group,
  type LessonJudgement,
  type LessonStanding,
  postOf,
  standingOf,
} from './appointment.ts';

const NO_POOL = { deviation: null, adapted: null } as const;

/** What the lessons of a group are judged by. */
interface LessonCase {
  readonly now: PersonFacts;
  readonly asOf: Day;
  readonly undocumented: boolean;
  readonly law: Law;
  readonly judgement: TeachingJudgement | null;
  readonly second: TeachingJudgement | null;
}

/** How each lesson of a group stands: who gives it, and whether they have what is asked in the subject. */
export function lessonsOf(appointment: Appointment, group: Group, about: LessonCase): readonly LessonJudgement[] {
  const { judgement, second, undocumented, asOf, law } = about;
  const permanent = asPermanent(appointment, group, about);
  const lacking = new Set(judgement?.hiring.notCovered.map(({ key }) => key));
  const standing = standingOf(judgement, undocumented);
  return group.rows.map(({ unit, subject, level, hours }): LessonJudgement => {
    const key = subjectKey(subject);
    const answer = second?.subjects.find((one) => one.subject.key === key) ?? null;
    const outcome = answer?.outcome ?? 'NEEDS_ASSESSMENT';
    return {
      unit,
      subject,
      level,
      hours,
      hired: standing === 'meets' && lacking.has(key) ? 'not' : standing,
      standing: group.adapted
        ? 'free'
        : undocumentedIs(
            undocumented,
            lessonStanding(level, key, { outcome, permanent: permanent.get(key), asOf, law }),
          ),
      outcome,
      asked: answer?.asked ?? null,
      gap: answer?.gap ?? null,
    };
  });
}

/** What would be said of the subjects of a temporary teacher, of whom no credits are asked, in a permanent post. */
function asPermanent(
  appointment: Appointment,
  group: Group,
  { now, asOf, law }: LessonCase,
): ReadonlyMap<string, SubjectOutcome> {
  if (appointment.tenure !== 'TEMPORARY') return new Map();
  const post = { ...postOf(appointment, group, asOf), tenure: 'PERMANENT' as const };
  const judged = judgeTeaching({ ...NO_POOL, pool: { qualifiedApplicants: null }, person: now, post, asOf }, law);
  return new Map(judged?.subjects.map(({ subject, outcome }) => [subject.key, outcome]));
}

const LESSONS: Readonly<Record<SubjectOutcome, LessonStanding>> = {
  MEETS: 'covered',
  NOT_REQUIRED: 'free',
  EXEMPT_PERMANENT: 'exempt',
  EXEMPT_TEMPORARY: 'exempt',
  EXEMPT_DISPENSATION: 'exempt',
  DEVIATION_VALID: 'exempt',
  WAIVED_IN_DECISION: 'exempt',
  FAILS: 'not',
  DEVIATION_EXPIRED: 'not',
  DEVIATION_NOT_JUSTIFIED: 'not',
  NEEDS_ASSESSMENT: 'unknown',
};

interface Told {
  readonly outcome: SubjectOutcome;
  /** Of a temporary teacher: what would be said in a permanent post. */
  readonly permanent: SubjectOutcome | undefined;
  readonly asOf: Day;
  readonly law: Law;
}

function lessonStanding(level: TeachingLevel, key: string, { outcome, permanent, asOf, law }: Told): LessonStanding {
  if (permanent === 'MEETS' || permanent === 'NOT_REQUIRED')
    return lessonStanding(level, key, { outcome: permanent, permanent: undefined, asOf, law });
  // Whoever is hired by trade fulfils a requirement that is there; where no number is asked there is none.
  if (outcome === 'NOT_REQUIRED' && typeof creditRule(level, key, asOf, law)?.stp === 'number') return 'covered';
  return LESSONS[outcome];
}

/** What nobody has seen is told, not known. */
function undocumentedIs(undocumented: boolean, standing: LessonStanding): LessonStanding {
  return undocumented && standing === 'covered' ? 'unknown' : standing;
}
