import type { AppointmentView, PlanView, UnmetAppointment, WrittenPlan } from '../../../casework/index.ts';
import { appointmentRef, mayRedo, proposedPlan } from '../../../casework/index.ts';
import { basesOn, latestEndOf, type Missing, ruleOfBasis, studyLeaveOf } from '../../../requirements/index.ts';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { AppointmentAnswer, AppointmentItem, Coded, PlanAnswer } from '../../api/contract/index.ts';
import { dueText, FULFILMENT_TEXTS, type Language, missingText, studyLeaveText } from '../../language/index.ts';
import { judgedAnswer } from './judged-answer.ts';

type Named = (unit: string) => Coded;
type Version = PlanView['now'];

/** One plan in one language: GET /api/fulfilment-plans/{id}. */
export function planAnswer(view: PlanView, named: Named, language: Language): Omit<PlanAnswer, 'lookedUpFor'> {
  const { plan, now, due, name, appointment } = view;
  const gapOfToday = now.gap.length === 0 && appointment !== null;
  const gap = gapOfToday ? appointment.missing : now.gap;
  const { kinds, statuses } = FULFILMENT_TEXTS[language];
  const { id: rule, paragraph } = ruleOfBasis(now.basis);
  return {
    ...itemOf(plan, { name, gap, named, language }),
    ...{ id: plan.id, rule, paragraph, counts: now.counts, gapOfToday },
    plan: writtenOf(now),
    tasks: due.map(({ kind, day, late, about }) => ({
      head: kinds[kind],
      due: dueText({ day: day === null ? null : formatDay(day), late }, language),
      late,
      about: about ?? '',
    })),
    studyLeave: now.steps.map(({ credits, start, due: by }) => leaveOf(credits, start ?? by ?? plan.start, language)),
    history: plan.versions.map(({ at, by, status, end, counts }) => ({
      ...{ at, by, counts },
      status: statuses[status],
      end: formatDay(end),
    })),
    mayUndo: plan.versions.some(({ counts }) => counts),
    mayRedo: mayRedo(plan),
    judged: judgedAnswer(now.judged, language),
  };
}

/** An appointment without a plan, and a draft to begin from: GET /api/appointments/{ref}. */
export function appointmentAnswer(
  { appointment, name, today }: AppointmentView,
  named: Named,
  language: Language,
): Omit<AppointmentAnswer, 'lookedUpFor'> {
  return {
    ...itemOf(appointment, { name, gap: appointment.missing, named, language }),
    ref: appointmentRef(appointment),
    plan: proposedPlan(appointment, today),
  };
}

interface Told {
  readonly name: string | null;
  readonly gap: readonly Missing[];
  readonly named: Named;
  readonly language: Language;
}

function itemOf(
  { unit, post, start }: Pick<UnmetAppointment, 'unit' | 'post' | 'start'>,
  { name, gap, named, language }: Told,
): AppointmentItem {
  const { basis } = FULFILMENT_TEXTS[language];
  return {
    ...{ name, post },
    unit: named(unit),
    start: formatDay(start),
    gap: gap.map((one) => missingText(one, language)),
    bases: basesOn(start).map((code) => ({ code, label: basis[code], latestEnd: dayText(latestEndOf(code, start)) })),
  };
}

function leaveOf(credits: number | null, start: Day, language: Language): string | null {
  const leave = credits === null ? null : studyLeaveOf(credits, start);
  return leave === null || credits === null ? null : studyLeaveText(leave, credits, language);
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}

/** A telling as it is written, so that it can be told anew. */
function writtenOf({
  basis,
  end,
  status,
  steps,
  reviews,
  mentor,
  noticeGiven,
  evidence,
  recruitment,
}: Version): WrittenPlan {
  return {
    ...{ basis, status, mentor },
    end: formatDay(end),
    steps: steps.map(({ start, due, done, ...step }) => ({
      ...step,
      start: dayText(start),
      due: dayText(due),
      done: dayText(done),
    })),
    reviews: reviews.map(({ day, done, note }) => ({ day: formatDay(day), done: dayText(done), note })),
    noticeGiven: dayText(noticeGiven),
    evidence: evidence.map(({ what, seenBy, seenOn }) => ({ what, seenBy, seenOn: formatDay(seenOn) })),
    recruitment: { ...recruitment, closingDay: dayText(recruitment.closingDay) },
  };
}
