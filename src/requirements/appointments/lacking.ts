import type { Day, Subject, TeachingLevel } from '../../terms/index.ts';
import type { Missing } from '../answer.ts';
import { subjectKey } from '../codes/subjects.ts';
import { creditsAsked } from '../judge/credits-asked.ts';
import type { Appointment } from './appointment.ts';
import { judgeAppointments, standingsOf } from './judge-appointments.ts';
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
 * Credits somebody lacks to teach something lawfully, as if it were all of their post: 0 where nothing lacks, null where no study
 * of the subject makes it lawful. Method: rules.md 1–3; decisions 0073, 0082. Pure.
 */
export function creditsLacking(
  appointment: Omit<Appointment, 'teaching'>,
  { subject, level }: ToTeach,
  { asOf, withoutExemptions }: Asked,
): number | null | 'unknown' {
  const teaching = [{ subject, level, unit: '', from: asOf, to: asOf, hours: 1 }];
  const asked = [{ ...appointment, teaching }];
  const { hired = 'unknown', standing = 'unknown' } = standingsOf(asked, asOf)[0]?.lessons[0] ?? {};
  if (hired === 'unknown' || standing === 'unknown') return 'unknown';
  const gap = Math.max(
    0,
    (creditsAsked(level, subject, asOf) ?? 0) - heldIn(appointment.qualifications, subject, asOf),
  );
  // What lacks to be hired takes an answer with reasons, which is many times slower.
  if (hired === 'not') return creditsToBeHired(judgeAppointments(asked, asOf)[0]?.missing ?? [], gap);
  if (standing === 'not') return gap > 0 ? gap : null;
  return standing === 'exempt' && withoutExemptions ? gap : 0;
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
