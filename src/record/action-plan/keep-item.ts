import { sql } from 'kysely';
import { type ActionStatus, formatDay, type VerbStrength } from '../../terms/index.ts';
import { type Database, storableText } from '../database/index.ts';
import type { PlanTelling } from './desk.ts';
import type { PartContent, PlanPart } from './plan.ts';

export interface TellingStamp {
  readonly at: string;
  readonly by: string;
  /** Number of the delivery that tells it; null where a person does. */
  readonly delivery: number | null;
}

/** The number of a part, made where there is none. */
export async function itemNumber(
  db: Database,
  { part, code }: { readonly part: PlanPart; readonly code: string },
  { at, by }: TellingStamp,
): Promise<number> {
  await sql`
    insert into plan_item (part, code, recorded_at, recorded_by)
    values (${part}, ${code}, ${at}::timestamptz, ${by})
    on conflict (part, code) do nothing
  `.execute(db);
  const { rows } = await sql<{ no: number }>`
    select no from plan_item where part = ${part} and code = ${code}
  `.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a part that was inserted is there');
  return row.no;
}

/** Adds a telling that was judged. */
export async function addTelling(
  db: Database,
  item: number,
  { content, from, change }: PlanTelling,
  { at, by, delivery }: TellingStamp,
): Promise<void> {
  const { status, strength } = standingOf(content);
  const { reason, figure } = change;
  const on = figure === null ? null : formatDay(figure.day);
  await sql`
    insert into plan_item_version
      (item, part, valid_from, status, strength, content, reason, metric, metric_on, delivery, recorded_at, recorded_by)
    values (${item}, ${content.part}, ${formatDay(from)}::date, ${status}, ${strength}, ${asJson(content.says)}::json,
      ${reason}, ${figure?.metric ?? null}, ${on}::date, ${delivery}::integer, ${at}::timestamptz, ${by})
  `.execute(db);
}

/** As JSON that the checks of the database can read: they look into the texts, which it cannot with a NUL in one. */
function asJson(says: PartContent['says']): string {
  return JSON.stringify(says, (_, value: unknown) => (typeof value === 'string' ? storableText(value) : value));
}

function standingOf(content: PartContent): {
  readonly status: ActionStatus | null;
  readonly strength: VerbStrength | null;
} {
  if (content.part !== 'action') return { status: null, strength: null };
  return { status: content.says.course.at(-1)?.status ?? null, strength: content.says.strength };
}
