import { buildDataset, type Dataset, type Question } from '../../../analysis/index.ts';
import {
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  unitNumber,
  type WorldDelivery,
  type WorldRow,
} from '../../../../test/analysis/small-world.ts';
import { type Day, parseDay, type SchoolType, type StaffSubgroup } from '../../../terms/index.ts';

const POSITIONS: readonly (readonly [position: string, subgroup: StaffSubgroup, per: number])[] = [
  ['1', 'skoleledelse_rektor', 1],
  ['2', 'skoleledelse_mellomleder', 3],
  ['3', 'laerer_grunnskole', 11],
  ['4', 'sfo_aks_assistent', 6],
  ['5', 'bibliotek', 4],
];
const TYPES: readonly SchoolType[] = ['barneskole', 'ungdomsskole', 'barneskole', '1-10'];
export const UNITS = Array.from({ length: 9 }, (_, i) => unitNumber(i));

/** So many in a group of a school: always the same, and different from school to school. */
function sizeOf(school: number, per: number): number {
  return per === 1 ? 1 : 1 + ((school * 7 + per * 5) % (2 * per));
}

const POSTS = UNITS.flatMap((unit, school) =>
  POSITIONS.flatMap(([position, , per]) =>
    Array.from({ length: sizeOf(school, per) }, () => ({ unit, position })),
  ),
);

/** One in six left in the summer of 2025, and one in nine went to the next school. */
function rowsOf(person: number): readonly WorldRow[] {
  const { unit, position } = POSTS[person] ?? { unit: '', position: null };
  if (person % 6 === 1) return [row(person, unit, '2019-08-01/2025-08-01', { position })];
  if (person % 9 !== 4) return [row(person, unit, `${2012 + (person % 11)}-08-01/`, { position })];
  const next = UNITS[(UNITS.indexOf(unit as (typeof UNITS)[number]) + 1) % UNITS.length] ?? unit;
  return [row(person, unit, '2018-08-01/2025-08-01', { position }), row(person, next, '2025-08-01/', { position })];
}

/** Nine schools in three areas, with five subgroups of one to twenty-two; and what was delivered later. */
export function owner(more: readonly WorldDelivery[] = []): Dataset {
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      persons: POSTS.map((_, i) => ({ birthYear: 1958 + (i % 43), birthMonth: 3, sex: i % 4 === 0 ? 'm' : 'f' })),
      units: UNITS.map((unit, i) => ({
        unit,
        schoolType: TYPES[i % TYPES.length] ?? 'barneskole',
        area: `A${i % 3}`,
        subArea: null,
        living: i % 2 === 0 ? 'other' : 'exposed',
      })),
      areas: [0, 1, 2].map((i) => ({ code: `A${i}`, level: 'area' as const, parent: null, living: 'other' as const })),
      positions: POSITIONS.map(([position, subgroup]) => ({ position, subgroup, from: -100_000 as Day, to: 100_000 as Day })),
      deliveries: [history('2025-12-31', POSTS.flatMap((_, person) => rowsOf(person))), ...more],
    }),
  );
}

export function dayOf(text: string): Day {
  return parseDay(text) as Day;
}

export function question(metric: Question['metric'], more: Partial<Question> = {}): Question {
  return { metric, by: [], where: [], period: { kind: 'latest' }, asKnownOn: null, ...more };
}
