import type { Day, Subject, TeachingLevel } from '../../terms/index.ts';
import type { Missing, Question } from '../answer.ts';
import { answerTeaching } from '../areas/teaching-post.ts';
import type { Confidence, Form, HiringOutcome, SubjectOutcome, Tenure } from '../codes/outcomes.ts';
import { subjectKey } from '../codes/subjects.ts';
import { type PersonFacts, readPerson } from '../facts/person.ts';
import type { PostFacts } from '../facts/post.ts';
import { FactReader } from '../facts/values.ts';
import { creditRule } from '../judge/credits-asked.ts';
import { judgeTeaching, type TeachingCase, type TeachingJudgement } from '../judge/teaching.ts';
import type { QualificationRow, TeachingRow } from './rows.ts';
import { type PersonHistory, writtenPerson } from './written-person.ts';

/** Somebody in a teaching post, and what is known of it. */
export interface Appointment extends PersonHistory {
  readonly qualifications: readonly QualificationRow[];
  /** The first day in a teaching post at the owner, in this stretch of employment: the requirement is measured then. */
  readonly start: Day;
  readonly tenure: Tenure | null;
  /** What the person teaches in the school year asked about; empty = not told. */
  readonly teaching: readonly TeachingRow[];
  /** The level of the post where no teaching is told: from the kind of school; null = not known. */
  readonly level: TeachingLevel | null;
  /** Applicants who fulfilled the requirement when the person was hired; null = not known. */
  readonly qualifiedApplicants: number | null;
}

/** Whether something is as the law asks; unknown where a fact that matters is missing or has not been documented. */
export type Standing = 'meets' | 'not' | 'unknown';

/**
 * A subject a person teaches on a level. `free`: no credits are asked (most subjects on grades 1–7, and hours of individually
 * adapted teaching, which are not told by subject).
 */
export type LessonStanding = 'covered' | 'exempt' | 'not' | 'unknown' | 'free';

export interface LessonJudgement {
  readonly unit: string;
  readonly subject: Subject;
  readonly level: TeachingLevel;
  /** Hours of 60 minutes in the school year. */
  readonly hours: number;
  /** Whether the hours are given by somebody who fulfils the hiring requirement for this level and subject. */
  readonly hired: Standing;
  /** With exemptions. Without them only `covered` is. */
  readonly standing: LessonStanding;
  readonly outcome: SubjectOutcome;
  /** Credits asked, and how many lack; null where none are asked or it is not known. */
  readonly asked: number | null;
  readonly gap: number | null;
}

/** How somebody in a teaching post stands by the law. */
export interface AppointmentStanding {
  /** By the level most hours are on: met on the day of hiring, or by what has been completed since. */
  readonly outcome: Standing;
  readonly hiring: HiringOutcome;
  readonly level: TeachingLevel | null;
  /** The day the requirement was measured: that of hiring, or the day asked about where it was met later. */
  readonly measuredOn: Day;
  /** True where a diploma or decision the answer may rest on is told not to have been seen. */
  readonly undocumented: boolean;
  readonly lessons: readonly LessonJudgement[];
}

/** The same with what it rests on, what lacks, and what may be done. */
export interface AppointmentJudgement extends AppointmentStanding {
  /** References, `OF § 12-2 a`. */
  readonly basis: readonly string[];
  /** What lacks on the quickest way, and what to ask. */
  readonly missing: readonly Missing[];
  readonly questions: readonly Question[];
  /** How the person may be hired; null = it depends on what is not known. */
  readonly allowedForms: readonly Form[] | null;
  readonly latestEnd: string | null;
  readonly confidence: Confidence;
}

const NO_POOL = { deviation: null, adapted: null } as const;

/**
 * Judges people in teaching posts on a day, in order. Measured on the day of hiring by the law of that day; whoever did not
 * fulfil it then is measured once more on the day asked about, by what has been completed since. Proposes; a person decides.
 * For `casework` (plans for those who do not fulfil it). Method: rules.md 1–3, 10; decision 0073. Pure.
 */
export function judgeAppointments(appointments: readonly Appointment[], asOf: Day): readonly AppointmentJudgement[] {
  return appointments.map((appointment): AppointmentJudgement => {
    const { standing, main } = judgedOf(appointment, asOf);
    const { basis, missing, questions, confidence } = answerTeaching(main.about);
    const { allowed = null, latestEnd = null } = main.judgement?.forms ?? {};
    return { ...standing, basis, missing, questions, allowedForms: allowed, latestEnd, confidence };
  });
}

/** The same without reasons, many times faster: for figures (`analysis`, D1 to D4). */
export function standingsOf(appointments: readonly Appointment[], asOf: Day): readonly AppointmentStanding[] {
  return appointments.map((appointment) => judgedOf(appointment, asOf).standing);
}

function judgedOf(
  appointment: Appointment,
  asOf: Day,
): { readonly standing: AppointmentStanding; readonly main: JudgedGroup } {
  const groups = groupsOf(appointment.teaching);
  const then = personOn(appointment, appointment.start);
  const now = asOf > appointment.start ? personOn(appointment, asOf) : then;
  const undocumented = appointment.qualifications.some(({ seen, kind }) => seen === false && kind !== 'ongoing');
  const known = { then, now, asOf, undocumented };
  const judged = groups.map((group) => judgeGroup(appointment, group, known));
  const main = judged[0] ?? judgeGroup(appointment, withoutLessons(appointment), known);
  const standing = {
    outcome: main.standing,
    hiring: main.judgement?.hiring.outcome ?? 'NEEDS_ASSESSMENT',
    level: main.group.level,
    measuredOn: main.judgement?.start ?? appointment.start,
    undocumented,
    lessons: judged.flatMap(({ lessons }) => lessons),
  } as const;
  return { standing, main };
}

