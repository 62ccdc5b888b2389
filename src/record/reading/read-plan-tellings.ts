import { sql } from 'kysely';
import { type Day, OPEN_END, type UnitNumber } from '../../terms/index.ts';
import { type Database, dayInNorway } from '../database/index.ts';
import type { PlanFact } from '../facts.ts';
import type { PlanStatus } from '../fulfilment/plan.ts';
import { dayOfColumn, dayOrNull } from './day-column.ts';
import { type Moment, recordedBy, toldDeliveries } from './told-deliveries.ts';

interface TellingRow {
  readonly no: number;
  readonly plan: number;
  readonly person: number;
  readonly unit: string;
  readonly starts: string;
  readonly valid_from: string;
  readonly ends: string;
  readonly status: PlanStatus;
  readonly known_on: string;
  readonly withdrawn_on: string | null;
  readonly delivered: boolean;
}

interface WordRow {
  readonly version: number;
  readonly counts: boolean;
  readonly said_on: string;
}

/**
 * Every telling of every plan, in the order told, with the days on which it counted: from the day it was told (a delivered one: from
 * that on which its delivery was known) until it was taken back. `placeOf`: the record's number of a person -> place among the
 * persons, −1 = of nobody an employment is known of, whose plans are left out. A file does not say since when a plan has been there: the
 * first telling of one that was delivered holds from the first day of its appointment. Grain: one row per telling, one per word about it.
 */
export async function readPlanTellings(
  db: Database,
  moment: Moment,
  placeOf: Int32Array,
): Promise<readonly PlanFact[]> {
  const tellings = await sql<TellingRow>`
    select v.no, v.plan, f.person, f.unit, f.starts, v.valid_from, v.ends, v.status,
      coalesce(d.known_on, ${dayInNorway('v.recorded_at')}) as known_on, d.withdrawn_on,
      v.delivery is not null as delivered
    from fulfilment_plan_version v
    join fulfilment_plan f on f.no = v.plan
    left join ${toldDeliveries(moment)} d on d.no = v.delivery
    where ${recordedBy('v.recorded_at', moment)} and (v.delivery is null or d.no is not null)
    order by v.no
  `.execute(db);
  const words = await sql<WordRow>`
    select w.version, w.counts, ${dayInNorway('w.recorded_at')} as said_on
    from fulfilment_plan_word w
    where ${recordedBy('w.recorded_at', moment)}
    order by w.no
  `.execute(db);
  const said = new Map<number, WordRow[]>();
  for (const word of words.rows) said.set(word.version, [...(said.get(word.version) ?? []), word]);
  const facts: PlanFact[] = [];
  for (const row of tellings.rows) {
    const person = placeOf[row.person] ?? -1;
    const known = knownDays(row, said.get(row.no) ?? []);
    if (person < 0 || known.length === 0) continue;
    const { plan, unit, starts, valid_from, ends, status, delivered } = row;
    const [start, told] = [dayOfColumn(starts), dayOfColumn(valid_from)];
    const from = delivered && !isToldBefore(facts, plan, known) ? (Math.min(start, told) as Day) : told;
    facts.push({ plan, person, unit: unit as UnitNumber, start, from, end: dayOfColumn(ends), status, known });
  }
  return facts;
}

/** Whether the plan had been told of otherwise when a telling of it began to count. */
function isToldBefore(facts: readonly PlanFact[], plan: number, known: PlanFact['known']): boolean {
  const since = known[0]?.[0] ?? 0;
  return facts.some((one) => one.plan === plan && one.known.some(([from, to]) => from <= since && since < to));
}

/** The days on which a telling counted, words of one day as the last of them says. */
function knownDays(
  { known_on, withdrawn_on }: TellingRow,
  words: readonly WordRow[],
): readonly (readonly [Day, Day])[] {
  const days: (readonly [Day, Day])[] = [];
  let since: Day | null = dayOfColumn(known_on);
  const close = (day: Day) => {
    if (since !== null && since < day) days.push([since, day]);
    since = null;
  };
  for (const { counts, said_on } of words) {
    const day = dayOfColumn(said_on);
    if (counts) since ??= day;
    else close(day);
  }
  const last = dayOrNull(withdrawn_on) ?? OPEN_END;
  close(last);
  return days.filter(([from]) => from < last).map(([from, to]) => [from, Math.min(to, last) as Day] as const);
}

/** What has been told of plans and when, for the fingerprint: that of the delivered ones stands with their deliveries. */
export async function readPlanWords(db: Database): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await sql<Record<string, unknown>>`
    select p.key, f.unit, f.starts, v.valid_from, v.ends, v.status,
      ${dayInNorway('v.recorded_at')} as told_on, v.delivery is not null as delivered,
      (select json_agg(json_build_array(w.counts, ${dayInNorway('w.recorded_at')}) order by w.no)
        from fulfilment_plan_word w where w.version = v.no) as words
    from fulfilment_plan_version v
    join fulfilment_plan f on f.no = v.plan
    join person p on p.no = f.person
    order by v.no
  `.execute(db);
  return rows;
}
