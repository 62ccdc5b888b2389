import { LEGAL_BASES, reviewDays } from '../../requirements/index.ts';
import type { OwnRow, OwnValues } from '../../sources/index.ts';
import type { Day, UnitNumber } from '../../terms/index.ts';
import { addVersion, judgedTelling, planRow } from '../fulfilment/keep-plan.ts';
import { PAYERS, PLAN_STATUSES, type PlanContent, type PlanStep, STEP_MODES } from '../fulfilment/plan.ts';
import { personKey } from '../identity/person-key.ts';
import type { Keeping } from './keeping.ts';
import { personNumbers } from './person-numbers.ts';

/** Who delivered plans, and from which day they hold. */
interface Delivered {
  readonly by: string;
  readonly on: Day;
}

/** Makes tellings of the plans that a delivery has: rows of one person, unit and first day are one plan. */
export async function keepDeliveredPlans(
  keeping: Keeping,
  rows: readonly OwnRow[],
  { by, on }: Delivered,
): Promise<void> {
  const plans = new Map<string, OwnRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.person, row.values['unit'], row.values['start']]);
    plans.set(key, [...(plans.get(key) ?? []), row]);
  }
  for (const own of plans.values()) {
    const [first] = own;
    if (first?.person === undefined) continue;
    const key = personKey(keeping.keys.person, first.person);
    const person = (await personNumbers(keeping, [key])).get(key) ?? 0;
    const { unit, start, post } = first.values;
    const begins = Number(start) as Day;
    const telling = { content: contentOf(own, on > begins ? on : begins), from: on, facts: null };
    const judged = judgedTelling(begins, telling);
    // What does not go together was left out by its control.
    if ('refused' in judged) throw new Error(`a delivered plan that passed its controls: ${judged.refused}`);
    const stamp = { at: keeping.at, by, delivery: keeping.delivery };
    const appointment = { person, unit: String(unit) as UnitNumber, post: String(post ?? ''), start: begins };
    const no = await planRow(keeping.db, appointment, stamp);
    await addVersion(keeping.db, { no, start: begins }, { ...telling, ...judged }, stamp);
  }
}

function contentOf(rows: readonly OwnRow[], reviewsFrom: Day): PlanContent {
  const values = rows[0]?.values ?? {};
  const end = Number(values['end']) as Day;
  return {
    basis: codeIn(values, 'basis', LEGAL_BASES) ?? 'TEMP_17_3_3',
    end,
    status: codeIn(values, 'status', PLAN_STATUSES) ?? 'agreed',
    gap: [],
    steps: rows.flatMap((row) => (row.values['step'] == null ? [] : [stepOf(row.values)])),
    reviews: reviewDays(reviewsFrom, end).map((day) => ({ day, done: null, note: '' })),
    mentor: textIn(values, 'mentor'),
    noticeGiven: null,
    evidence: [],
    recruitment: {
      advert: textIn(values, 'advert'),
      closingDay: null,
      applicants: numberIn(values, 'applicants'),
      qualified: numberIn(values, 'qualified'),
      decidedBy: textIn(values, 'decidedBy'),
      reason: textIn(values, 'reason'),
    },
  };
}

function stepOf(values: OwnValues): PlanStep {
  return {
    kind: 'course',
    what: textIn(values, 'step'),
    subject: null,
    credits: numberIn(values, 'credits'),
    place: textIn(values, 'place'),
    mode: codeIn(values, 'mode', STEP_MODES),
    cost: numberIn(values, 'cost'),
    paidBy: codeIn(values, 'paidBy', PAYERS),
    start: numberIn(values, 'stepStart') as Day | null,
    due: numberIn(values, 'due') as Day | null,
    done: numberIn(values, 'done') as Day | null,
  };
}

function codeIn<Code extends string>(values: OwnValues, name: string, codes: readonly Code[]): Code | null {
  return codes.find((code) => code === values[name]) ?? null;
}

function textIn(values: OwnValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

function numberIn(values: OwnValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}
