import { sql } from 'kysely';
import { type Day, formatDay } from '../../../terms/index.ts';
import { type Database, inUtc } from '../../database/index.ts';
import type { RecordInside } from '../../open-records.ts';
import { dayOfColumn } from '../../reading/day-column.ts';
import { isKindRun, type KindRun } from './kinds.ts';
import type { RetentionDecision, RetentionDraft } from './retention.ts';

interface Row {
  readonly kind: string;
  readonly months: number | null;
  readonly plan_allows: boolean;
  readonly reason: string;
  readonly decided_by: string;
  readonly valid_from: string;
  readonly known_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** Every decision, in the order made. */
export async function readRetentionDecisions(db: Database): Promise<readonly RetentionDecision[]> {
  const { rows } = await sql<Row>`
    select kind, months, plan_allows, reason, decided_by, valid_from, known_on, ${inUtc('recorded_at')} as recorded_at,
      recorded_by
    from retention_decision
    order by no
  `.execute(db);
  return rows.flatMap(({ kind, ...row }) => {
    if (!isKindRun(kind)) return [];
    return {
      kind,
      months: row.months,
      planAllows: row.plan_allows,
      reason: row.reason,
      decidedBy: row.decided_by,
      from: dayOfColumn(row.valid_from),
      knownOn: dayOfColumn(row.known_on),
      at: row.recorded_at,
      recordedBy: row.recorded_by,
    };
  });
}

/** The decision that holds for a kind on a day: the last made of those that have begun to hold. */
export function decisionOn(all: readonly RetentionDecision[], kind: KindRun, day: Day): RetentionDecision | null {
  return all.findLast((one) => one.kind === kind && one.from <= day) ?? null;
}

export async function decideRetention({ db, place }: RecordInside, draft: RetentionDraft, by: string): Promise<void> {
  const { kind, months, planAllows, reason, decidedBy, from } = draft;
  await sql`
    insert into retention_decision
      (kind, months, plan_allows, reason, decided_by, valid_from, known_on, recorded_at, recorded_by)
    values (${kind}, ${months}::integer, ${planAllows}, ${reason}, ${decidedBy}, ${formatDay(from)}::date,
      ${formatDay(place.today())}::date, ${place.now()}::timestamptz, ${by})
  `.execute(db);
}
