import { beforeAll, describe, expect, test } from 'vitest';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, METRICS } from '../../analysis/index.ts';
import { invented } from '../attack/__data__/owner.ts';
import { startSolver } from '../protection/solver.ts';
import { fixedRows } from '../rules/bounds.ts';
import { determinedRows } from '../rules/determined.ts';
import { oddOwner } from './__data__/odd-owner.ts';
import { dayOf, question } from './__data__/owner.ts';
import { type Frame, frameOf } from './frame.ts';
import { openLattice } from './lattice.ts';
import { pinnedNumbers } from './pinned.ts';
import { FURTHER, type Shape } from './shape.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

const LIMITS = () => ({ fewestPersons: 5, smallestBase: 10 });
const ASKED = question('A1', { period: { kind: 'day', at: dayOf('2025-10-01') } });

/** Places, divided by nothing, by groups, and by each further thing alone: each settled by itself, none finer than another. */
function shapesUpTo(group: 0 | 1): readonly Shape[] {
  const groups = group === 0 ? ([0] as const) : ([0, 1] as const);
  return groups.flatMap((one) =>
    [[], ...FURTHER.map((dimension) => [dimension])].map((further): Shape => ({ place: 1, group: one, further })),
  );
}

/** All that is told in several shapes, as one table: the second road, which knows nothing of coarse and fine. */
async function together(world: SmallWorld, shapes: readonly Shape[]) {
  const dataset = buildDataset(factsOfWorld(world));
  const raw = ask(dataset, ASKED);
  if ('refusal' in raw) throw new Error(raw.refusal.code);
  const grounds = openLattice(dataset, null).grounds(ASKED, raw, LIMITS);
  if (grounds === null) throw new Error('no lattice');
  const standings = new Map<string, string>();
  for (const shape of shapes) {
    for (const [key, one] of await grounds.standings(ASKED.period, shape, 'counted')) standings.set(key, one);
  }
  const tables = shapes.flatMap((shape) => grounds.tables(ASKED.period, shape));
  return { frame: frameOf(METRICS.A1, tables, grounds.inside), standings };
}

/** Withheld numbers of few that can only be what they are, by everything that is told. */
function pinned({ table, relations, keys }: Frame, isHidden: (key: string) => boolean): readonly string[] {
  const hidden = new Set(keys.flatMap((key, i) => (isHidden(key) ? [i] : [])));
  const values = table.rows.map(({ numerator }) => numerator);
  const isFew = (i: number) => (values[i] ?? 0) > 0 && (values[i] ?? 0) < LIMITS().fewestPersons;
  const wanted = [...hidden].filter(isFew);
  // Where there are more unknowns, programs are not asked over several divisions: adding and subtracting has to do.
  const byProgram = hidden.size > 400 ? [] : pinnedNumbers(highs, { relations, hidden, counts: { values }, wanted });
  const byAdding = [...determinedRows(relations, hidden), ...fixedRows(relations, hidden, values)].filter(isFew);
  return [...new Set([...byAdding, ...byProgram])].map((i) => `${keys[i]?.split('\u0000').join(' ')} ${values[i]}`);
}

describe('divisions that are settled apart give nothing away together', () => {
  const owners = [
    ...Array.from({ length: 16 }, (_, seed) => [`odd owner ${seed}`, oddOwner(seed), 0] as const),
    ...[60, 150, 300].map((persons) => [`owner of ${persons}`, invented(1, persons), 1] as const),
  ];
  test.each(owners)('%s', { timeout: 60_000 }, async (_, world, group) => {
    const { frame, standings } = await together(world, shapesUpTo(group));
    expect(pinned(frame, (key) => (standings.get(key) ?? 'told') !== 'told')).toEqual([]);
  });

  test('and the second road bites: without the cells that protect others, few are given away', async () => {
    const { frame, standings } = await together(invented(1, 150), shapesUpTo(0));
    expect(pinned(frame, (key) => standings.get(key) === 'few').length).toBeGreaterThan(3);
  }, 60_000);
});
