import { beforeAll, describe, expect, test } from 'vitest';
import { factsOfWorld } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId } from '../../analysis/index.ts';
import { openLattice } from '../lattice/lattice.ts';
import { startSolver } from '../protection/solver.ts';
import { primaryRows } from '../rules/primary.ts';
import { ownOwner } from './__data__/own-owner.ts';
import { besiegeOwn, LIMITS, METRICS_ATTACKED, pinnedOwn } from './__data__/own-siege.ts';

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

describe.each([1, 2])('own tables of owner %i', (seed) => {
  const dataset = buildDataset(factsOfWorld(ownOwner(seed)));
  test.each(METRICS_ATTACKED)(
    '%s gives no count of few away, by any table or filter',
    { timeout: 60_000 },
    async (metric, period) => {
      const asking = { dataset, lattice: openLattice(dataset, null), metric, period };
      expect(pinnedOwn(highs, metric, await besiegeOwn(asking)).pinned).toEqual([]);
    },
  );
});

/** What is few is withheld, and nothing beside it. */
test('and the attacker bites: without the cells that protect others, few are worked out', async () => {
  const dataset = buildDataset(factsOfWorld(ownOwner(1)));
  const bitten: MetricId[] = [];
  for (const [metric, period] of METRICS_ATTACKED.slice(0, 4)) {
    const besieged = await besiegeOwn({ dataset, lattice: openLattice(dataset, null), metric, period });
    const few = primaryRows(besieged.frame.table, LIMITS(metric));
    const hidden = new Set([...besieged.hidden].filter((i) => few.has(i)));
    if (pinnedOwn(highs, metric, { ...besieged, hidden }).pinned.length > 0) bitten.push(metric);
  }
  expect(bitten.length).toBeGreaterThan(2);
}, 120_000);
