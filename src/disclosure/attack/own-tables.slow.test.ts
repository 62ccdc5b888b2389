import { beforeAll, describe, expect, test } from 'vitest';
import { day, factsOfWorld } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, type MetricId } from '../../analysis/index.ts';
import { openLattice } from '../lattice/lattice.ts';
import { startSolver } from '../protection/solver.ts';
import { primaryRows } from '../rules/primary.ts';
import { ownOwner } from './__data__/own-owner.ts';
import { besiegeOwn, EVERY_QUESTION, LIMITS, METRICS_ATTACKED, pinnedOwn } from './__data__/own-siege.ts';

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

/**
 * Posts are filled by the qualified, vacant, or filled by somebody temporary: how many there are and how many are vacant is told, so C8 tells of
 * the temporary what C7 does. It says no more where each of its rows is told where C7's of the temporary is.
 */
test.each([1, 2, 3])('posts filled when school begins are told where the temporary are, owner %i', async (seed) => {
  const dataset = buildDataset(factsOfWorld(ownOwner(seed)));
  const lattice = openLattice(dataset, null);
  const withheldOf = async (metric: 'C7' | 'C8', more: (typeof EVERY_QUESTION)[number]) => {
    const asked = { metric, ...more, period: { kind: 'day', at: day('2025-08-18') }, asKnownOn: null } as const;
    const raw = ask(dataset, asked);
    const cells = 'refusal' in raw ? [] : raw.cells;
    const hidden = 'refusal' in raw ? null : await lattice.withheld(asked, raw, LIMITS);
    const rows = cells.map(({ codes }, i) => ({ codes, isHidden: hidden?.has(i) === true }));
    const own = metric === 'C8' ? rows : rows.filter(({ codes }) => codes.at(-1) === 'temporary');
    return own.map(({ codes, isHidden }) => `${codes.slice(0, more.by.length).join()} ${isHidden}`);
  };
  const vacancies = await Promise.all(EVERY_QUESTION.map((more) => withheldOf('C7', more)));
  expect(await Promise.all(EVERY_QUESTION.map((more) => withheldOf('C8', more)))).toEqual(vacancies);
  expect(vacancies.flat().some((row) => row.endsWith('true'))).toBe(true);
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
