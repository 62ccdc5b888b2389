import type { MetricId, Question } from '../../disclosure/index.ts';
import { addMonths, type Day, dayOf, dayParts, daysInMonth, TOTAL } from '../../terms/index.ts';

/** Years looked back: enough to say what a unit usually does, few enough to be the same unit. */
const YEARS_BACK = 9;

/** Those who leave the owner, those who leave the school, full time, and who meets the requirements for hiring. */
const FLOWS: readonly MetricId[] = ['B2', 'B3'];
const STOCKS: readonly MetricId[] = ['A5', 'D1'];
/** Every unit is asked about everybody and teachers: other groups are so few at a school that little may be told of them. */
const GROUPS_AT_UNITS = [TOTAL, 'teacher'] as const;

/** The questions of the challenge picture, from the first day of the owner's whole history on (null: only what is now). */
export function challengeQuestions(horizon: Day, start: Day | null): readonly Question[] {
  const units = [...FLOWS, ...STOCKS].flatMap((metric) =>
    GROUPS_AT_UNITS.map((group) => asked(metric, 'unit', { horizon, start, group })),
  );
  const wider = (['area', 'staff-group'] as const).flatMap((by) =>
    ([...FLOWS, 'A5'] as const).map((metric) => asked(metric, by, { horizon, start, group: TOTAL })),
  );
  return [...units, ...wider];
}

interface When {
  readonly horizon: Day;
  readonly start: Day | null;
  readonly group: string;
}

function asked(metric: MetricId, by: Question['by'][number], { horizon, start, group }: When): Question {
  const where = group === TOTAL ? [] : [{ dimension: 'staff-group', codes: [group] } as const];
  const back = addMonths(horizon, -12 * YEARS_BACK);
  const from = start === null || start < back ? back : start;
  const period: Question['period'] = FLOWS.includes(metric)
    ? { kind: 'between', from, to: horizon, grain: 'school-year' }
    : { kind: 'days', days: sameDays(from, horizon) };
  return { metric, by: [by], where, period, asKnownOn: null };
}

/** The day and month of the horizon in every year from a day on, the horizon last. */
function sameDays(from: Day, horizon: Day): readonly Day[] {
  const { year, month, dayOfMonth } = dayParts(horizon);
  const years = Array.from({ length: year - dayParts(from).year + 1 }, (_, i) => dayParts(from).year + i);
  return years
    .map((own) => dayOf(own, month, Math.min(dayOfMonth, daysInMonth(own, month))))
    .filter((day) => day >= from);
}
