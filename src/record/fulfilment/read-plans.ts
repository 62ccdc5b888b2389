import { sql } from 'kysely';
import type { LegalBasis } from '../../requirements/index.ts';
import { type PersonKey, parsePersonKey, type UnitNumber } from '../../terms/index.ts';
import { type Database, inUtc } from '../database/index.ts';
import { dayOfColumn } from '../reading/day-column.ts';
import type { FulfilmentPlan, KeptJudgement, PlanContent, PlanStatus, PlanVersion } from './plan.ts';

interface PlanRow {
  readonly no: number;
  readonly person: string;
  readonly unit: string;
  readonly post: string;
  readonly starts: string;
}

interface VersionRow {
  readonly no: number;
  readonly plan: number;
  readonly valid_from: string;
  readonly basis: LegalBasis;
  readonly ends: string;
  readonly status: PlanStatus;
  readonly content: Omit<PlanContent, 'basis' | 'end' | 'status'>;
  readonly judged: KeptJudgement | null;
  readonly counts: boolean;
  readonly word: number | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
}

/** All plans with every telling of each, in order; those of deliveries that were taken back are left out. */
export async function readPlans(db: Database): Promise<readonly FulfilmentPlan[]> {
  const plans = await sql<PlanRow>`
    select f.no, p.key as person, f.unit, f.post, f.starts
    from fulfilment_plan f
    join person p on p.no = f.person
    order by f.no
  `.execute(db);
  const versions = await sql<VersionRow>`
    select v.no, v.plan, v.valid_from, v.basis, v.ends, v.status, v.content, v.judged, v.recorded_by,
      ${inUtc('v.recorded_at')} as recorded_at,
      coalesce(w.counts, true) as counts, w.no as word
    from fulfilment_plan_version v
    left join lateral (
      select o.no, o.counts from fulfilment_plan_word o where o.version = v.no order by o.no desc limit 1
    ) w on true
    left join delivery_withdrawal d on d.delivery = v.delivery
    where d.delivery is null
    order by v.no
  `.execute(db);
  const told = new Map<number, VersionRow[]>();
  for (const row of versions.rows) told.set(row.plan, [...(told.get(row.plan) ?? []), row]);
  return plans.rows.flatMap((row) => {
    const own = told.get(row.no) ?? [];
    return own.length === 0 ? [] : [planOf(row, own)];
  });
}

function planOf({ no, person, unit, post, starts }: PlanRow, versions: readonly VersionRow[]): FulfilmentPlan {
  return {
    id: planId(no),
    person: keyOf(person),
    unit: unit as UnitNumber,
    post,
    start: dayOfColumn(starts),
    versions: versions.map(versionOf),
  };
}

function versionOf(row: VersionRow): PlanVersion {
  return {
    ...row.content,
    no: row.no,
    basis: row.basis,
    end: dayOfColumn(row.ends),
    status: row.status,
    from: dayOfColumn(row.valid_from),
    at: row.recorded_at,
    by: row.recorded_by,
    counts: row.counts,
    word: row.word,
    judged: row.judged,
  };
}

function keyOf(text: string): PersonKey {
  const key = parsePersonKey(text);
  if (key === null) throw new Error('a person of the record has a key');
  return key;
}

export function planId(no: number): string {
  return `plan-${String(no).padStart(6, '0')}`;
}

/** The number of a plan by its id; 0, which is none, where the text is no id. */
export function planNumber(id: string): number {
  return Number(/^plan-(\d{6,9})$/.exec(id)?.[1] ?? 0);
}
