import type { Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { startSolver } from '../../disclosure/index.ts';
import { plansOf, smallSchool } from './__data__/small-schools.ts';
import { cheapestCoverage } from './cheapest.ts';
import type { CoverageProblem } from './problem.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await startSolver();
});

interface Tried {
  readonly uncovered: number;
  readonly credits: number;
  readonly moved: number;
}

/** The naive twin: every whole number of hours of every teacher in every subject. */
function bruteForce(problem: CoverageProblem): Tried {
  const { teachers, taught } = problem;
  const plans = teachers.map((teacher) => plansOf(teacher, problem));
  let best: Tried = { uncovered: Number.POSITIVE_INFINITY, credits: 0, moved: 0 };
  const walk = (at: number, given: readonly number[], credits: number, moved: number): void => {
    if (at === teachers.length) {
      const uncovered = taught.reduce((sum, { hours }, i) => sum + Math.max(0, hours - (given[i] ?? 0)), 0);
      const tried = { uncovered, credits, moved };
      if (isBetter(tried, best)) best = tried;
      return;
    }
    for (const plan of plans[at] ?? [])
      walk(
        at + 1,
        given.map((one, i) => one + (plan.hours[i] ?? 0)),
        credits + plan.credits,
        moved + plan.moved,
      );
  };
  walk(
    0,
    taught.map(() => 0),
    0,
    0,
  );
  return best;
}

function isBetter(one: Tried, other: Tried): boolean {
  if (one.uncovered !== other.uncovered) return one.uncovered < other.uncovered;
  return one.credits !== other.credits ? one.credits < other.credits : one.moved < other.moved;
}

test('equals trying everything on two hundred small schools', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const problem = smallSchool(seed);
    const { best, uncovered } = cheapestCoverage(highs, problem, { seconds: 20, alternatives: 0 });
    const open = Object.values(uncovered).reduce((sum, hours) => sum + hours, 0);
    expect({ seed, uncovered: open, credits: best.credits, moved: best.moved }).toEqual({
      seed,
      ...bruteForce(problem),
    });
  }
});

/** The published instance of twelve teachers and eight subjects (methods.md: 15 credits by HiGHS and by CBC). */
const NEED = [60, 60, 30, 30, 30, 30, 30, 30];
const CAPACITY = [11, 11, 12, 8, 17, 19, 9, 17, 9, 10, 18, 11];
const DEMAND = [6, 11, 13, 21, 13, 12, 25, 17];
const HELD = [
  [0, 0, 60, 15, 0, 60, 0, 0],
  [0, 0, 0, 60, 0, 30, 0, 0],
  [0, 0, 15, 0, 30, 0, 0, 0],
  [0, 0, 15, 0, 0, 0, 90, 60],
  [90, 0, 15, 0, 0, 0, 30, 0],
  [0, 0, 0, 15, 0, 90, 90, 0],
  [0, 0, 60, 0, 60, 0, 0, 0],
  [60, 90, 0, 0, 0, 15, 0, 0],
  [0, 15, 0, 0, 60, 0, 0, 60],
  [0, 0, 60, 0, 30, 0, 0, 0],
  [0, 60, 0, 0, 0, 0, 0, 0],
  [0, 60, 0, 0, 0, 30, 0, 0],
];

function published(): CoverageProblem {
  const taught = NEED.map((need, at) => ({ id: `s${at}`, subject: `s${at}`, hours: DEMAND[at] ?? 0, need }));
  const teachers = HELD.map((held, at) => ({
    id: `t${at}`,
    hours: CAPACITY[at] ?? 0,
    credits: Object.fromEntries(held.map((stp, i) => [`s${i}`, stp])),
    exempt: false,
    now: {},
  }));
  return { teachers, taught, maxSubjects: 4, maxNewSubjects: 1, minHours: 2 };
}

test('agrees with the published answer, which two other solvers gave', () => {
  const { best, uncovered, alternatives } = cheapestCoverage(highs, published());
  expect(best).toMatchObject({ credits: 15, bound: 15, proved: true });
  expect(uncovered).toEqual({});
  for (const other of alternatives) expect(other.credits).toBeGreaterThanOrEqual(best.credits);
});

test('an exempt teacher needs no credits, and hours that nobody can take are named', () => {
  const { teachers, taught, ...rest } = published();
  const exempt = { teachers: teachers.map((one) => ({ ...one, exempt: true })), taught, ...rest };
  expect(cheapestCoverage(highs, exempt).best.credits).toBe(0);
  const [first] = taught;
  const many = { teachers, taught: taught.map((one) => (one === first ? { ...one, hours: 500 } : one)), ...rest };
  expect(cheapestCoverage(highs, many).uncovered['s0']).toBeGreaterThan(300);
});
