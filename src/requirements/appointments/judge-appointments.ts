import type { Day, TeachingLevel } from '../../terms/index.ts';
import type { Missing, Question } from '../answer.ts';
import { answerTeaching } from '../areas/teaching-post.ts';
import type { Confidence, Form, HiringOutcome } from '../codes/outcomes.ts';
import { type PersonFacts, readPerson } from '../facts/person.ts';
import { FactReader } from '../facts/values.ts';
import { judgeTeaching, type TeachingCase, type TeachingJudgement } from '../judge/teaching.ts';
import { LAW, type Law } from '../law/law.ts';
import {
  type Appointment,
  type Group,
  groupsOf,
  isHired,
  type LessonJudgement,
  postOf,
  type Standing,
  standingOf,
} from './appointment.ts';
import { lessonsOf } from './lessons.ts';
import { writtenPerson } from './written-person.ts';

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
 * For `casework` (plans for those who do not fulfil it). Method: rules.md 1–3, 10; decision 0073. Judged by the law as it is and was,
 * or by another that is given. Pure.
 */
export function judgeAppointments(
  appointments: readonly Appointment[],
  asOf: Day,
  law: Law = LAW,
): readonly AppointmentJudgement[] {
  return appointments.map((appointment): AppointmentJudgement => {
    const { standing, main } = judgedOf(appointment, asOf, law);
    const { basis, missing, questions, confidence } = answerTeaching(main.about, law);
    const { allowed = null, latestEnd = null } = main.judgement?.forms ?? {};
    return { ...standing, basis, missing, questions, allowedForms: allowed, latestEnd, confidence };
  });
}

/** The same without reasons, many times faster: for figures (`analysis`, D1 to D4). */
export function standingsOf(
  appointments: readonly Appointment[],
  asOf: Day,
  law: Law = LAW,
): readonly AppointmentStanding[] {
  return appointments.map((appointment) => judgedOf(appointment, asOf, law).standing);
}

/** The same of one person in several posts that are imagined: who they are is read once. */
export function standingsInPosts(
  appointment: Omit<Appointment, 'teaching'>,
  posts: readonly Appointment['teaching'][],
  asOf: Day,
): readonly AppointmentStanding[] {
  const people = peopleOf(appointment, asOf);
  return posts.map((teaching) => judgedOf({ ...appointment, teaching }, asOf, LAW, people).standing);
}

/** Somebody as of the day of hiring and as of the day asked about. */
interface People {
  readonly then: PersonFacts;
  readonly now: PersonFacts;
}

function peopleOf(appointment: Omit<Appointment, 'teaching'>, asOf: Day): People {
  const then = personOn(appointment, appointment.start);
  return { then, now: asOf > appointment.start ? personOn(appointment, asOf) : then };
}

function judgedOf(
  appointment: Appointment,
  asOf: Day,
  law: Law,
  { then, now }: People = peopleOf(appointment, asOf),
): { readonly standing: AppointmentStanding; readonly main: JudgedGroup } {
  const groups = groupsOf(appointment.teaching);
  const undocumented = appointment.qualifications.some(({ seen, kind }) => seen === false && kind !== 'ongoing');
  const known = { then, now, asOf, undocumented, law };
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

function withoutLessons({ level }: Appointment): Group {
  return { level, adapted: false, rows: [], hours: 0 };
}

function personOn({ qualifications, permanentOnTransition }: Omit<Appointment, 'teaching'>, day: Day): PersonFacts {
  return readPerson(new FactReader(writtenPerson(qualifications, { permanentOnTransition }, day), '$'));
}

interface Known {
  readonly then: PersonFacts;
  readonly now: PersonFacts;
  readonly asOf: Day;
  readonly undocumented: boolean;
  readonly law: Law;
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
  const { then, now, asOf, undocumented, law } = known;
  const pool = { qualifiedApplicants };
  const atStart: TeachingCase = {
    ...NO_POOL,
    pool,
    person: then,
    post: postOf(appointment, group, start),
    asOf: start,
  };
  const later: TeachingCase = { ...NO_POOL, pool, person: now, post: postOf(appointment, group, asOf), asOf };
  const first = judgeTeaching(atStart, law);
  const second = asOf > start ? judgeTeaching(later, law) : first;
  const metThen = first !== null && isHired(first.hiring.outcome);
  const metNow = second !== null && isHired(second.hiring.outcome);
  const hasTurned = !metThen && metNow && asOf > start;
  const judgement = hasTurned ? second : first;
  const standing = standingOf(judgement, undocumented);
  const lessons = lessonsOf(appointment, group, { judgement, second: second ?? first, now, asOf, undocumented, law });
  return { group, about: hasTurned ? later : atStart, judgement, standing, lessons };
}
