import type { Day } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { AreaFact, PupilsFact, UnitFact } from '../facts.ts';
import { readPlacings } from '../placings/placing-tables.ts';
import { readAreas } from '../reading/areas-and-successions.ts';
import { readPupils } from '../reading/pupils.ts';
import { readUnits } from '../reading/units.ts';

/** Where a unit lies and how many pupils it has, as the registers and the pupil counts say it. No person in it. */
export interface UnitPlace extends Pick<UnitFact, 'unit' | 'name' | 'latitude' | 'longitude' | 'closedOn'> {
  /** The latest count of pupils; the register's own number, without a day, where none is delivered. */
  readonly pupils: { readonly count: number; readonly day: Day | null } | null;
}

/** What a map of the owner is drawn from. */
export interface Places {
  readonly units: readonly UnitPlace[];
  readonly areas: readonly AreaFact[];
}

export async function readPlaces(db: Database): Promise<Places> {
  const units = await readUnits(db, (await readPlacings(db)).workplaces);
  const latest = latestCounts(await readPupils(db));
  return {
    units: units.map(({ unit, name, latitude, longitude, closedOn, pupils }) => {
      const counted = latest.get(unit);
      const registered = pupils === null ? null : { count: pupils, day: null };
      return {
        unit,
        name,
        latitude,
        longitude,
        closedOn,
        pupils: counted === undefined ? registered : { count: counted.pupils, day: counted.day },
      };
    }),
    areas: await readAreas(db),
  };
}

function latestCounts(facts: readonly PupilsFact[]): ReadonlyMap<string, PupilsFact> {
  const latest = new Map<string, PupilsFact>();
  for (const fact of facts) if (fact.day >= (latest.get(fact.unit)?.day ?? fact.day)) latest.set(fact.unit, fact);
  return latest;
}
