import { sql } from 'kysely';
import { type Database, inUtc } from '../../database/index.ts';
import type { RecordInside } from '../../open-records.ts';
import { dayOfColumn, dayOrNull } from '../../reading/day-column.ts';
import { decideRetention, readRetentionDecisions } from './decisions.ts';
import type { KindOutcome, RetentionDesk, RetentionRun } from './retention.ts';
import { runAsTried, runRetention } from './run.ts';

export function retentionDesk(inside: RecordInside): RetentionDesk {
  return {
    decisions: () => readRetentionDecisions(inside.db),
    decide: (draft, by) => decideRetention(inside, draft, by),
    run: (how) => runRetention(inside, how),
    runAsTried: (code, by) => runAsTried(inside, code, by),
    runs: () => readRuns(inside.db),
  };
}

async function readRuns(db: Database): Promise<readonly RetentionRun[]> {
  const { rows } = await sql<{
    no: number;
    ran_on: string;
    left_until: string | null;
    outcome: { readonly kinds: readonly KindOutcome[] };
    recorded_at: string;
    recorded_by: string;
  }>`
    select no, ran_on, left_until, outcome, ${inUtc('recorded_at')} as recorded_at, recorded_by
    from retention_run
    order by no
  `.execute(db);
  return rows.map(({ no, ran_on, left_until, outcome, recorded_at, recorded_by }) => ({
    no,
    ranOn: dayOfColumn(ran_on),
    leftUntil: dayOrNull(left_until),
    kinds: outcome.kinds,
    at: recorded_at,
    by: recorded_by,
  }));
}
