import type { MetricId, Period, Question } from '../../disclosure/index.ts';
import { addDays, type Day, dayOf, dayParts, daysInMonth, parseDay } from '../../terms/index.ts';
import type { Subject } from './reading.ts';

/** How far back the beginning of the history is looked for. */
const YEARS_LOOKED_AT = 16;
const AUGUST = 8;

const STOCKS: readonly MetricId[] = ['A1', 'A2', 'A4', 'A5', 'A5m', 'A7', 'A7m', 'A9', 'C7', 'C8'];
/** Of posts, applications and days lost: told by calendar year, as own tables are (decision 0045). */
const OF_CALENDAR_YEARS: readonly MetricId[] = ['C1', 'C2', 'C4', 'F1'];
/** Answers of those who left, and of the staff survey: the newest round is told, since rounds need not be alike. */
const OF_ANSWERS: readonly MetricId[] = ['B7', 'F10s', 'F10b'];
/** Each year has cells of its own to settle, so the page looks back no further than its picture shows. */
const CALENDAR_YEARS = 6;

function asked(metric: MetricId, by: Subject['dimension'], period: Period): Question {
  return { metric, by: [by], where: [], period, asKnownOn: null };
}

/** Owner turnover by staff group, between the reference days of the last years. */
export function leaversQuestion(horizon: Day): Question {
  const { year } = dayParts(horizon);
  const from = dayOf(year - YEARS_LOOKED_AT, 1, 1);
  return asked('B2', 'staff-group', { kind: 'between', from, to: horizon, grain: 'school-year' });
}

/** Everything else the status tells, from the day the history starts (null = only what is now). */
export function statusQuestions(horizon: Day, start: Day | null): readonly Question[] {
  const stock = { kind: 'days', days: sameDays(start, horizon) } as const;
  const pairs: Period =
    start === null ? { kind: 'latest' } : { kind: 'between', from: start, to: horizon, grain: 'school-year' };
  const years: Period =
    start === null
      ? { kind: 'latest' }
      : { kind: 'between', from: start, to: addDays(horizon, 1), grain: 'school-year' };
  return [
    ...STOCKS.map((metric) => asked(metric, 'staff-group', stock)),
    asked('B12', 'staff-group', pairs),
    asked('B4', 'staff-group', years),
    asked('B10', 'staff-group', years),
    asked('B6', 'staff-group', { kind: 'latest' }),
    ...OF_CALENDAR_YEARS.map((metric) => asked(metric, 'staff-group', calendarYears(horizon))),
    ...OF_ANSWERS.map((metric) => asked(metric, 'staff-group', { kind: 'latest' })),
    ...(['area', 'school-type'] as const).flatMap((by) => [asked('B2', by, pairs), asked('A4', by, stock)]),
  ];
}

/** The last whole calendar years before the horizon. */
function calendarYears(horizon: Day): Period {
  const { year } = dayParts(addDays(horizon, 1));
  return { kind: 'between', from: dayOf(year - CALENDAR_YEARS, 1, 1), to: dayOf(year, 1, 1), grain: 'year' };
}

/** The day and month of the horizon in every year from the start on, oldest first, the horizon last. */
export function sameDays(start: Day | null, horizon: Day): readonly Day[] {
  const { year, month, dayOfMonth } = dayParts(horizon);
  const first = start === null ? year : dayParts(start).year;
  const days = Array.from({ length: year - first + 1 }, (_, i) => {
    const own = first + i;
    return dayOf(own, month, Math.min(dayOfMonth, daysInMonth(own, month)));
  });
  return days.filter((day) => day === horizon || (start !== null && day >= start));
}

/** The exit rate of a school year by staff group, as it was known one year before the horizon. */
export function revisionQuestion(horizon: Day, period: string): Question | null {
  const [from, to] = period.split('/').map(parseDay);
  const { year, month, dayOfMonth } = dayParts(horizon);
  if (from === undefined || to === undefined || from === null || to === null) return null;
  const asKnownOn = dayOf(year - 1, month, Math.min(dayOfMonth, daysInMonth(year - 1, month)));
  return { ...asked('B4', 'staff-group', { kind: 'between', from, to, grain: null }), asKnownOn };
}

/** The last day on which those who began in a period can be followed for so many years. */
export function followedUntil(period: string, years: number): Day {
  const [year = 0, month = AUGUST, dayOfMonth = 1] = (period.split('/')[1] ?? period).split('-').map(Number);
  return addDays(dayOf(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month))), -1);
}
