import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, unitNumber } from '../../../../test/analysis/small-world.ts';
import { ask, buildDataset, type Hierarchies, METRICS, type RawCell } from '../../../analysis/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { question } from '../__data__/owner.ts';
import { cellsOf, GROUPS } from '../__data__/parts.ts';
import { staffOfOne, toldOf } from '../__data__/told.ts';
import { frameOf } from '../frame.ts';
import { stand } from '../stand.ts';
import { withholdHere } from '../withholding/withholder.ts';

const INSIDE: Hierarchies = { codes: () => [], parentOf: () => null };
const LIMITS = { fewestPersons: 5, smallestBase: 10 };
const BY = ['unit', 'staff-group'] as const;

/** Nobody, few or many of a whole that is large enough to be told. */
const partAndWhole = fc.tuple(fc.nat(3), fc.nat(6)).map(([kind, more]) => {
  const part = [0, 0, 1, 10][kind] ?? 0;
  return kind === 0 ? ([0, 0] as const) : ([part + (part === 0 ? 0 : more % 3), 20 + more] as const);
});
const tables = fc
  .array(fc.tuple(partAndWhole, partAndWhole, partAndWhole), { minLength: 2, maxLength: 4 })
  .map(cellsOf);

test.each(['A4', 'B4'] as const)('%s: what is out of none, as is told, is never withheld for others', async (id) => {
  const common = { withhold: withholdHere, metric: METRICS[id], inside: INSIDE, limits: LIMITS, before: new Map() };
  const check = async (cells: readonly RawCell[]) => {
    const breakdowns = [{ by: BY, cells }];
    const frame = frameOf(METRICS[id], breakdowns, INSIDE);
    const bases = new Map(frame.keys.map((key) => [key, 'told' as const]));
    const { standings } = await stand({
      ...common,
      breakdowns,
      bases,
      neighbours: [],
      elsewhere: new Set<string>(),
      rests: new Set<string>(),
      revised: new Set<string>(),
      same: null,
      earlier: [],
    });
    const none = frame.keys.filter((_, i) => frame.table.rows[i]?.base === 0);
    expect(none.map((key) => standings.get(key))).toEqual(none.map(() => 'told'));
  };
  await fc.assert(fc.asyncProperty(tables, check), { numRuns: 40, seed: 20265 });
});

const SCHOOLS = [0, 1, 2, 3, 4].map(unitNumber);
/** Posts of teachers, leaders and after-school care at each school: most have none of some group. */
const POSTS = [
  [0, 2, 0],
  [0, 0, 4],
  [4, 4, 0],
  [1, 2, 0],
  [0, 2, 0],
];
const PLACES = {
  units: SCHOOLS.map((unit, school) => ({
    unit,
    schoolType: school < 2 ? ('ungdomsskole' as const) : ('1-10' as const),
    area: school < 1 ? 'A' : 'B',
    subArea: null,
    living: 'other' as const,
  })),
  areas: ['A', 'B'].map((code) => ({ code, level: 'area' as const, parent: null, living: 'other' as const })),
};

/** Each post had two hired, one of whom came from within. */
const DATASET = (() => {
  const days = { advertised: day('2025-02-01'), deadline: day('2025-02-20') };
  const each = SCHOOLS.flatMap((unit, school) =>
    GROUPS.flatMap((group, g) =>
      Array.from({ length: POSTS[school]?.[g] ?? 0 }, (_, i) => ({
        id: `${school} ${group} ${i}`,
        unit,
        group,
        qualified: i % 2 === 0 ? 1 : 5,
      })),
    ),
  );
  const posts = each.map(({ id, ...of }) => {
    const values = { post: id, ...of, ...days, applicants: 8 };
    return { table: 'posts', key: id, values } as const;
  });
  const late = { post: 'late', unit: SCHOOLS[0] ?? '', advertised: day('2025-12-31'), deadline: day('2026-02-01') };
  const hired = each.flatMap(({ id }) =>
    (['internal', 'other'] as const).map((channel, number) => {
      const values = { post: id, number, stage: 'accepted', home: number === 0 ? 'owner' : 'country', channel };
      return { table: 'applications', key: `${id} ${number}`, values } as const;
    }),
  );
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      ...PLACES,
      ...staffOfOne(SCHOOLS),
      own: [[...posts, { table: 'posts' as const, key: 'late', values: late }], hired].map((rows) => {
        return { knownOn: day('2026-01-10'), withdrawnOn: null, rows };
      }),
    }),
  );
})();

test.each(['C2', 'C10', 'C12'] as const)('%s: groups and schools without any post protect nobody', async (metric) => {
  const period = { kind: 'between', from: day('2025-01-01'), to: day('2026-01-01'), grain: null } as const;
  const asked = question(metric, { by: BY, period });
  const raw = ask(DATASET, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const told = await toldOf(DATASET, asked, () => LIMITS);
  const isWithheld = ({ codes }: RawCell) => told[codes.join()] === ':';
  const withoutPosts = raw.cells.filter(({ denominator }) => denominator === 0);
  expect(withoutPosts.length).toBeGreaterThan(0);
  expect(withoutPosts.filter(isWithheld)).toEqual([]);
  // A school with one post of teachers is withheld, and not given by the other schools.
  const teachers = raw.cells.filter(({ codes }) => codes[1] === 'teacher' && codes[0] !== TOTAL);
  expect(new Set(teachers.filter(isWithheld).map(({ codes }) => codes[0])).size).toBeGreaterThan(1);
});
