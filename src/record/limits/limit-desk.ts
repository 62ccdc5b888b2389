import { sql } from 'kysely';
import { formatDay } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { type Moment, recordedBy } from '../reading/told-deliveries.ts';
import type { LimitDecision, LimitDesk, LimitDraft } from './limit-decision.ts';

export function limitDesk(inside: RecordInside): LimitDesk {
  return {
    list: (moment = null) => readLimitDecisions(inside.db, moment),
    decide: (draft, by) => decide(inside, draft, by),
  };
}

interface DecisionRow {
  readonly metric: string;
  readonly purpose: string;
  readonly fewest: number | null;
  readonly reason: string;
  readonly decided_by: string;
  readonly known_on: string;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** Every decision made until a moment, in order. */
export async function readLimitDecisions(db: Database, moment: Moment): Promise<readonly LimitDecision[]> {
  const { rows } = await sql<DecisionRow>`
    select metric, purpose, fewest, reason, decided_by, known_on, ${inUtc('recorded_at')} as recorded_at, recorded_by
    from fewest_persons_decision
    where ${recordedBy('fewest_persons_decision.recorded_at', moment)}
    order by no
  `.execute(db);
  return rows.map((row) => ({
    metric: row.metric,
    purpose: row.purpose,
    fewest: row.fewest,
    reason: row.reason,
    decidedBy: row.decided_by,
    knownOn: dayOfColumn(row.known_on),
    at: row.recorded_at,
    recordedBy: row.recorded_by,
  }));
}

async function decide({ db, place }: RecordInside, draft: LimitDraft, by: string): Promise<void> {
  const { metric, purpose, fewest, reason, decidedBy } = draft;
  await sql`
    insert into fewest_persons_decision
      (metric, purpose, fewest, reason, decided_by, known_on, recorded_at, recorded_by)
    values (${metric}, ${purpose}, ${fewest}::integer, ${reason}, ${decidedBy},
      ${formatDay(place.today())}::date, ${place.now()}::timestamptz, ${by})
  `.execute(db);
}