/** What a person teaches on a level, ordinary and individually adapted teaching apart. */
interface Group {
  readonly level: TeachingLevel | null;
  readonly adapted: boolean;
  readonly rows: readonly TeachingRow[];
  readonly hours: number;
}

function isAdapted({ subject }: TeachingRow): boolean {
  return subject === 'spesialpedagogikk';
}

/** The group with most hours first: what the post is. Of equals the first by level. */
function groupsOf(teaching: readonly TeachingRow[]): readonly Group[] {
  const groups = new Map<string, TeachingRow[]>();
  for (const row of teaching) {
    const key = `${row.level} ${isAdapted(row)}`;
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups.values()]
    .map((rows) => ({
      level: rows[0]?.level ?? null,
      adapted: rows.some(isAdapted),
      rows,
      hours: rows.reduce((sum, { hours }) => sum + hours, 0),
    }))
    .sort((a, b) => b.hours - a.hours || ((a.level ?? '') < (b.level ?? '') ? -1 : 1));
}

function withoutLessons({ level }: Appointment): Group {
  return { level, adapted: false, rows: [], hours: 0 };
}

function personOn({ qualifications, permanentOnTransition }: Appointment, day: Day): PersonFacts {
  return readPerson(new FactReader(writtenPerson(qualifications, { permanentOnTransition }, day), '$'));
}

interface Known {
  readonly then: PersonFacts;
  readonly now: PersonFacts;
  readonly asOf: Day;
  readonly undocumented: boolean;
}

interface JudgedGroup {
  readonly group: Group;
  readonly about: TeachingCase;
  readonly judgement: TeachingJudgement | null;
  readonly standing: Standing;
  readonly lessons: readonly LessonJudgement[];
}

function judgeGroup(appointment: Appointment, group: Group, known: Known): JudgedGroup {
  const { start, qualifiedApplicants } = appointment;
  const { then, now, asOf, undocumented } = known;
  const pool = { qualifiedApplicants };
  const atStart: TeachingCase = {
    ...NO_POOL,
    pool,
    person: then,
    post: postOf(appointment, group, start),
    asOf: start,
  };
  const later: TeachingCase = { ...NO_POOL, pool, person: now, post: postOf(appointment, group, asOf), asOf };
  const first = judgeTeaching(atStart);
  const second = asOf > start ? judgeTeaching(later) : first;
  const metThen = first !== null && isHired(first.hiring.outcome);
  const metNow = second !== null && isHired(second.hiring.outcome);
  const hasTurned = !metThen && metNow && asOf > start;
  const judgement = hasTurned ? second : first;
  const standing = standingOf(judgement, undocumented);
  const lessons = lessonsOf(appointment, group, { judgement, second: second ?? first, now, asOf, undocumented });
  return { group, about: hasTurned ? later : atStart, judgement, standing, lessons };
}

function postOf({ tenure }: Appointment, { level, adapted, rows }: Group, start: Day): PostFacts {
  const names = [...new Set(rows.map(({ subject }) => subject as string))];
  return {
    kind: 'LAERARSTILLING',
    level,
    subjects: names.map((name) => ({ key: subjectKey(name), name })),
    start,
    tenure,
    individuallyAdapted: adapted,
    grade: null,
    task: null,
  };
}

const HIRED: readonly HiringOutcome[] = ['QUALIFIED', 'QUALIFIED_FOR_SUBJECTS', 'QUALIFIED_FOR_ITO', 'NOT_REQUIRED'];

function isHired(outcome: HiringOutcome): boolean {
  return HIRED.includes(outcome);
}

function standingOf(judgement: TeachingJudgement | null, undocumented: boolean): Standing {
  if (judgement === null) return 'unknown';
  const { outcome } = judgement.hiring;
  if (outcome === 'NEEDS_ASSESSMENT') return 'unknown';
  if (!isHired(outcome)) return 'not';
  // What nobody has seen is told, not known.
  return undocumented ? 'unknown' : 'meets';
}

interface LessonCase extends Pick<Known, 'now' | 'asOf' | 'undocumented'> {
  readonly judgement: TeachingJudgement | null;
  readonly second: TeachingJudgement | null;
}

function lessonsOf(appointment: Appointment, group: Group, about: LessonCase): readonly LessonJudgement[] {
  const { judgement, second, undocumented, asOf } = about;
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
        : undocumentedIs(undocumented, lessonStanding(level, key, { outcome, permanent: permanent.get(key), asOf })),
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
  { now, asOf }: LessonCase,
): ReadonlyMap<string, SubjectOutcome> {
  if (appointment.tenure !== 'TEMPORARY') return new Map();
  const post = { ...postOf(appointment, group, asOf), tenure: 'PERMANENT' as const };
  const judged = judgeTeaching({ ...NO_POOL, pool: { qualifiedApplicants: null }, person: now, post, asOf });
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
}

function lessonStanding(level: TeachingLevel, key: string, { outcome, permanent, asOf }: Told): LessonStanding {
  if (permanent === 'MEETS' || permanent === 'NOT_REQUIRED')
    return lessonStanding(level, key, { outcome: permanent, permanent: undefined, asOf });
  // Whoever is hired by trade fulfils a requirement that is there; where no number is asked there is none.
  if (outcome === 'NOT_REQUIRED' && typeof creditRule(level, key, asOf)?.stp === 'number') return 'covered';
  return LESSONS[outcome];
}

/** What nobody has seen is told, not known. */
function undocumentedIs(undocumented: boolean, standing: LessonStanding): LessonStanding {
  return undocumented && standing === 'covered' ? 'unknown' : standing;
}
