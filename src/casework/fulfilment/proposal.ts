import { basesOn, latestEndOf, reviewDays } from '../../requirements/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { UnmetAppointment } from './appointment.ts';
import type { WrittenPlan, WrittenStep } from './written-plan.ts';

/**
 * A draft to begin from: the form that needs no education begun, which ends where the law says; where that end has passed, the
 * one on condition, to the end of this school year. A step for each thing that lacks. Nothing is kept before people save.
 */
export function proposedPlan(
  { start, lastDay, missing }: Pick<UnmetAppointment, 'start' | 'lastDay' | 'missing'>,
  today: Day,
): WrittenPlan {
  const [onCondition = 'CONDITIONAL_17_3_2', toSummer = 'TEMP_17_3_3'] = basesOn(start);
  const summer = latestEndOf(toSummer, start) ?? start;
  const basis = summer < today ? onCondition : toSummer;
  const latest = summer < today ? (latestEndOf('TEMP_17_3_3', today) ?? today) : summer;
  const end = lastDay !== null && lastDay < latest ? lastDay : latest;
  return {
    basis,
    end: formatDay(end),
    status: 'draft',
    steps: missing.map(stepFor),
    reviews: reviewDays(start > today ? start : today, end).map((day) => ({
      day: formatDay(day),
      done: null,
      note: '',
    })),
    mentor: '',
    noticeGiven: null,
    evidence: [],
    recruitment: { advert: '', closingDay: null, applicants: null, qualified: null, decidedBy: '', reason: '' },
  };
}

const KINDS: Readonly<Record<string, string>> = {
  education: 'education',
  recognition: 'recognition',
  'pedagogical-education': 'education',
  'practice-years': 'practice',
  'theory-years': 'education',
};

function stepFor({ what, subject, amount }: UnmetAppointment['missing'][number]): WrittenStep {
  return {
    kind: KINDS[what] ?? 'course',
    what: '',
    subject,
    credits: what.endsWith('-years') ? null : amount,
    ...{ place: '', mode: null, cost: null, paidBy: null, start: null, due: null, done: null },
  };
}
