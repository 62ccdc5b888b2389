import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewestStudies } from './fewest-studies.ts';
import type { SchoolTaught } from './laid.ts';

const COURSES = (credits: number) => Math.ceil(credits / 30);
const CREDITS = (credits: number) => credits;

/** The most hours that can be given, by the least cut: for any lines left out, no more than these and the hours of who may give the others. */
function mostGiven({ hours, teachers }: SchoolTaught, may: (teacher: number, line: number) => boolean): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cut = 0; cut < 2 ** hours.length; cut++) {
    const isCut = (line: number) => (cut >> line) % 2 === 1;
    const lines = hours.reduce((sum, one, line) => sum + (isCut(line) ? one : 0), 0);
    const from = teachers.reduce((sum, { hours: own }, teacher) => {
      const helps = hours.some((_, line) => !isCut(line) && may(teacher, line));
      return sum + (helps ? own : 0);
    }, 0);
    least = Math.min(least, lines + from);
  }
  return least;
}

/** The naive twin: every set of studies, and the cheapest after which most hours are given. */
function everySet(school: SchoolTaught, priceOf: (credits: number) => number) {
  const { subjects, hours, teachers } = school;
  const names = [...new Set(subjects)];
  const studies = teachers.flatMap(({ lacks }, teacher) =>
    names.map((name) => {
      const own = lacks.filter((lack, line) => subjects[line] === name && lack !== null && lack > 0);
      return { teacher, name, amounts: [0, ...new Set(own as number[])] };
    }),
  );
  const all = hours.reduce((sum, one) => sum + one, 0);
  let best = { uncovered: Number.POSITIVE_INFINITY, price: 0 };
  const visit = (at: number, taken: ReadonlyMap<string, number>, price: number): void => {
    const study = studies[at];
    if (study === undefined) {
      const given = mostGiven(school, (teacher, line) => {
        const lack = teachers[teacher]?.lacks[line] ?? null;
        return lack !== null && lack <= (taken.get(`${teacher} ${subjects[line]}`) ?? 0);
      });
      const tried = { uncovered: all - given, price };
      if (tried.uncovered < best.uncovered || (tried.uncovered === best.uncovered && price < best.price)) best = tried;
      return;
    }
    for (const amount of study.amounts)
      visit(at + 1, new Map([...taken, [`${study.teacher} ${study.name}`, amount]]), price + priceOf(amount));
  };
  visit(0, new Map(), 0);
  return best;
}

const anyLack = fc.constantFrom(null, 0, 0, 15, 30, 60);
const anyTeacher = fc
  .record({
    now: fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 }),
    lacks: fc.array(anyLack, { minLength: 4, maxLength: 4 }),
  })
  .map(({ now, lacks }) => ({ now, lacks, hours: now.reduce((sum, own) => sum + own, 0) }));
/** Two subjects on one level each, and one on two. */
const anySchool = fc.array(anyTeacher, { minLength: 2, maxLength: 3 }).map(
  (teachers): SchoolTaught => ({
    subjects: ['norsk', 'norsk', 'engelsk', 'musikk'],
    hours: [0, 1, 2, 3].map((line) => teachers.reduce((sum, { now }) => sum + (now[line] ?? 0), 0)),
    teachers,
  }),
);

test.each([
  ['courses', COURSES],
  ['credits', CREDITS],
] as const)('no set of studies of a small school covers as many hours for fewer %s', (_, priceOf) => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const { price, uncovered, isProved } = fewestStudies(school, priceOf);
      expect(isProved).toBe(true);
      expect({ uncovered, price }).toEqual(everySet(school, priceOf));
    }),
    { seed: 94, numRuns: 60 },
  );
});

test('hours change hands before anybody studies', () => {
  const school = {
    subjects: ['norsk', 'engelsk'],
    hours: [10, 10],
    teachers: [
      { hours: 10, now: [10, 0], lacks: [30, 0] },
      { hours: 10, now: [0, 10], lacks: [0, 30] },
    ],
  };
  expect(fewestStudies(school, COURSES)).toEqual({ price: 0, uncovered: 0, isProved: true });
});

test('a study counts on every level of its subject, and sixty credits are two courses', () => {
  const school = {
    subjects: ['norsk', 'norsk', 'musikk'],
    hours: [5, 5, 5],
    teachers: [
      { hours: 10, now: [5, 5, 0], lacks: [30, 60, 0] },
      { hours: 5, now: [0, 0, 5], lacks: [null, null, 0] },
    ],
  };
  expect(fewestStudies(school, COURSES).price).toBe(2);
  expect(fewestStudies(school, CREDITS).price).toBe(60);
});

test('hours that no study makes lawful are left, and nothing is studied for them', () => {
  const school = { subjects: ['norsk'], hours: [8], teachers: [{ hours: 8, now: [8], lacks: [null] }] };
  expect(fewestStudies(school, COURSES)).toEqual({ price: 0, uncovered: 8, isProved: true });
});

test('who studies what is the same to the figure: the order of teachers changes nothing', () => {
  fc.assert(
    fc.property(anySchool, (school) => {
      const turned = { ...school, teachers: school.teachers.toReversed() };
      expect(fewestStudies(turned, COURSES)).toEqual(fewestStudies(school, COURSES));
    }),
    { seed: 95, numRuns: 60 },
  );
});

/** The published instance of twelve teachers and eight subjects (methods.md: 15 credits by HiGHS and by CBC), which its limits cost nothing. */
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

test('agrees with the published answer, which two solvers gave', () => {
  const school: SchoolTaught = {
    subjects: NEED.map((_, line) => `subject ${line}`),
    hours: DEMAND,
    teachers: HELD.map((held, teacher) => ({
      hours: CAPACITY[teacher] ?? 0,
      now: DEMAND.map(() => 0),
      lacks: NEED.map((need, line) => Math.max(0, need - (held[line] ?? 0))),
    })),
  };
  expect(fewestStudies(school, CREDITS)).toEqual({ price: 15, uncovered: 0, isProved: true });
  expect(fewestStudies(school, COURSES).price).toBe(1);
});
