import type { Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { startSolver } from '../../disclosure/index.ts';
import { type Plan, plansOf, smallSchool } from './__data__/small-schools.ts';
import type { CoverageProblem } from './problem.ts';
import { WAYS, type WayName, wayToCoverage } from './ways.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await startSolver();
});

const PRICES = { credit: 40, move: 100 };
const CEILINGS = { cost: 900, studies: 1 };

interface Tried {
  readonly uncovered: number;
  readonly cost: number;
  readonly moved: number;
}

const ORDER: Readonly<Record<WayName, readonly (keyof Tried)[]>> = {
  cheapest: ['uncovered', 'cost', 'moved'],
  'fewest-swaps': ['uncovered', 'moved', 'cost'],
  'no-swaps': ['uncovered', 'cost', 'moved'],
  within: ['uncovered', 'cost', 'moved'],
};

function isAllowed(name: WayName, tried: Tried, studies: number): boolean {
  if (name === 'no-swaps') return tried.moved === 0;
  return name !== 'within' || (tried.cost <= CEILINGS.cost && studies <= CEILINGS.studies);
}

function isLess(one: Tried, other: Tried | undefined, order: readonly (keyof Tried)[]): boolean {
  if (other === undefined) return true;
  const first = order.find((aim) => one[aim] !== other[aim]);
  return first !== undefined && one[first] < other[first];
}

/** The naive twin: every distribution of the school, and the best of them by each way's own order. */
function bruteForce(problem: CoverageProblem): Partial<Record<WayName, Tried>> {
  const [one = [], two = [], three = []] = problem.teachers.map((teacher) => plansOf(teacher, problem));
  const best: Partial<Record<WayName, Tried>> = {};
  const visit = (plans: readonly Plan[]): void => {
    const total = (of: (plan: Plan) => number) => plans.reduce((sum, plan) => sum + of(plan), 0);
    const [credits, moved, studies] = [
      total((plan) => plan.credits),
      total((plan) => plan.moved),
      total((plan) => plan.studies),
    ];
    const left = problem.taught.map(({ hours }, at) => Math.max(0, hours - total((plan) => plan.hours[at] ?? 0)));
    const uncovered = left.reduce((sum, hours) => sum + hours, 0);
    const tried = { uncovered, cost: credits * PRICES.credit + moved * PRICES.move, moved };
    for (const name of WAYS)
      if (isAllowed(name, tried, studies) && isLess(tried, best[name], ORDER[name])) best[name] = tried;
  };
  for (const a of one) for (const b of two) for (const c of three) visit([a, b, c]);
  return best;
}

/** Schools with not too many plans to try. */
function schoolOf(seed: number): CoverageProblem {
  const school = smallSchool(seed);
  const taught = school.taught.map((one) => ({ ...one, hours: Math.min(2 + (seed % 2), one.hours) }));
  return { ...school, taught, prices: PRICES };
}

/** The long tier tries two hundred. */
const AT_ONCE = process.env['LAGET_LONG'] === '1' ? 50 : 15;

test.each([0, 50, 100, 150])('each way equals trying everything on small schools after school %i', (before) => {
  for (let seed = before + 1; seed <= before + AT_ONCE; seed += 1) {
    const problem = schoolOf(seed);
    const found = WAYS.map((name) => {
      const way = wayToCoverage(highs, problem, name, { ceilings: CEILINGS, seconds: 20 });
      const uncovered = Object.values(way?.uncovered ?? {}).reduce((sum, hours) => sum + hours, 0);
      return [name, { uncovered, cost: way?.cost, moved: way?.moved, open: way?.open }];
    });
    const expected = Object.entries(bruteForce(problem)).map(([name, tried]) => [name, { ...tried, open: null }]);
    expect({ seed, ways: Object.fromEntries(found) }).toEqual({ seed, ways: Object.fromEntries(expected) });
  }
});

/** Ada lacks 30 credits for what she teaches; Bo has them, and teaches what Ada may; Cato may by no study. */
const JUDGED: CoverageProblem = {
  teachers: [
    { id: 'Ada', hours: 4, credits: {}, exempt: false, now: { norsk: 4 }, lacks: { norsk: 30, engelsk: 0 } },
    { id: 'Bo', hours: 4, credits: {}, exempt: false, now: { engelsk: 4 }, lacks: { norsk: 0, engelsk: 0 } },
    { id: 'Cato', hours: 9, credits: {}, exempt: true, now: {}, lacks: { norsk: null, engelsk: null } },
  ],
  taught: [
    { id: 'norsk', subject: 'norsk', hours: 4, need: 60 },
    { id: 'engelsk', subject: 'engelsk', hours: 4, need: 60 },
  ],
  ...{ maxSubjects: 4, maxNewSubjects: 1, minHours: 2 },
};

test('a dear exchange gives way to a course, a cheap one does not, and what is judged stands above credits', () => {
  const asked = { ceilings: { cost: null, studies: null }, seconds: 10 };
  const by = (move: number) => wayToCoverage(highs, { ...JUDGED, prices: { credit: 100, move } }, 'cheapest', asked);
  expect(by(1000)).toMatchObject({ moved: 0, credits: 30, cost: 3000, open: null });
  expect(by(100)).toMatchObject({ moved: 8, credits: 0, cost: 800, study: [] });
  expect(by(100)?.hours.map(({ teacher }) => teacher)).not.toContain('Cato');
});

test('lessons that are fewer than the fewest hours may be kept, and those that are not so few may not be split', () => {
  const few = { ...JUDGED, minHours: 6, prices: { credit: 100, move: 1 } };
  const asked = { ceilings: { cost: null, studies: null }, seconds: 10 };
  expect(wayToCoverage(highs, few, 'cheapest', asked)?.uncovered).toEqual({ norsk: 4, engelsk: 4 });
  expect(wayToCoverage(highs, { ...few, mayKeepFewer: true }, 'cheapest', asked)?.uncovered).toEqual({});
});

test('a subject on two levels is studied for once, as far as the higher asks', () => {
  const levels = {
    ...JUDGED,
    teachers: [{ ...JUDGED.teachers[0], id: 'Ada', hours: 8, lacks: { lower: 30, upper: 60 }, now: { lower: 4 } }],
    taught: [
      { id: 'lower', subject: 'norsk', hours: 4, need: 30 },
      { id: 'upper', subject: 'norsk', hours: 4, need: 60 },
    ],
    prices: { credit: 10, move: 1 },
  } as unknown as CoverageProblem;
  const asked = { ceilings: { cost: 300, studies: 1 }, seconds: 10 };
  expect(wayToCoverage(highs, levels, 'cheapest', asked)).toMatchObject({
    ...{ cost: 604, uncovered: {}, open: null },
    study: [{ teacher: 'Ada', taught: 'upper', stp: 60 }],
  });
  expect(wayToCoverage(highs, levels, 'within', asked)).toMatchObject({ cost: 300, uncovered: { upper: 4 } });
});
