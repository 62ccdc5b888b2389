import type { Dataset } from '../analysis/index.ts';
import { LIVING_CONDITIONS, OPEN_END, SCHOOL_TYPES, UNASSIGNED } from '../terms/index.ts';

/** A unit and what it is placed in, by the codes that questions use; `unassigned` where it lies in no known area. */
export interface UnitEntry {
  readonly unit: string;
  readonly name: string;
  readonly schoolType: string;
  readonly area: Placed;
  readonly subArea: Placed;
  readonly livingConditions: string;
  readonly closed: boolean;
}

export interface Placed {
  readonly code: string;
  readonly name: string;
}

/** Every known unit of the dataset, ascending by number. */
export function unitsOf({ units, areas, subAreas }: Dataset): readonly UnitEntry[] {
  const entries = units.codes.map((unit, i) => ({
    unit,
    name: units.names[i] || unit,
    schoolType: codeAt(SCHOOL_TYPES, units.schoolType, i),
    area: placed(areas, units.area, i),
    subArea: placed(subAreas, units.subArea, i),
    livingConditions: codeAt(LIVING_CONDITIONS, units.living, i),
    closed: (units.closedOn[i] ?? OPEN_END) < OPEN_END,
  }));
  return entries.filter(({ unit }) => unit !== UNASSIGNED);
}

function codeAt(codes: readonly string[], column: Int32Array, i: number): string {
  return codes[column[i] ?? -1] ?? 'unknown';
}

function placed({ codes, names }: Dataset['areas'], column: Int32Array, i: number): Placed {
  const place = column[i] ?? -1;
  return { code: codes[place] ?? UNASSIGNED, name: names[place] ?? '' };
}
