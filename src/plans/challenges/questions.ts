import type { MetricId, Question } from '../../disclosure/index.ts';
import { addMonths, type Day, TOTAL } from '../../terms/index.ts';
import { sameDays } from '../standing/questions.ts';

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
  const from = start === null ? null : laterOf(start, back);
  const period: Question['period'] = FLOWS.includes(metric)
    ? from === null
      ? { kind: 'latest' }
      : { kind: 'between', from, to: horizon, grain: 'school-year' }
    : { kind: 'days', days: sameDays(from, horizon) };
  return { metric, by: [by], where, period, asKnownOn: null };
}

function laterOf(one: Day, other: Day): Day {
  return one < other ? other : one;
}
