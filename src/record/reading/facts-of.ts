import type { OpenRecord } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import type { Facts } from '../facts.ts';
import { insideOf } from '../open-records.ts';
import { readRemovedUntil } from '../privacy/retention/removals.ts';
import { readContextRows } from './contexts/context-rows.ts';
import { contextsOf } from './contexts/contexts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readDeliveries } from './read-deliveries.ts';
import { personsInPlace, readEmployments, readLeaves } from './read-employments.ts';
import { readMessages } from './read-messages.ts';
import { readNames } from './read-names.ts';
import { readOwnRows } from './read-own-rows.ts';
import { readPaid } from './read-paid.ts';
import { readPersons } from './read-persons.ts';
import { readPlanTellings } from './read-plan-tellings.ts';
import type { Moment } from './told-deliveries.ts';

/**
 * Everything that counts, at one moment of the record: one snapshot, so nothing taken in meanwhile is half in it.
 * `moment`: as it stood then (ISO 8601 in UTC), to the millisecond; left out = as it stands.
 */
export function factsOf(open: OpenRecord, moment: Moment = null): Promise<Facts> {
  return insideOf(open)
    .db.transaction()
    .setIsolationLevel('repeatable read')
    .execute((db) => readFacts(db, moment));
}

async function readFacts(db: Database, moment: Moment): Promise<Facts> {
  const deliveries = await readDeliveries(db, moment);
  const names = await readNames(db);
  const places = { deliveries, workplaces: names.workplacePlaces, positions: names.positionPlaces };
  const employments = await readEmployments(db, places);
  const leaves = await readLeaves(db, places);
  const { persons, placeOf } = await readPersons(db, deliveries, [employments.person, leaves.person]);
  for (const facts of [employments, leaves]) personsInPlace(facts, placeOf);
  const own = await readOwnRows(db, new Map(deliveries.map(({ no }, place) => [no, place])), placeOf);
  const plans = await readPlanTellings(db, moment, placeOf);
  return {
    ...contextsOf(await readContextRows(db, moment), names.positions),
    deliveries: deliveries.map((delivery) => delivery.fact),
    persons,
    workplaces: names.workplaces,
    positions: names.positions,
    employments,
    leaves,
    ...(own.length === 0 ? {} : { own }),
    ...(plans.length === 0 ? {} : { plans }),
    messages: { ...(await readMessages(db, deliveries)), paid: await readPaid(db, { ...places, persons: placeOf }) },
    ...(await readRemovedUntil(db)),
    fingerprint: await fingerprintOf(db),
  };
}
