import { sql } from 'kysely';
import type { OpenRecord, RecordPlace } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import { lastTakenBack, lastTold } from '../last-told.ts';
import { insideOf } from '../open-records.ts';
import { restrictedKeys } from '../privacy/rights/restricted.ts';
import { type RowReach, underReach } from '../reach/row-reach.ts';
import { addVersion, judgedTelling, type PlanTelling, planRow } from './keep-plan.ts';
import type { FulfilmentPlan, PlanAppointment, PlanOutcome, PlanRefusal } from './plan.ts';
import { planId, planNumber, readPlans } from './read-plans.ts';

/** The door for fulfilment plans. Whoever asks has been let in by casework; rows are only ever added. */
export interface PlanDesk {
  readonly list: () => Promise<readonly FulfilmentPlan[]>;
  /** Makes the plan of an appointment; refused where there is one that counts. */
  readonly add: (appointment: PlanAppointment, telling: PlanTelling, by: string) => Promise<PlanOutcome>;
  /** Tells a plan anew. */
  readonly tell: (id: string, telling: PlanTelling, by: string) => Promise<PlanOutcome>;
  /** Takes the last telling that counts back. */
  readonly undo: (id: string, by: string) => Promise<PlanOutcome>;
  /** Puts the telling that was last taken back again. */
  readonly redo: (id: string, by: string) => Promise<PlanOutcome>;
}

/** The door as far as a reach goes: the database itself shows and takes no row outside it. */
export function planDesk(open: OpenRecord, reach: RowReach): PlanDesk {
  const { db, place } = insideOf(open);
  // Who is restricted is read first: what is within reach does not tell of it.
  const within: Within['within'] = async (work) => {
    const restricted = await restrictedKeys(db);
    return underReach(db, reach, (inner) => work(inner, restricted));
  };
  const inside: Within = { place, within };
  return {
    list: () => underReach(db, reach, readPlans),
    add: (appointment, telling, by) => add(inside, appointment, telling, by),
    tell: (id, telling, by) => tell(inside, id, telling, by),
    undo: (id, by) => word(inside, { id, counts: false, by }),
    redo: (id, by) => word(inside, { id, counts: true, by }),
  };
}

/** The clock, and a transaction that sees what is within reach. */
interface Within {
  readonly place: RecordPlace;
  readonly within: <T>(work: (inner: Database, restricted: ReadonlySet<string>) => Promise<T>) => Promise<T>;
}

const refused = (reason: PlanRefusal): PlanOutcome => ({ ok: false, reason });

async function add(
  { within, place }: Within,
  appointment: PlanAppointment,
  telling: PlanTelling,
  by: string,
): Promise<PlanOutcome> {
  const judged = judgedTelling(appointment.start, telling);
  if ('refused' in judged) return refused(judged.refused);
  return within(async (inOne, restricted) => {
    const person = await personNumber(inOne, appointment.person);
    if (person === null) return refused('unknown-person');
    if (restricted.has(appointment.person)) return refused('restricted');
    const stamp = { at: place.now(), by, delivery: null };
    const no = await planRow(inOne, { ...appointment, person }, stamp);
    await lockPlan(inOne, no);
    const before = (await readPlans(inOne)).find(({ id }) => id === planId(no));
    if (before?.versions.some(({ counts }) => counts)) return refused('plan-there');
    await addVersion(inOne, { no, start: appointment.start }, { ...telling, ...judged }, stamp);
    return { ok: true, id: planId(no) };
  });
}

async function tell({ within, place }: Within, id: string, telling: PlanTelling, by: string): Promise<PlanOutcome> {
  return within(async (inOne, restricted) => {
    await lockPlan(inOne, planNumber(id));
    const plan = (await readPlans(inOne)).find((one) => one.id === id);
    if (plan === undefined) return refused('unknown-plan');
    if (restricted.has(plan.person)) return refused('restricted');
    const judged = judgedTelling(plan.start, telling);
    if ('refused' in judged) return refused(judged.refused);
    const stamp = { at: place.now(), by, delivery: null };
    await addVersion(inOne, { no: planNumber(id), start: plan.start }, { ...telling, ...judged }, stamp);
    return { ok: true, id };
  });
}

interface Word {
  readonly id: string;
  readonly counts: boolean;
  readonly by: string;
}

function word({ within, place }: Within, { id, counts, by }: Word): Promise<PlanOutcome> {
  return within(async (inOne, restricted) => {
    await lockPlan(inOne, planNumber(id));
    const plan = (await readPlans(inOne)).find((one) => one.id === id);
    if (plan === undefined) return refused('unknown-plan');
    if (restricted.has(plan.person)) return refused('restricted');
    const meant = counts ? lastTakenBack(plan.versions) : lastTold(plan.versions);
    if (meant === undefined) return refused('nothing-to-undo');
    await sql`
      insert into fulfilment_plan_word (version, counts, recorded_at, recorded_by)
      values (${meant.no}, ${counts}, ${place.now()}::timestamptz, ${by})
    `.execute(inOne);
    return { ok: true, id };
  });
}

/** Any number that nobody else locks. */
const PLAN_LOCK = 7_120_013;

/** Two who tell a plan at once wait for one another: neither takes back what it has not seen. */
async function lockPlan(db: Database, no: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(${PLAN_LOCK}, ${no})`.execute(db);
}

async function personNumber(db: Database, key: string): Promise<number | null> {
  const { rows } = await sql<{ no: number }>`select no from person where key = ${key}`.execute(db);
  return rows[0]?.no ?? null;
}
