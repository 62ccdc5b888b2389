import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/index.ts';
import { integers } from '../../keep/bound-lists.ts';

type Column = readonly [table: string, column: string];

/** Tables with a person's number in a row, those that refer to others first. */
const OF_PERSONS: readonly Column[] = [
  ['person_fact', 'person'],
  ['employment_fact', 'person'],
  ['leave_fact', 'person'],
  ['month_activity_fact', 'person'],
  ['own_row_fact', 'person'],
  ['identity_link', 'earlier'],
  ['identity_link', 'later'],
  ['identity.person', 'person'],
  ['person_restriction', 'person'],
  ['user_person', 'person'],
  ['look_up_subject', 'person'],
  ['person', 'no'],
];

/** Deletes everything of some persons but their plans and requests, which go before. */
export async function removePersons(db: Database, numbers: readonly number[]): Promise<void> {
  for (const column of OF_PERSONS) await removeWhere(db, column, numbers);
}

export function removeIdentities(db: Database, numbers: readonly number[]): Promise<void> {
  return removeWhere(db, ['identity.person', 'person'], numbers);
}

export function removeOwnRows(db: Database, numbers: readonly number[]): Promise<void> {
  return removeWhere(db, ['own_row_fact', 'person'], numbers);
}

/** The rows that plans were delivered as, by delivery and place: a delivered plan is kept as such a row too. */
export function copiesOf(plans: readonly number[]): RawBuilder<unknown> {
  return sql`
    select f.delivery, f.place
    from fulfilment_plan p
    join own_row_fact f on f.person = p.person and f.content ->> 'unit' = p.unit
      and f.content ->> 'start' = (p.starts - date '1970-01-01')::text
    join delivery d on d.no = f.delivery and d.source = 'fulfilment-plans'
    where p.no in (select unnest(${integers(plans)}))
  `;
}

export async function removePlans(db: Database, plans: readonly number[]): Promise<void> {
  if (plans.length === 0) return;
  await sql`delete from own_row_fact where (delivery, place) in (${copiesOf(plans)})`.execute(db);
  await sql`
    delete from fulfilment_plan_word
    where version in (select no from fulfilment_plan_version where plan in (select unnest(${integers(plans)})))
  `.execute(db);
  await removeWhere(db, ['fulfilment_plan_version', 'plan'], plans);
  await removeWhere(db, ['fulfilment_plan', 'no'], plans);
}

export async function removeRequests(db: Database, requests: readonly number[]): Promise<void> {
  await removeWhere(db, ['privacy_answer', 'request'], requests);
  await removeWhere(db, ['privacy_request', 'no'], requests);
}

export function removeCases(db: Database, cases: readonly number[]): Promise<void> {
  return removeWhere(db, ['requirement_case', 'no'], cases);
}

/** Deletes the lines of the log up to a number; null: none. */
export async function removeLooks(db: Database, last: number | null): Promise<void> {
  if (last !== null) await sql`delete from look_up_log where no <= ${last}`.execute(db);
}

async function removeWhere(db: Database, [table, column]: Column, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  await sql`
    delete from ${named(table)} where ${sql.ref(column)} in (select unnest(${integers(numbers)}))
  `.execute(db);
}

/** One of the names above, with its schema. */
function named(table: string): RawBuilder<unknown> {
  return sql.raw(table);
}

/** Tables that rows may be deleted from, for giving back the room they took. */
export const TABLES_REMOVED_FROM: readonly string[] = [
  ...new Set(OF_PERSONS.map(([table]) => table)),
  'fulfilment_plan_word',
  'fulfilment_plan_version',
  'fulfilment_plan',
  'privacy_answer',
  'privacy_request',
  'requirement_case',
  'look_up_log',
];
