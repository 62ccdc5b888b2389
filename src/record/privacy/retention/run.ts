import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Day, formatDay } from '../../../terms/index.ts';
import type { Database } from '../../database/index.ts';
import { sweepDelivered } from '../../keep/delivered-files.ts';
import type { RecordInside } from '../../open-records.ts';
import { dayOfColumn } from '../../reading/day-column.ts';
import { lockTakeIn } from '../../take-in/taking-in.ts';
import { readRetentionDecisions } from './decisions.ts';
import { type Dated, type DatedRow, dueOf, dueRows, type Ground, keptFrom, monthsOf, readGround } from './due.ts';
import { readCaseDays, readPlanEnds, readRequestEnds } from './ends.ts';
import { filesOf, type Gone } from './files-of.ts';
import { KINDS_RUN, type KindRun } from './kinds.ts';
import { lastOf } from './last-days.ts';
import type { OnePerson } from './one-person.ts';
import { KeptTally } from './reasons.ts';
import {
  copiesOf,
  removeCases,
  removeIdentities,
  removeLooks,
  removeOwnRows,
  removePersons,
  removePlans,
  removeRequests,
  TABLES_REMOVED_FROM,
} from './remove.ts';
import type { KindOutcome, RetentionOutcome } from './retention.ts';

class OnlyTried extends Error {}
class NotAsTried extends Error {}

interface Run {
  readonly by: string;
  readonly tried: boolean;
  /** Null, or the code of what was tried: nothing else is done. */
  readonly asTried?: string | null;
}

/** The same, where what goes is what a run that was tried has told; null where it is not. */
export async function runAsTried(inside: RecordInside, code: string, by: string): Promise<RetentionOutcome | null> {
  try {
    return await runRetention(inside, { by, tried: false, asTried: code });
  } catch (error) {
    if (error instanceof NotAsTried) return null;
    throw error;
  }
}

/**
 * Carries out the owner's decisions in one transaction, or tries and takes it back. The run is a row of its own, written first:
 * the triggers let nothing be deleted outside the transaction that wrote one. Whatever is interrupted leaves nothing half.
 */
export async function runRetention(
  inside: RecordInside,
  { by, tried, asTried = null }: Run,
): Promise<RetentionOutcome> {
  const done: Done[] = [];
  try {
    await inside.db.transaction().execute(async (db) => {
      await lockTakeIn(db, inside.keys);
      const one = await runIn(db, inside, by);
      if (asTried !== null && one.code !== asTried) throw new NotAsTried();
      done.push(one);
      if (tried) throw new OnlyTried();
    });
  } catch (error) {
    if (!(error instanceof OnlyTried)) throw error;
  }
  const [outcome] = done;
  if (outcome === undefined) throw new Error('a run that ends has an outcome');
  const isChanged = !tried && outcome.kinds.some(({ removed }) => removed > 0);
  const roomGivenBack = isChanged && (await afterwards(inside));
  return { ranOn: inside.place.today(), tried, ...outcome, roomGivenBack };
}

type Done = Pick<RetentionOutcome, 'kinds' | 'leftUntil' | 'plansUntil' | 'files' | 'code'>;

async function runIn(db: Database, { place }: RecordInside, by: string): Promise<Done> {
  const no = await nextRun(db);
  const ground = await readGround(db, await readRetentionDecisions(db), place.today());
  const plan = await planned(db, ground);
  const files = await filesOf(db, plan.gone);
  const { leftUntil, plansUntil } = plan;
  const removed = plan.kinds.reduce((sum, one) => sum + one.removed, 0);
  const outcome = JSON.stringify({ kinds: plan.kinds, files });
  await sql`
    insert into retention_run (no, ran_on, left_until, plans_until, removed, looks_removed_to, outcome, recorded_at,
      recorded_by)
      overriding system value
    values (${no}, ${formatDay(place.today())}::date, ${leftUntil === null ? null : formatDay(leftUntil)}::date,
      ${plansUntil === null ? null : formatDay(plansUntil)}::date, ${removed}, ${plan.looksRemovedTo}, ${outcome}::json,
      ${place.now()}::timestamptz, ${by})
  `.execute(db);
  await sql`select set_config('laget.retention_run', ${String(no)}, true)`.execute(db);
  for (const step of plan.steps) await step();
  const code = codeOf(plan, files);
  return { kinds: plan.kinds, leftUntil, plansUntil, files: files.length, code };
}

