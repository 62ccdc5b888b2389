import type { Day, Subject, TeachingLevel } from '../../terms/index.ts';
import type { Missing } from '../answer.ts';
import { subjectKey } from '../codes/subjects.ts';
import { creditsAsked } from '../judge/credits-asked.ts';
import type { Appointment, LessonStanding } from './appointment.ts';
import { judgeAppointments, standingsInPosts } from './judge-appointments.ts';
import type { QualificationRow } from './rows.ts';

/** A subject on a level, as a post could have it. */
export interface ToTeach {
  readonly subject: Subject;
  readonly level: TeachingLevel;
}

interface Asked {
  readonly asOf: Day;
  /** True: credits are asked of those who are exempt too. */
  readonly withoutExemptions: boolean;
}

/**
 * Credits somebody lacks to teach each of several things lawfully, each as if it were all of their post: 0 where nothing lacks, null
 * where no study of the subject makes it lawful. Method: rules.md 1–3; decisions 0073, 0082. Pure.
 */
export function creditsLacking(
  appointment: Omit<Appointment, 'teaching'>,
  each: readonly ToTeach[],
  { asOf, withoutExemptions }: Asked,
): readonly (number | null | 'unknown')[] {
  const posts = each.map(({ subject, level }) => [{ subject, level, unit: '', from: asOf, to: asOf, hours: 1 }]);
  const standings = standingsInPosts(appointment, posts, asOf);
  return each.map((one, i) => {
    const { hired = 'unknown', standing = 'unknown' } = standings[i]?.lessons[0] ?? {};
    if (hired === 'unknown' || standing === 'unknown') return 'unknown';
    const gap = gapOf(appointment.qualifications, one, asOf);
    if (hired === 'meets') return gapThatCounts(standing, gap, withoutExemptions);
    // What lacks to be hired takes an answer with reasons, which is many times slower.
    const [judged] = judgeAppointments([{ ...appointment, teaching: posts[i] ?? [] }], asOf);
    return creditsToBeHired(judged?.missing ?? [], gap);
  });
}

function gapThatCounts(standing: LessonStanding, gap: number, withoutExemptions: boolean): number | null {
  if (standing === 'not') return gap > 0 ? gap : null;
  return standing === 'exempt' && withoutExemptions ? gap : 0;
}

function gapOf(qualifications: readonly QualificationRow[], { level, subject }: ToTeach, asOf: Day): number {
  return Math.max(0, (creditsAsked(level, subject, asOf) ?? 0) - heldIn(qualifications, subject, asOf));
}

/** Credits that make somebody lawful to hire; null where more than credits lacks. */
function creditsToBeHired(missing: readonly Missing[], gap: number): number | null {
  const isOnlyCredits = missing.every(({ what }) => what === 'subject-credits');
  const most = missing.reduce((sum, { amount }) => Math.max(sum, amount ?? 0), gap);
  return isOnlyCredits && most > 0 ? most : null;
}

function heldIn(rows: readonly QualificationRow[], subject: Subject, asOf: Day): number {
  const key = subjectKey(subject);
  return rows
    .filter((row) => row.kind === 'credits' && row.subject !== null && subjectKey(row.subject) === key)
    .filter(({ completed }) => completed === null || completed <= asOf)
    .reduce((sum, { credits }) => sum + (credits ?? 0), 0);
}
