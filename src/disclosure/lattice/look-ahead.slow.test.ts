import { beforeAll, expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, type SmallWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, METRICS } from '../../analysis/index.ts';
import { HIRE_CHANNELS } from '../../terms/index.ts';
import { openChance } from '../attack/scripts/chance.ts';
import { startSolver } from '../protection/solver.ts';
import { fixedRows } from '../rules/bounds.ts';
import { determinedRows } from '../rules/solving/determined.ts';
import { dayOf, question } from './__data__/owner.ts';
import { staffOfOne } from './__data__/told.ts';
import { type Frame, frameOf } from './frame.ts';
import { judgeOf } from './judge/judge.ts';
import { openLattice } from './lattice.ts';
import type { Shape } from './shape.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const LIMITS = () => ({ fewestPersons: 5, smallestBase: 10 });
const UNITS = Array.from({ length: 5 }, (_, i) => unitNumber(i));
const GROUPS = ['teacher', 'leader', 'aks', 'team'] as const;
const SHAPES: readonly Shape[] = ([0, 1] as const).flatMap((place) =>
  ([0, 1] as const).map((group): Shape => ({ place, group, further: [] })),
);

/** Five schools with ten to forty posts in four groups, each with one or two hired by five channels. */
function hiring(seed: number): SmallWorld {
  const chance = openChance(seed);
  const units = UNITS.map((unit) => ({
    unit,
    schoolType: chance.pick(['barneskole', 'ungdomsskole', '1-10'] as const),
    area: chance.pick(['A', 'B']),
    subArea: null,
    living: chance.pick(['other', 'exposed'] as const),
  }));
  const when = { advertised: day('2025-02-01'), deadline: day('2025-02-20') };
  const posts = Array.from({ length: 10 + chance.below(31) }, (_, i) => {
    const values = { post: `p${i}`, unit: chance.pick(UNITS), group: chance.pick(GROUPS), applicants: 8, ...when };
    return { table: 'posts', key: `p${i}`, values } as const;
  });
  const hired = posts.flatMap(({ key }) =>
    Array.from({ length: 1 + chance.below(2) }, (_, number) => {
      const values = { post: key, number, stage: 'accepted', channel: chance.pick(HIRE_CHANNELS.slice(0, 5)) };
      return { table: 'applications', key: `${key} ${number}`, values } as const;
    }),
  );
  const late = { post: 'late', unit: UNITS[0] ?? '', advertised: day('2025-12-31'), deadline: day('2026-02-01') };
  return {
    ...EMPTY_WORLD,
    units,
    areas: ['A', 'B'].map((code) => ({ code, level: 'area', parent: null, living: 'other' })),
    ...staffOfOne(UNITS),
    own: [[...posts, { table: 'posts' as const, key: 'late', values: late }], hired].map((rows) => {
      return { knownOn: day('2026-01-10'), withdrawnOn: null, rows };
    }),
  };
}

/** All places and groups of hires by channel as one table, and how each line stands. */
async function together(seed: number) {
  const dataset = buildDataset(factsOfWorld(hiring(seed)));
  const period = { kind: 'between', from: dayOf('2025-01-01'), to: dayOf('2026-01-01'), grain: null } as const;
  const asked = question('C12', { period });
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const { standsAs: _, ...metric } = METRICS.C12;
  const grounds = openLattice(dataset, null).grounds(asked, { ...raw, metric }, LIMITS);
  if (grounds === null) throw new Error('no lattice');
  const standings = new Map<string, string>();
  for (const shape of SHAPES) {
    for (const [key, one] of await grounds.standings(period, shape, 'counted')) standings.set(key, one);
  }
  const tables = SHAPES.flatMap((shape) => grounds.tables(period, shape));
  return { frame: frameOf(METRICS.C12, tables, grounds.inside), standings };
}

/** Lines that must not be known and can be worked out: the second road, which knows nothing of coarse and fine. */
function pinned({ table, relations, keys }: Frame, standingOf: (key: string) => string | undefined): readonly string[] {
  const values = table.rows.map(({ numerator }) => numerator);
  const hidden = new Set(keys.flatMap((key, i) => ((standingOf(key) ?? 'told') === 'told' ? [] : [i])));
  const isFew = (i: number) => standingOf(keys[i] ?? '') === 'few' && (values[i] ?? 0) > 0;
  const wanted = [...hidden].filter(isFew);
  const byProgram = judgeOf(highs, { relations, counts: [{ values }], wanted })(hidden).map(({ row }) => row);
  const byAdding = [...determinedRows(relations, hidden), ...fixedRows(relations, hidden, values)].filter(isFew);
  return [...new Set([...byAdding, ...byProgram])].map((i) => keys[i] ?? '');
}

test.each([11, 25, 15])(
  'places and groups tell nothing of few inside them: owner %i',
  { timeout: 60_000 },
  async (seed) => {
    const { frame, standings } = await together(seed);
    expect(pinned(frame, (key) => standings.get(key))).toEqual([]);
    const onlyFew = (key: string) => (standings.get(key) === 'few' ? 'few' : 'told');
    expect(pinned(frame, onlyFew).length).toBeGreaterThan(10);
  },
);
