import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { between, question } from '../../../test/analysis/asking.ts';
import {
  day,
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  unitNumber,
  type WorldRow,
} from '../../../test/analysis/small-world.ts';
import type { UnitNumber } from '../../terms/index.ts';
import { ask, buildDataset, type Dataset, type RawCell } from '../index.ts';

/**
 * Kentucky publishes teachers and turnover of every school, of every district and of the state. Its file is not ours to copy
 * (its origin names no licence): it is read from ../shared where it is, and the figures of docs/methods/kentucky.md are from it.
 */
const FILE = fileURLToPath(
  new URL('../../../../shared/data/kentucky/KYRC24_OVW_Teacher_Turnover.csv', import.meta.url),
);
const PAGE = fileURLToPath(new URL('../../../docs/methods/kentucky.md', import.meta.url));
const missing = !existsSync(FILE);
const STATE = '999';

interface Published {
  readonly district: string;
  readonly districtName: string;
  readonly school: string;
  readonly teachers: number;
  readonly left: number;
  readonly percent: string;
}

function publishedRows(): readonly Published[] {
  const rows: readonly string[][] = parse(readFileSync(FILE), { from_line: 2 });
  // «49,691» is a number there.
  const count = (text = '') => Number(text.replace(',', ''));
  return rows.map((fields) => {
    const [, , , district = '', districtName = '', school = '', , , , , , , , teachers, left, percent = ''] = fields;
    return { district, districtName, school, teachers: count(teachers), left: count(left), percent };
  });
}

/** What a district has that none of its schools has. */
interface Gap {
  readonly district: Published;
  readonly teachers: number;
  readonly left: number;
}

function gapsOf(districts: readonly Published[], schools: readonly Published[]): readonly Gap[] {
  return districts
    .map((district) => {
      const own = schools.filter((school) => school.district === district.district);
      const less = (of: 'teachers' | 'left') => own.reduce((rest, one) => rest - one[of], district[of]);
      return { district, teachers: less('teachers'), left: less('left') };
    })
    .filter(({ teachers, left }) => teachers !== 0 || left !== 0);
}

interface Place {
  readonly unit: UnitNumber;
  readonly district: string;
  readonly teachers: number;
  readonly left: number;
}

/**
 * One invented teacher for each counted one: employed on the first day, and gone on the second where counted as turnover.
 * Where more have left than were counted, the others came after the first day.
 */
function datasetOf(places: readonly Place[]): Dataset {
  const rows: WorldRow[] = places.flatMap(({ unit, teachers, left }) =>
    Array.from({ length: Math.max(teachers, left) }, (_, i) =>
      row(0, unit, `${i < teachers ? '2015-08-01' : '2024-01-08'}/${i < left ? '2024-07-01' : ''}`),
    ),
  );
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: rows.map(() => ({ birthYear: 1980, birthMonth: 3, sex: 'f' })),
      units: places.map(({ unit, district: area }) => {
        return { unit, schoolType: 'barneskole', area, subArea: null, living: 'other' };
      }),
      areas: [...new Set(places.map(({ district }) => district))].map((code) => {
        return { code, level: 'area', parent: null, living: 'other' };
      }),
      deliveries: [
        history(
          '2024-12-31',
          rows.map((one, person) => ({ ...one, person })),
        ),
      ],
    }),
  );
}

function cellsOf(dataset: Dataset, metric: 'A1' | 'B2' | 'B4', by: 'unit' | 'area'): ReadonlyMap<string, RawCell> {
  const period =
    metric === 'A1' ? { kind: 'day' as const, at: day('2023-10-01') } : between('2023-10-01', '2024-10-01');
  const table = ask(dataset, question(metric, { by: [by], period }));
  if ('refusal' in table) throw new Error(table.refusal.code);
  return new Map(table.cells.map((cell) => [String(cell.codes[0]), cell]));
}

/** Teachers, turnover and per cent with one decimal, as Kentucky writes them: headcount on the first day, and exits until the second. */
function asWritten(dataset: Dataset, by: 'unit' | 'area'): (code: string) => string {
  const [teachers, exits] = [cellsOf(dataset, 'A1', by), cellsOf(dataset, 'B4', by)];
  return (code) => lineOf(teachers.get(code)?.numerator ?? 0, exits.get(code)?.numerator ?? 0);
}

function lineOf(teachers: number, left: number): string {
  return `${teachers} ${left} ${(teachers === 0 ? 0 : (100 * left) / teachers).toFixed(1)}`;
}

function asPublished({ teachers, left, percent }: Published): string {
  return `${teachers} ${left} ${percent}`;
}

const world = missing ? null : placesOf();

function placesOf() {
  const rows = publishedRows();
  const districts = rows.filter(({ school, district }) => school === '' && district !== STATE);
  const schools = rows.filter(({ school }) => school !== '');
  const gaps = gapsOf(districts, schools);
  const ofDistricts = gaps.map(({ district: { district }, teachers, left }) => ({ district, teachers, left }));
  const places = [...schools, ...ofDistricts].map(({ district, teachers, left }, i) => {
    return { unit: unitNumber(i), district, teachers, left };
  });
  return {
    state: rows.filter(({ district }) => district === STATE),
    districts,
    schools,
    gaps,
    dataset: datasetOf(places),
  };
}

describe.skipIf(world === null)(`Kentucky${missing ? ' (not run, ../shared is missing)' : ''}`, () => {
  const { state, districts, schools, gaps, dataset } = (world ?? {}) as NonNullable<typeof world>;

  test('the state, every district and every school come out as published', () => {
    const [area, unit] = [asWritten(dataset, 'area'), asWritten(dataset, 'unit')];
    expect([districts.length, schools.length]).toEqual([177, 1488]);
    expect([area('Total')]).toEqual(state.map(asPublished));
    expect(area('Total')).toBe('49691 11204 22.5');
    expect(districts.map(({ district }) => area(district))).toEqual(districts.map(asPublished));
    expect(schools.map((_, i) => unit(unitNumber(i)))).toEqual(schools.map(asPublished));
  });

  test('who was there on the first day and left is the same, but where more left than were counted', () => {
    const ours = cellsOf(dataset, 'B2', 'unit');
    const other = schools.filter((school, i) => {
      const { numerator = 0, denominator = 0 } = ours.get(unitNumber(i)) ?? {};
      return lineOf(denominator ?? 0, numerator) !== asPublished(school);
    });
    expect(other.map(asPublished)).toEqual(['6 7 116.7', '17 19 111.8', '9 10 111.1']);
  });

  test('what districts have beside their schools stands on the page', () => {
    const lines = gaps.map(({ district: { districtName, teachers, left }, ...beside }) => {
      return `| ${districtName} | ${teachers} | ${left} | ${beside.teachers} | ${beside.left} |`;
    });
    const page = readFileSync(PAGE, 'utf8').split('\n');
    expect(page.filter((line) => /^\| .* (County|Independent) \|/.test(line))).toEqual(lines);
    const sum = (of: 'teachers' | 'left') => gaps.reduce((so, one) => so + one[of], 0);
    expect([sum('teachers'), sum('left')]).toEqual([1017, 395]);
  });
});
