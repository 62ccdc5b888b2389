import type { AreaFact, ContextFacts, UnitFact } from '../../record/index.ts';
import { LIVING_CONDITIONS, OPEN_END, SCHOOL_TYPES, UNASSIGNED } from '../../terms/index.ts';
import type { AreaList, PupilColumns, Succession, Units } from './dataset.ts';
import { type Polygon, placeInArea, polygonsOf } from './map/place-in-area.ts';

const UNKNOWN_LIVING = LIVING_CONDITIONS.indexOf('unknown');

/** Areas of one level in the order of their codes, with those that only a unit names, and `unassigned` last. */
export function areaList(facts: ContextFacts, level: AreaFact['level'], above: readonly string[]): AreaList {
  const named = new Map<string, AreaFact | null>();
  for (const unit of facts.units) {
    const code = level === 'area' ? unit.areaCode : unit.subAreaCode;
    if (code !== null) named.set(code, null);
  }
  for (const area of facts.areas) {
    if (level === 'area' && area.level === 'sub-area' && area.parent !== null) named.set(area.parent, null);
  }
  for (const area of facts.areas) if (area.level === level) named.set(area.code, area);
  named.delete(UNASSIGNED);
  const codes = [...named.keys()].sort();
  const parentOf = (code: string) => above.indexOf(named.get(code)?.parent ?? '');
  return {
    codes: [...codes, UNASSIGNED],
    names: [...codes.map((code) => named.get(code)?.name ?? code), ''],
    parent: Int32Array.from([...codes.map(parentOf), -1]),
  };
}

/** Everything a unit is placed in, one entry per unit, `unassigned` last. */
export function unitList(facts: ContextFacts, areas: AreaList, subAreas: AreaList): Units {
  const known = knownUnits(facts);
  const geometry = {
    areas: polygonsByCode(facts, 'area', areas),
    subAreas: polygonsByCode(facts, 'sub-area', subAreas),
  };
  const placed = known.map((unit) => placeUnit(unit, { areas, subAreas }, geometry));
  const said = livingByPlace(facts, areas, subAreas);
  const living = known.map((unit, i) => livingOf(unit, placed[i] ?? NOWHERE, said));
  const column = (values: readonly number[], last: number) => Int32Array.from([...values, last]);
  return {
    codes: [...known.map(({ unit }) => unit), UNASSIGNED],
    names: [...known.map(({ name }) => name), ''],
    area: column(
      placed.map(({ area }) => area),
      areas.codes.length - 1,
    ),
    subArea: column(
      placed.map(({ subArea }) => subArea),
      subAreas.codes.length - 1,
    ),
    schoolType: column(
      known.map(({ schoolType }) => SCHOOL_TYPES.indexOf(schoolType)),
      SCHOOL_TYPES.indexOf('unknown'),
    ),
    living: column(living, UNKNOWN_LIVING),
    closedOn: column(
      known.map(({ closedOn }) => closedOn ?? OPEN_END),
      OPEN_END,
    ),
    nearest: placed.filter(({ nearest }) => nearest).length,
  };
}

/** Successions between known units, by day. */
export function successionList(facts: ContextFacts, units: Units): Succession[] {
  return facts.successions
    .map(({ from, to, day }) => ({ from: units.codes.indexOf(from), to: units.codes.indexOf(to), day }))
    .filter(({ from, to }) => from >= 0 && to >= 0)
    .sort((a, b) => a.day - b.day || a.from - b.from || a.to - b.to);
}

/** Counts of pupils of known units, by unit and day. */
export function pupilList({ pupils = [] }: ContextFacts, units: Units): PupilColumns {
  const rows = pupils
    .map((one) => ({ unit: units.codes.indexOf(one.unit), day: one.day, pupils: one.pupils }))
    .filter(({ unit }) => unit >= 0)
    .sort((a, b) => a.unit - b.unit || a.day - b.day);
  return {
    length: rows.length,
    unit: Int32Array.from(rows, ({ unit }) => unit),
    day: Int32Array.from(rows, ({ day }) => day),
    pupils: Int32Array.from(rows, (row) => row.pupils),
  };
}

interface Placed {
  readonly area: number;
  readonly subArea: number;
  readonly nearest: boolean;
}
const NOWHERE: Placed = { area: -1, subArea: -1, nearest: false };

