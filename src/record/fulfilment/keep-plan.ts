import { sql } from 'kysely';
import { basisProblem } from '../../requirements/index.ts';
import { type Day, formatDay } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import { metOn } from './judge-facts.ts';
import type { KeptJudgement, PlanAppointment, PlanContent, PlanRefusal } from './plan.ts';

/** A plan as it is told now. */
export interface PlanTelling {
  readonly content: PlanContent;
  /** From which day it holds. */
  readonly from: Day;
  /** Facts about person and post; needed where the plan is told to be fulfilled. */
  readonly facts: object | null;
}

export interface PlanStamp {
  readonly at: string;
  readonly by: string;
  /** Number of the delivery that tells it; null where a person does. */
  readonly delivery: number | null;
}

/** Why a telling is not kept, or what was judged where it is told to be fulfilled. */
export function judgedTelling(
  start: Day,
  { content, from, facts }: PlanTelling,
): { readonly refused: PlanRefusal } | { readonly judged: KeptJudgement | null } {
  const wrong = basisProblem(content.basis, start, content.end);
  if (wrong !== null) return { refused: wrong };
  if (content.status !== 'fulfilled') return { judged: null };
  if (content.evidence.length === 0) return { refused: 'no-evidence' };
  const judged = facts === null ? null : metOn(facts, from);
  return judged === null ? { refused: 'not-fulfilled' } : { judged };
}

/** The number of the plan of an appointment, made where there is none. `person`: number in the record. */
export async function planRow(
  db: Database,
  { person, unit, post, start }: Omit<PlanAppointment, 'person'> & { readonly person: number },
  { at, by }: PlanStamp,
): Promise<number> {
  await sql`
    insert into fulfilment_plan (person, unit, post, starts, recorded_at, recorded_by)
    values (${person}, ${unit}, ${post}, ${formatDay(start)}::date, ${at}::timestamptz, ${by})
    on conflict (person, unit, starts) do nothing
  `.execute(db);
  const { rows } = await sql<{ no: number }>`
    select no from fulfilment_plan where person = ${person} and unit = ${unit} and starts = ${formatDay(start)}::date
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a plan that was inserted is there');
  return row.no;
}

/** Adds a telling that was judged. */
export async function addVersion(
  db: Database,
  plan: { readonly no: number; readonly start: Day },
  told: PlanTelling & { readonly judged: KeptJudgement | null },
  { at, by, delivery }: PlanStamp,
): Promise<void> {
  const { basis, end, status, ...content } = told.content;
  const judged = told.judged === null ? null : JSON.stringify(told.judged);
  await sql`
    insert into fulfilment_plan_version
      (plan, starts, valid_from, basis, ends, status, content, judged, delivery, recorded_at, recorded_by)
    values (${plan.no}, ${formatDay(plan.start)}::date, ${formatDay(told.from)}::date, ${basis}, ${formatDay(end)}::date,
      ${status}, ${JSON.stringify(content)}::json, ${judged}::json, ${delivery}::integer, ${at}::timestamptz, ${by})
  `.execute(db);
}