/** SHA-256 of what goes: it names nobody. What is kept changes while the record is in use. */
function codeOf({ kinds, gone, looksRemovedTo }: Planned, files: readonly string[]): string {
  const goes = kinds.map(({ kind, removed }) => [kind, removed]);
  return createHash('sha256')
    .update(JSON.stringify([goes, gone, looksRemovedTo, files.length]))
    .digest('hex');
}

async function nextRun(db: Database): Promise<number> {
  const { rows } = await sql<{ no: number }>`
    select nextval(pg_get_serial_sequence('retention_run', 'no'))::integer as no
  `.execute(db);
  return rows[0]?.no ?? 0;
}

interface Planned {
  readonly kinds: readonly KindOutcome[];
  readonly steps: readonly (() => Promise<void>)[];
  /** Hash of the last line of the log that goes; null where none goes, or it had none. */
  readonly looksRemovedTo: string | null;
  /** The last day of anybody of whom facts go, and of the plans that do; null where none go. */
  readonly leftUntil: Day | null;
  readonly plansUntil: Day | null;
  readonly gone: Gone & { readonly requests: readonly number[]; readonly cases: readonly number[] };
}

/** What goes of each kind, plans and requests first: a person goes only when nothing else of them is kept. */
async function planned(db: Database, ground: Ground): Promise<Planned> {
  const tallies = new Map(KINDS_RUN.map((kind) => [kind, new KeptTally()]));
  const tally = (kind: KindRun) => tallies.get(kind) ?? new KeptTally();
  const rowsDue = (kind: KindRun, rows: readonly Dated[]) => dueRows(ground, kind, { rows, tally: tally(kind) });
  const allPlans = await readPlanEnds(db);
  const plans = rowsDue('fulfilment-plans', allPlans);
  const allRequests = await readRequestEnds(db);
  const requests = rowsDue('privacy-requests', allRequests);
  const cases = rowsDue('candidate-checks', await readCaseDays(db));
  const withOwn = await numbersWithOwnRows(db, plans);
  const ownRows = dueOf(ground, 'own-rows-of-who-left', { having: withOwn, tally: tally('own-rows-of-who-left') });
  const withIdentity = await numbersIn(db, sql`select distinct person as no from identity.person`);
  const identities = dueOf(ground, 'identities-of-who-left', {
    having: withIdentity,
    tally: tally('identities-of-who-left'),
  });
  const left = {
    'has-plan': numbersLeft(allPlans, plans),
    'has-request': numbersLeft(allRequests, requests),
    'has-own-rows': without(withOwn, ownRows),
  } as const;
  const persons = duePersons(ground, left, tally('persons-who-left'));
  const looks = await looksDue(db, ground, tally('look-up-log'));
  const removed: Readonly<Record<KindRun, number>> = {
    'fulfilment-plans': plans.length,
    'privacy-requests': requests.length,
    'candidate-checks': cases.length,
    'own-rows-of-who-left': ownRows.length,
    'identities-of-who-left': identities.length,
    'persons-who-left': persons.length,
    'look-up-log': looks.count,
  };
  return {
    kinds: KINDS_RUN.map((kind) => ({ kind, removed: removed[kind], kept: tally(kind).counts })),
    steps: [
      () => removePlans(db, plans),
      () => removeRequests(db, requests),
      () => removeCases(db, cases),
      () => removeOwnRows(db, numbersOf(ownRows)),
      () => removeIdentities(db, numbersOf(identities)),
      () => removePersons(db, numbersOf(persons)),
      () => removeLooks(db, looks.last),
    ],
    looksRemovedTo: looks.hash,
    leftUntil: lastDayOf(ground, [...persons, ...ownRows]),
    plansUntil: lastDayOfPlans(allPlans, plans),
    gone: { numbers: numbersOf([...persons, ...ownRows, ...identities]), plans, requests, cases },
  };
}

type Left = Readonly<Record<'has-plan' | 'has-request' | 'has-own-rows', ReadonlySet<number>>>;