interface Lists {
  readonly areas: AreaList;
  readonly subAreas: AreaList;
}
interface Geometries {
  readonly areas: readonly (readonly Polygon[])[];
  readonly subAreas: readonly (readonly Polygon[])[];
}

/** Units of the register, and those that a placing or a succession names and no register knows. */
export function knownUnits(facts: ContextFacts): UnitFact[] {
  const units = new Map(facts.units.map((unit) => [unit.unit as string, unit]));
  const others = [
    ...facts.workplacePlacings.map(({ unit }) => unit),
    ...facts.successions.flatMap(({ from, to }) => [from, to]),
  ];
  for (const unit of others) {
    if (units.has(unit)) continue;
    units.set(unit, {
      unit,
      name: unit,
      schoolType: 'unknown',
      areaCode: null,
      subAreaCode: null,
      livingConditions: 'unknown',
      latitude: null,
      longitude: null,
      pupils: null,
      registeredEmployees: null,
      closedOn: null,
      fromMappingOnly: true,
    });
  }
  return [...units.values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

/** The delivered codes first; the map where they are silent. A sub-area settles the area it lies in. */
function placeUnit(unit: UnitFact, lists: Lists, geometry: Geometries): Placed {
  const { areas, subAreas } = lists;
  const told = { area: placeIn(areas, unit.areaCode), subArea: placeIn(subAreas, unit.subAreaCode) };
  const found = onTheMap(unit, told, subAreas, geometry);
  const subArea = told.subArea >= 0 ? told.subArea : found.subArea;
  const parent = subAreas.parent[subArea] ?? -1;
  const area = [parent, told.area, found.area].find((place) => place >= 0) ?? areas.codes.length - 1;
  return { area, subArea: subArea >= 0 ? subArea : subAreas.codes.length - 1, nearest: found.nearest };
}

function placeIn(list: AreaList, code: string | null): number {
  return code === null ? -1 : list.codes.indexOf(code);
}

/** What the map says of a unit whose area or sub-area is not told: a sub-area inside its area, else an area. */
function onTheMap(unit: UnitFact, told: Omit<Placed, 'nearest'>, subAreas: AreaList, geometry: Geometries): Placed {
  const { latitude, longitude } = unit;
  if (latitude === null || longitude === null || told.subArea >= 0) return NOWHERE;
  const within = geometry.subAreas.map((polygons, i) =>
    told.area < 0 || subAreas.parent[i] === told.area ? polygons : [],
  );
  const subArea = placeInArea({ latitude, longitude }, within);
  if (subArea !== null) return { area: -1, subArea: subArea.area, nearest: subArea.nearest };
  const area = told.area < 0 ? placeInArea({ latitude, longitude }, geometry.areas) : null;
  return area === null ? NOWHERE : { area: area.area, subArea: -1, nearest: area.nearest };
}

function polygonsByCode(facts: ContextFacts, level: AreaFact['level'], list: AreaList): Polygon[][] {
  const geometry = new Map(
    facts.areas.filter((area) => area.level === level).map((area) => [area.code, area.geometry]),
  );
  return list.codes.map((code) => polygonsOf(geometry.get(code) ?? null));
}

/** Living conditions of each area and sub-area, by place. */
function livingByPlace(
  facts: ContextFacts,
  areas: AreaList,
  subAreas: AreaList,
): { areas: number[]; subAreas: number[] } {
  const of = (level: AreaFact['level'], list: AreaList) => {
    const said = new Map(facts.areas.filter((area) => area.level === level).map((area) => [area.code, area]));
    return list.codes.map((code) => LIVING_CONDITIONS.indexOf(said.get(code)?.livingConditions ?? 'unknown'));
  };
  return { areas: of('area', areas), subAreas: of('sub-area', subAreas) };
}

/** The unit's own, else its sub-area's, else its area's. */
function livingOf(unit: UnitFact, placed: Placed, said: { areas: number[]; subAreas: number[] }): number {
  const own = LIVING_CONDITIONS.indexOf(unit.livingConditions);
  const candidates = [own, said.subAreas[placed.subArea] ?? UNKNOWN_LIVING, said.areas[placed.area] ?? UNKNOWN_LIVING];
  return candidates.find((value) => value !== UNKNOWN_LIVING) ?? UNKNOWN_LIVING;
}
