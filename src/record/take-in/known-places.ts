import { OCCUPATION_CODES, parseUnitNumber } from '../../terms/index.ts';
import type { Database } from '../database/index.ts';
import type { UnitFact } from '../facts.ts';
import { plainKey } from '../placings/fold-placings.ts';
import { type PlacingTables, readPlacings } from '../placings/placing-tables.ts';
import { readUnits } from '../reading/units.ts';

/** What has a place already. */
export interface KnownPlaces {
  readonly placings: PlacingTables;
  readonly units: readonly UnitFact[];
  readonly hasWorkplace: (workplace: string) => boolean;
  /** By code, or by `title:TITLE` where there is no code. */
  readonly hasPosition: (position: string) => boolean;
}

export async function readKnownPlaces(db: Database): Promise<KnownPlaces> {
  const placings = await readPlacings(db);
  const units = await readUnits(db, placings.workplaces);
  const workplaces = new Set(placings.workplaces.map((placing) => plainKey(placing.key)));
  const positions = new Set(placings.positions.map((placing) => plainKey(placing.key)));
  const numbers = new Set<string>(units.map((unit) => unit.unit));
  return {
    placings,
    units,
    hasWorkplace: (workplace) => workplaces.has(plainKey(workplace)) || numbers.has(parseUnitNumber(workplace) ?? ''),
    hasPosition: (position) => positions.has(plainKey(position)) || Object.hasOwn(OCCUPATION_CODES, position),
  };
}
