import { beforeAll, describe, expect, test } from 'vitest';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, METRICS, type Question } from '../../analysis/index.ts';
import { invented } from '../attack/__data__/owner.ts';
import { startSolver } from '../protection/solver.ts';
import { fixedRows } from '../rules/bounds.ts';
import { determinedRows } from '../rules/solving/determined.ts';
import { oddOwner } from './__data__/odd-owner.ts';
import { dayOf, question } from './__data__/owner.ts';
import { type Frame, frameOf } from './frame.ts';
import { judgeOf } from './judge/judge.ts';
import { openLattice } from './lattice.ts';
import { FURTHER, type Shape } from './shape.ts';
import { countsKnowing } from './stand.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const LIMITS = () => ({ fewestPersons: 5, smallestBase: 10 });
const HEADCOUNT = question('A1', { period: { kind: 'day', at: dayOf('2025-10-01') } });
const turnoverFrom = (from: string, to: string) =>
  question('B2', { period: { kind: 'between', from: dayOf(from), to: dayOf(to), grain: null } });

/** Places and their groups, divided by nothing and by each further thing alone: each settled by itself, none finer than another. */
const SHAPES = ([0, 1] as const).flatMap((group) =>
  [[], ...FURTHER.map((dimension) => [dimension])].map((further): Shape => ({ place: 1, group, further })),
);

/** All that is told in several shapes, as one table: the second road, which knows nothing of coarse and fine. */
async function together(world: SmallWorld, asked: Question) {
  const dataset = buildDataset(factsOfWorld(world));
  const raw = ask(dataset, asked);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const grounds = openLattice(dataset, null).grounds(asked, raw, LIMITS);
  if (grounds === null) throw new Error('no lattice');
  const standings = new Map<string, string>();
  for (const shape of SHAPES) {
    for (const [key, one] of await grounds.standings(asked.period, shape, 'counted')) standings.set(key, one);
  }
  const tables = SHAPES.flatMap((shape) => grounds.tables(asked.period, shape));
  return { frame: frameOf(METRICS[asked.metric], tables, grounds.inside), standings };
}

/** Withheld numbers of few that can only be what they are, by everything that is told and all that they are out of. */
function pinned({ table, relations, keys }: Frame, isHidden: (key: string) => boolean): readonly string[] {
  const hidden = new Set(keys.flatMap((key, i) => (isHidden(key) ? [i] : [])));
  const values = table.rows.map(({ numerator }) => numerator);
  const isFew = (i: number) => (values[i] ?? 0) > 0 && (values[i] ?? 0) < LIMITS().fewestPersons;
  const wanted = [...hidden].filter(isFew);
  const counts = countsKnowing(table);
  const byProgram = judgeOf(highs, { relations, counts, wanted })(hidden).map(({ row }) => row);
  const byBounds = counts.flatMap((one) => fixedRows(relations, hidden, one.values, one.most));
  const byAdding = [...determinedRows(relations, hidden), ...byBounds].filter(isFew);
  return [...new Set([...byAdding, ...byProgram])].map((i) => `${keys[i]?.split('\u0000').join(' ')} ${values[i]}`);
}

const isWithheld = (standings: ReadonlyMap<string, string>) => (key: string) =>
  !['told', 'known'].includes(standings.get(key) ?? 'told');

describe('divisions that are settled apart give little away together', () => {
  // Settled apart, 75 are given away of these owners. What is left of few has nothing near it that may still be withheld: of
  // schools of some seven persons, where several programs together leave one whole number between two broken ones.
  const owners = [
    ...[0, 1, 3, 4, 5].map((seed) => [`odd owner ${seed}`, oddOwner(seed), 0] as const),
    ['odd owner 2', oddOwner(2), 0] as const,
    ['owner of 60', invented(1, 60), 22] as const,
    ['another of 60', invented(2, 60), 0] as const,
    ['owner of 150', invented(1, 150), 0] as const,
  ];
  test.each(owners)('%s', { timeout: 60_000 }, async (_, world, left) => {
    const { frame, standings } = await together(world, HEADCOUNT);
    expect(pinned(frame, isWithheld(standings)).length).toBeLessThanOrEqual(left);
  });

  // Judged without looking ahead, these give away 2, 2, 5 and 3 counts of few.
  const years = [
    [3, 150, '2024-10-01', '2025-10-01'],
    [3, 150, '2024-08-01', '2025-08-01'],
    [2, 100, '2024-10-01', '2025-10-01'],
    [2, 100, '2024-08-01', '2025-08-01'],
  ] as const;
  test.each(years)(
    'turnover of owner %i of %i persons, from %s',
    { timeout: 60_000 },
    async (seed, persons, from, to) => {
      const { frame, standings } = await together(invented(seed, persons), turnoverFrom(from, to));
      expect(pinned(frame, isWithheld(standings))).toEqual([]);
    },
  );

  test('and the second road bites: without the cells that protect others, few are given away', async () => {
    const { frame, standings } = await together(invented(1, 150), HEADCOUNT);
    expect(pinned(frame, (key) => standings.get(key) === 'few').length).toBeGreaterThan(3);
  }, 60_000);
});
