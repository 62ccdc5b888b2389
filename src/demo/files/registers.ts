import { addMonths, type Day, dayParts, formatDay, type SchoolType } from '../../terms/index.ts';
import type { DemoArea, DemoUnit, DemoWorld } from '../world/world.ts';
import { csvText, type DemoFile, jsonFile, schoolYearText, textFile } from './demo-file.ts';

const MUNICIPALITY_NUMBER = '9999';
/** A few units are left for Laget to place on the map by their coordinates. */
const WITHOUT_AREA_CODE = ['havna', 'kontor'];

/**
 * How many persons have a piece of employment at a unit on a day, as registers count them: whatever the terms. Adds to
 * what has been counted of other owners.
 */
export function employees(
  world: DemoWorld,
  day: Day,
  counts: Map<string, number> = new Map(),
): (unit: DemoUnit) => number {
  for (const { posts } of world.persons) {
    const there = posts.filter((post) => post.from <= day && (post.to === null || post.to > day));
    for (const unit of new Set(there.map((post) => post.unit))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return (unit) => counts.get(unit.unit) ?? 0;
}

function nameOf(areas: readonly DemoArea[], code: string): string {
  return areas.find((area) => area.code === code)?.name ?? '';
}

/** A unit's pupils on 1 October of a year. */
export interface PupilCount {
  readonly unit: string;
  readonly year: number;
  readonly pupils: number;
}

type Registered = Pick<DemoWorld, 'units' | 'areas' | 'until'>;

/** The school register's table of one owner. */
export function schoolRegister(world: DemoWorld): DemoFile {
  return registerOf(world, employees(world, world.until));
}

/** The school register's table: all units, closed ones too, with their place and how many are registered there. */
export function registerOf(world: Registered, employeesOf: (unit: DemoUnit) => number): DemoFile {
  const year = formatDay(world.until).slice(0, 4);
  const header = [
    'orgnr',
    'navn',
    'skoletype',
    'trinn_fra',
    'trinn_til',
    `elever_${year}`,
    `ansatte_${year}`,
    'lat',
    'lon',
    'kommunenummer',
    'bydel_id',
    'bydel',
    'delbydel_id',
    'delbydel',
    'nedlagt',
  ];
  const rows = world.units.map((unit) => {
    const placed = !WITHOUT_AREA_CODE.includes(unit.key);
    const place = placed
      ? [unit.area, nameOf(world.areas, unit.area), unit.subArea, nameOf(world.areas, unit.subArea)]
      : ['', '', '', ''];
    return [
      unit.unit,
      unit.name,
      unit.schoolType,
      unit.grades?.[0] ?? null,
      unit.grades?.[1] ?? null,
      unit.closedOn === null ? unit.pupils : null,
      unit.closedOn === null ? employeesOf(unit) : null,
      unit.latitude,
      unit.longitude,
      MUNICIPALITY_NUMBER,
      ...place,
      unit.closedOn === null ? null : formatDay(unit.closedOn),
    ];
  });
  return textFile('skoleregister.csv', csvText([header, ...rows], ','));
}

const BRREG = 'https://data.brreg.no/enhetsregisteret/api';
const INDUSTRY: Readonly<Partial<Record<SchoolType, string>>> = {
  videregående: '85.310',
  spesialskole: '85.202',
  voksenopplæring: '85.592',
  'annen enhet': '84.120',
};

/** A page of Brønnøysundregistrene's search for the owner's units. */
export function brregPage(world: DemoWorld): DemoFile {
  const employeesOf = employees(world, world.until);
  const units = world.units.map((unit) => {
    const count = unit.closedOn === null ? employeesOf(unit) : 0;
    return {
      organisasjonsnummer: unit.unit,
      navn: unit.name.toUpperCase(),
      organisasjonsform: { kode: 'BEDR', beskrivelse: 'Underenhet til næringsdrivende og offentlig forvaltning' },
      registreringsdatoEnhetsregisteret: formatDay(unit.openedOn ?? world.first),
      naeringskode1: { kode: INDUSTRY[unit.schoolType] ?? '85.201', beskrivelse: 'Undervisning' },
      ...(count >= 5 ? { antallAnsatte: count } : {}),
      harRegistrertAntallAnsatte: count >= 5,
      overordnetEnhet: world.ownerNumber,
      oppstartsdato: formatDay(unit.openedOn ?? world.first),
      ...(unit.closedOn === null ? {} : { nedleggelsesdato: formatDay(unit.closedOn) }),
      beliggenhetsadresse: { land: 'Norge', landkode: 'NO', kommune: 'FJORDVIK', kommunenummer: MUNICIPALITY_NUMBER },
      _links: { self: { href: `${BRREG}/underenheter/${unit.unit}` } },
    };
  });
  return jsonFile('brreg.json', {
    _embedded: { underenheter: units },
    _links: { self: { href: `${BRREG}/underenheter?overordnetEnhet=${world.ownerNumber}&size=100` } },
    page: { size: 100, totalElements: units.length, totalPages: 1, number: 0 },
  });
}

/** The map: areas and sub-areas as GeoJSON, as contract.md says. */
export function areasFile(world: Pick<DemoWorld, 'areas' | 'ownerName'>): DemoFile {
  const features = world.areas.map(({ code, name, level, parent, livingConditions, income, ring }) => ({
    type: 'Feature',
    properties: {
      ...{ code, name, level, parent },
      ...(livingConditions === 'unknown' ? {} : { livingConditions }),
      ...(income === undefined ? {} : { meanIncome: income }),
    },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  return jsonFile('omrader.geojson', { type: 'FeatureCollection', name: world.ownerName, features });
}

/** Pupils of the units on each 1 October that has been counted when the story ends. */
export function pupilCounts({ pupilsIn, units, first, until }: DemoWorld): readonly PupilCount[] {
  if (pupilsIn === null) return [];
  const { year: from } = dayParts(first);
  const last = dayParts(addMonths(until, -9)).year;
  const years = Array.from({ length: last - from + 1 }, (_, place) => from + place);
  return units.flatMap((unit) =>
    years.flatMap((year) => {
      const pupils = pupilsIn(unit, year);
      return pupils === null ? [] : [{ unit: unit.unit, year, pupils }];
    }),
  );
}

/** Pupils by school and school year; null where the owner has no such table. */
export function pupilsFile(world: DemoWorld): DemoFile | null {
  if (world.pupilsIn === null) return null;
  const rows = pupilCounts(world).map(({ unit, year, pupils }) => [unit, schoolYearText(year), pupils]);
  return textFile('elevtall.csv', csvText([['orgnr', 'skoleår', 'elever'], ...rows], ';'));
}

/** The owner's table of which unit followed which; null where nothing has been reorganised. */
export function successionFile(world: DemoWorld): DemoFile | null {
  if (world.successions.length === 0) return null;
  const rows = world.successions.map((one) => [one.from, one.to, formatDay(one.day), one.kind]);
  return textFile('skolehistorikk.csv', csvText([['from', 'to', 'day', 'kind'], ...rows], ';'));
}

/** D-numbers and the national numbers that have followed them; null where there are none. */
export function identityLinks(world: DemoWorld): DemoFile | null {
  return linksFile(identityChanges(world));
}

export function identityChanges(world: DemoWorld): (readonly [string, string])[] {
  return world.persons.flatMap(({ earlier, number }) =>
    earlier !== null && earlier.until <= world.until ? [[earlier.number, number] as const] : [],
  );
}

export function linksFile(rows: readonly (readonly [string, string])[]): DemoFile | null {
  return rows.length === 0
    ? null
    : textFile('id-koblinger.csv', csvText([['earlier', 'later'], ...rows.toSorted()], ';'));
}
