import type { Figures, UnitEntry } from '../../../disclosure/index.ts';
import type { OpenRecord, UnitPlace } from '../../../record/administration/index.ts';
import { formatDay, UNASSIGNED } from '../../../terms/index.ts';
import { codeLabel, type Language } from '../../language/index.ts';
import type { Coded, SchoolPlace } from '../contract/index.ts';

/** Everything that is known of units without counting anybody. */
export interface KnownUnits {
  readonly entries: readonly UnitEntry[];
  readonly places: ReadonlyMap<string, UnitPlace>;
  readonly months: Readonly<Record<string, number>>;
  readonly hasAreas: boolean;
}

export async function knownUnits(figures: Figures, open: OpenRecord): Promise<KnownUnits> {
  const { units, areas } = await open.administration.places();
  return {
    entries: figures.units(),
    places: new Map(units.map((one) => [one.unit, one])),
    months: figures.state().monthsDelivered,
    hasAreas: areas.some(({ geometry }) => geometry !== null),
  };
}

export function schoolPlace(entry: UnitEntry, known: KnownUnits, language: Language): SchoolPlace {
  const place = known.places.get(entry.unit);
  const pupils = place?.pupils ?? null;
  return {
    unit: entry.unit,
    name: entry.name,
    schoolType: { code: entry.schoolType, label: codeLabel('school-type', entry.schoolType, language) },
    area: named(entry.area),
    subArea: named(entry.subArea),
    livingConditions: {
      code: entry.livingConditions,
      label: codeLabel('living-conditions', entry.livingConditions, language),
    },
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    pupils: pupils === null ? null : { count: pupils.count, day: pupils.day === null ? null : formatDay(pupils.day) },
    monthsDelivered: known.months[entry.unit] ?? null,
  };
}

function named({ code, name }: UnitEntry['area']): Coded | null {
  return code === UNASSIGNED ? null : { code, label: name === '' ? code : name };
}

/** The day a unit was closed, `YYYY-MM-DD`; null while it is open. */
export function closedOn(unit: string, known: KnownUnits): string | null {
  const day = known.places.get(unit)?.closedOn ?? null;
  return day === null ? null : formatDay(day);
}
