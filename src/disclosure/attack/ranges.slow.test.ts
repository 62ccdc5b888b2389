import { describe, expect, test } from 'vitest';
import { day } from '../../../test/analysis/small-world.ts';
import { startSolver } from '../protection/solver.ts';
import { closeToInsiders, oneAndTwoAtATime } from './__data__/divisions.ts';
import { fromLattice, invented, tableByTable, targetOf } from './__data__/owner.ts';
import { attack } from './attack.ts';
import { SKIRMISH } from './siege.ts';

const FEWEST = 5;
const HEADCOUNTS = oneAndTwoAtATime('A1', { kind: 'day', at: day('2025-01-01') });
const TURNOVER = oneAndTwoAtATime('B2', {
  kind: 'between',
  from: day('2024-10-01'),
  to: day('2025-10-01'),
  grain: null,
});
const LONG = { timeout: 300_000 };
const highs = await startSolver();

describe.each([
  ['headcounts of 60 persons', 60, HEADCOUNTS, 1],
  ['turnover of 100 persons', 100, TURNOVER, 8],
] as const)('%s, by one and two things at a time', (_, persons, questions, coarser) => {
  const { attacked } = targetOf(invented(7, persons), fromLattice);

  test('leave every withheld count of few a range of four', LONG, async () => {
    const report = await attack(highs, attacked, questions, SKIRMISH.spending);
    expect(report).toMatchObject({ pinned: [], narrow: [], unsettled: 0, wrong: [] });
    expect(report.few).toBeGreaterThan(20);
  });

  // What is left is coarser than the cell they are alone in, or leans on a coarser number: that was told before.
  test('and so they do for who is alone in a withheld cell, but for a few of what is coarser', LONG, async () => {
    const { asked, close } = await closeToInsiders(highs, attacked, questions, FEWEST);
    expect(asked).toBeGreaterThan(3);
    expect(close).toBeLessThanOrEqual(coarser);
  });
});

test(
  'and the insider bites: where each table is protected by itself, some numbers are come close to',
  LONG,
  async () => {
    const { attacked } = targetOf(invented(7, 60), tableByTable);
    const { close } = await closeToInsiders(highs, attacked, HEADCOUNTS, FEWEST);
    expect(close).toBeGreaterThan(0);
  },
);
