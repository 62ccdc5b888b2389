import { isStaffSubgroup, parseUnitNumber } from '../../terms/index.ts';
import type { OpenRecord } from '../administration/door.ts';
import type { Database } from '../database/index.ts';
import type { Facts, PositionPlacing, WorkplacePlacing } from '../facts.ts';
import { insideOf } from '../open-records.ts';
import type { Placing } from '../placings/fold-placings.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { readSettings } from '../settings/read-settings.ts';
import { ownerSettings } from '../settings/settings.ts';
import { readAreas, readSuccessions } from './areas-and-successions.ts';
import { fingerprintOf } from './fingerprint.ts';
import { readDeliveries } from './read-deliveries.ts';
import { personsInPlace, readEmployments, readLeaves } from './read-employments.ts';
import { readMessages, readPupils } from './read-messages.ts';
import { readNames } from './read-names.ts';
import { readPaid } from './read-paid.ts';
import { readPersons } from './read-persons.ts';
import { readUnits } from './units.ts';

/** Everything that counts, at one moment of the record: one snapshot, so nothing taken in meanwhile is half in it. */
export function factsOf(open: OpenRecord): Promise<Facts> {
  return insideOf(open)
    .db.transaction()
    .setIsolationLevel('repeatable read')
    .execute((db) => readFacts(db));
}

async function readFacts(db: Database): Promise<Facts> {
  const deliveries = await readDeliveries(db);
  const names = await readNames(db);
  const places = { deliveries, workplaces: names.workplacePlaces, positions: names.positionPlaces };
  const employments = await readEmployments(db, places);
  const leaves = await readLeaves(db, places);
  const { persons, placeOf } = await readPersons(db, [employments.person, leaves.person]);
  for (const facts of [employments, leaves]) personsInPlace(facts, placeOf);
  const placings = await readPlacings(db);
  return {
    settings: ownerSettings(await readSettings(db)),
    deliveries: deliveries.map((delivery) => delivery.fact),
    persons,
    workplaces: names.workplaces,
    positions: names.positions,
    employments,
    leaves,
    messages: { ...(await readMessages(db, deliveries)), paid: await readPaid(db, { ...places, persons: placeOf }) },
    pupils: await readPupils(db),
    units: await readUnits(db, placings.workplaces),
    areas: await readAreas(db),
    successions: await readSuccessions(db),
    workplacePlacings: placings.workplaces.flatMap(workplacePlacing),
    positionPlacings: placings.positions.flatMap(positionPlacing),
    fingerprint: await fingerprintOf(db),
  };
}

function workplacePlacing(placing: Placing): readonly WorkplacePlacing[] {
  const unit = parseUnitNumber(placing.value);
  return unit === null ? [] : [{ workplace: placing.key, unit, from: placing.from, to: placing.to }];
}

function positionPlacing(placing: Placing): readonly PositionPlacing[] {
  const { key, value, from, to } = placing;
  return isStaffSubgroup(value) ? [{ position: key, subgroup: value, from, to }] : [];
}