function duePersons(ground: Ground, left: Left, tally: KeptTally): readonly OnePerson[] {
  const everybody = new Set(ground.persons.flatMap(({ numbers }) => numbers));
  const due = dueOf(ground, 'persons-who-left', { having: everybody, tally });
  return due.filter(({ numbers }) => {
    const reasons = ['has-plan', 'has-request', 'has-own-rows'] as const;
    const reason = reasons.find((one) => numbers.some((no) => left[one].has(no)));
    if (reason !== undefined) tally.add(reason);
    return reason === undefined;
  });
}

interface LooksDue {
  readonly count: number;
  /** The last line that goes. */
  readonly last: number | null;
  readonly hash: string | null;
}

/** The lines before the first that is new enough: the log is a chain, so it is only ever shortened from its beginning. */
async function looksDue(db: Database, ground: Ground, tally: KeptTally): Promise<LooksDue> {
  const months = monthsOf(ground, 'look-up-log');
  const before = typeof months === 'number' ? keptFrom(ground, months) : null;
  const { rows } = await sql<{ all: number; due: number; last: number | null; hash: string | null }>`
    with due as (
      select no, hash
      from look_up_log
      where ${before}::date is not null and no < coalesce(
        (select min(no) from look_up_log where (at at time zone 'Europe/Oslo')::date >= ${before}::date),
        9223372036854775807
      )
    )
    select (select count(*)::integer from look_up_log) as all, (select count(*)::integer from due) as due,
      (select max(no) from due) as last, (select hash from due order by no desc limit 1) as hash
  `.execute(db);
  const { all, due, last, hash } = rows[0] ?? { all: 0, due: 0, last: null, hash: null };
  tally.add(typeof months === 'number' ? 'not-long-enough' : months, all - due);
  return { count: due, last, hash };
}

/** Who has rows of own tables, but for the copies of plans that go: those go with their plans. */
function numbersWithOwnRows(db: Database, plans: readonly number[]): Promise<ReadonlySet<number>> {
  return numbersIn(
    db,
    sql`
      select distinct person as no from own_row_fact
      where person is not null and (delivery, place) not in (${copiesOf(plans)})
    `,
  );
}

async function numbersIn(db: Database, query: ReturnType<typeof sql>): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ no: number }>`${query}`.execute(db);
  return new Set(rows.map(({ no }) => no));
}

function numbersOf(persons: readonly OnePerson[]): readonly number[] {
  return [...new Set(persons.flatMap(({ numbers }) => numbers))];
}

function numbersLeft(all: readonly DatedRow[], going: readonly number[]): ReadonlySet<number> {
  const gone = new Set(going);
  return new Set(all.filter(({ no }) => !gone.has(no)).map(({ person }) => person));
}

function without(having: ReadonlySet<number>, going: readonly OnePerson[]): ReadonlySet<number> {
  const gone = new Set(numbersOf(going));
  return new Set([...having].filter((no) => !gone.has(no)));
}

/** The last day anybody of them counted. */
function lastDayOf({ lastDays }: Ground, gone: readonly OnePerson[]): Day | null {
  const days = gone.flatMap(({ numbers }) => {
    const last = lastOf(numbers, lastDays);
    return last === 'still' ? [] : [last - 1];
  });
  return latest(days);
}

function lastDayOfPlans(all: readonly DatedRow[], going: readonly number[]): Day | null {
  const gone = new Set(going);
  const days = all.flatMap(({ no, last }) => (gone.has(no) && last !== null ? [dayOfColumn(last) - 1] : []));
  return latest(days);
}

function latest(days: readonly number[]): Day | null {
  return days.length === 0 ? null : (days.reduce((most, day) => Math.max(most, day)) as Day);
}

/**
 * What lies beside the tables: delivered files, and the saved read model, which is built anew from what is left. Then the
 * tables are written anew without the rows that went. True where the database could do that at once.
 */
async function afterwards({ db, place }: RecordInside): Promise<boolean> {
  await sweepDelivered(db, place);
  await rm(join(place.dataDir, 'read-model'), { recursive: true, force: true });
  try {
    for (const table of TABLES_REMOVED_FROM) await sql`vacuum (full, analyze) ${sql.raw(table)}`.execute(db);
    return true;
  } catch {
    return false;
  }
}
