import type { Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { fewestStudies } from '../../src/analysis/kernels/teaching/shortfall/fewest-studies.ts';
import type { SchoolTaught } from '../../src/analysis/kernels/teaching/shortfall/laid.ts';
import { cheapestCoverage } from '../../src/casework/coverage/cheapest.ts';
import type { CoverageProblem } from '../../src/casework/coverage/problem.ts';
import { startSolver } from '../../src/disclosure/index.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await startSolver();
});

/** Lehmer steps, so the same schools every time. */
function chance(seed: number): (below: number) => number {
  let state = seed * 7919 + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const SUBJECTS = ['norsk', 'matematikk', 'engelsk', 'naturfag', 'samfunnsfag', 'krle', 'musikk', 'mat og helse'];
const AMOUNTS = [0, 15, 30, 60];

/** A school as schools are: everybody teaches three lines of eight subjects on two levels, most with the credits, of some nothing helps. */
function schoolOf(seed: number, size: number): SchoolTaught {
  const next = chance(seed);
  const subjects = SUBJECTS.flatMap((subject) => [subject, subject]);
  const teachers = Array.from({ length: size }, () => {
    const now = subjects.map(() => 0);
    for (const _ of [0, 1, 2]) now[next(subjects.length)] = 2 + next(10);
    const held = SUBJECTS.map((_, subject) => (now[2 * subject] || now[2 * subject + 1] ? next(5) > 0 : next(6) === 0));
    const lacks = subjects.map((_, line): number | null => {
      if (held[Math.floor(line / 2)] === true) return 0;
      return next(9) === 0 ? null : (AMOUNTS[line % 2 === 0 ? 2 : 1 + next(3)] ?? 30);
    });
    return { hours: now.reduce((sum, own) => sum + own, 0), now, lacks };
  });
  const hours = subjects.map((_, line) => teachers.reduce((sum, { now }) => sum + (now[line] ?? 0), 0));
  return { subjects, hours, teachers };
}

function asProblem({ subjects, hours, teachers }: SchoolTaught): CoverageProblem {
  const taught = subjects.map((subject, line) => ({ id: `l${line}`, subject, hours: hours[line] ?? 0, need: 0 }));
  const byLine = <Of>(values: readonly Of[]) => Object.fromEntries(values.map((one, line) => [`l${line}`, one]));
  return {
    taught: taught.filter((one) => one.hours > 0),
    teachers: teachers.map((one, i) => ({
      ...{ id: `t${i}`, hours: one.hours, credits: {}, exempt: false },
      ...{ now: byLine(one.now), lacks: byLine(one.lacks) },
    })),
    ...{ maxSubjects: 99, maxNewSubjects: 99, minHours: 1 },
  };
}

test.each([
  [8, 1, 12],
  [25, 101, 6],
  [60, 201, 1],
])('schools of %i teachers need the credits that a solver finds', (size, first, count) => {
  const seeds = Array.from({ length: count }, (_, i) => first + i);
  const own = seeds.map((seed) => fewestStudies(schoolOf(seed, size), (credits) => credits));
  const theirs = seeds.map((seed) => {
    const { best, uncovered } = cheapestCoverage(highs, asProblem(schoolOf(seed, size)), {
      seconds: 20,
      alternatives: 0,
    });
    return {
      price: best.credits,
      uncovered: Object.values(uncovered).reduce((sum, hours) => sum + hours, 0),
      isProved: true,
    };
  });
  expect(own).toEqual(theirs);
});
