import { sql } from 'kysely';
import type { SourceId } from '../../sources/index.ts';
import type { Finding, Severity } from '../../terms/index.ts';
import { formatDay } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import type { RecordInside } from '../open-records.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import { deliveryId, deliveryNumber } from '../reading/read-deliveries.ts';
import type { DeliverySummary } from './door.ts';

interface SummaryRow {
  readonly no: number;
  readonly source: SourceId;
  readonly files: readonly string[];
  readonly sha256: string;
  readonly taken_in_at: string;
  readonly recorded_by: string;
  readonly known_on: string;
  readonly own_time: boolean;
  readonly rows_read: number;
  readonly rows_kept: number;
  readonly rows_rejected: number;
  readonly rejected: number;
  readonly noted: number;
  readonly withdrawn_at: string | null;
}

/** All deliveries, the latest taken in first; withdrawn ones too. */
export async function listDeliveries(db: Database): Promise<readonly DeliverySummary[]> {
  const answer = await sql<SummaryRow>`
    select d.no, d.source, d.sha256, d.recorded_by, d.known_on, d.own_time, d.rows_read, d.rows_kept, d.rows_rejected,
      ${inUtc('d.recorded_at')} as taken_in_at,
      ${inUtc('w.recorded_at')} as withdrawn_at,
      (select array_agg(f.name order by f.place) from delivery_file f where f.delivery = d.no) as files,
      (select coalesce(sum(n.count), 0)::integer from finding n
        where n.delivery = d.no and n.severity = 'rejects-row') as rejected,
      (select coalesce(sum(n.count), 0)::integer from finding n
        where n.delivery = d.no and n.severity = 'note') as noted
    from delivery d
    left join delivery_withdrawal w on w.delivery = d.no
    order by d.no desc
  `.execute(db);
  return answer.rows.map((row) => ({
    id: deliveryId(row.no),
    source: row.source,
    files: row.files,
    sha256: row.sha256,
    takenInAt: row.taken_in_at,
    takenInBy: row.recorded_by,
    knownOn: dayOfColumn(row.known_on),
    ownTime: row.own_time,
    rows: { read: row.rows_read, kept: row.rows_kept, rejected: row.rows_rejected },
    findings: { 'rejects-row': row.rejected, note: row.noted },
    withdrawnAt: row.withdrawn_at,
  }));
}

/** A delivery's findings in the order they were found; none for an id that is not there. */
export async function listFindings(db: Database, delivery: string): Promise<readonly Finding[]> {
  const no = deliveryNumber(delivery);
  if (no === null) return [];
  const rows = await db.selectFrom('finding').selectAll().where('delivery', '=', no).orderBy('place').execute();
  return rows.map((row) => ({
    control: row.control,
    severity: row.severity as Severity,
    file: row.file,
    line: row.line,
    path: row.path,
    values: row.details,
    count: row.count,
  }));
}

/** Takes a delivery back from today on: it stays in the history, and counts in what was known before today. */
export async function withdraw(
  inside: RecordInside,
  delivery: string,
  by: string,
): Promise<'withdrawn' | 'already-withdrawn' | 'unknown'> {
  const no = deliveryNumber(delivery);
  if (no === null) return 'unknown';
  const { now, today } = inside.place;
  const answer = await sql<{ known: boolean; added: boolean }>`
    with added as (
      insert into delivery_withdrawal (delivery, withdrawn_on, recorded_at, recorded_by)
      select d.no, ${formatDay(today())}::date, ${now()}::timestamptz, ${by}
      from delivery d
      where d.no = ${no}
      on conflict (delivery) do nothing
      returning delivery
    )
    select exists (select from delivery where no = ${no}) as known, exists (select from added) as added
  `.execute(inside.db);
  const [row] = answer.rows;
  if (row === undefined || !row.known) return 'unknown';
  return row.added ? 'withdrawn' : 'already-withdrawn';
}
