import { expect, test } from 'vitest';
import {
  EMPTY_WORLD,
  factsOfWorld,
  history,
  row,
  unitNumber,
  type WorldRow,
} from '../../../../test/analysis/small-world.ts';
import { dayOf, type EvaluationDesign, type FollowedWish, parseDay } from '../../../terms/index.ts';
import { ask, buildDataset } from '../../index.ts';
import { evaluateFollowed, followedBefore, followedPowerBefore, followedSince, schoolsIn } from './index.ts';

const SCHOOLS = Array.from({ length: 8 }, (_, n) => unitNumber(n));
const PERSONS = 320;
const TREATED = SCHOOLS.slice(0, 4);
const schoolOf = (person: number) => person % SCHOOLS.length;
const isWoman = (person: number) => Math.floor(person / SCHOOLS.length) % 3 > 0;
/** Women leave more often, and three of the schools with the action have most of them. */
const EARLY = ['2020-03-01', '2021-02-01', '2022-01-01', '2022-12-01', '2023-11-01', '2024-09-15'];
const lastDayOf = (person: number) => {
  const turn = (person * 7919) % 20;
  if (turn === 0) return EARLY[Math.floor(person / 20) % EARLY.length] ?? '';
  const isGone = isWoman(person) ? turn < 9 : turn < 4;
  if (isGone && !(schoolOf(person) < 4 && turn % 4 === 1)) return turn % 2 === 0 ? '2025-02-01' : '2026-02-01';
  return '';
};
const WORLD = {
  ...EMPTY_WORLD,
  persons: Array.from({ length: PERSONS + 3 }, (_, person) => ({
    ...{ birthYear: 1970 + (person % 20), birthMonth: 1 },
    sex: isWoman(person) ? ('f' as const) : ('m' as const),
  })),
  units: SCHOOLS.map((unit) => ({
    unit,
    schoolType: 'barneskole' as const,
    area: null,
    subArea: null,
    living: 'other' as const,
  })),
  workplaces: SCHOOLS.map((unit) => ({ workplace: unit, unit, from: dayOf(2010, 1, 1), to: dayOf(9999, 1, 1) })),
};
const ROWS: readonly WorldRow[] = Array.from({ length: PERSONS }, (_, person) =>
  row(person, SCHOOLS[schoolOf(person)] ?? '', `2019-10-01/${lastDayOf(person)}`),
).concat([
  // Hired in the first year of the action, at a school with it and at one without; and one day too late.
  row(PERSONS, SCHOOLS[0] ?? '', '2025-01-01/'),
  row(PERSONS + 1, SCHOOLS[4] ?? '', '2025-09-30/'),
  row(PERSONS + 2, SCHOOLS[0] ?? '', '2025-10-01/'),
]);
const dataset = buildDataset(factsOfWorld({ ...WORLD, deliveries: [history('2027-01-01', ROWS)] }));

const designOf = (followed: FollowedWish, to = '2026-10-01'): EvaluationDesign => ({
  ...{ question: 'Slutter færre?', outcome: { metric: 'B2', where: [], grain: 'school-year' } },
  waves: [{ from: dayOf(2024, 10, 1), units: TREATED }],
  comparison: { control: 'never', units: [] },
  period: { from: dayOf(2019, 10, 1), to: parseDay(to) ?? dayOf(2026, 10, 1) },
  ...{ method: 'matched-survival', anticipation: 0, direction: 'down', smallestEffect: 0.1, seed: 1, followed },
});
const found = (followed: FollowedWish, to?: string) => {
  const asked = { design: designOf(followed, to), where: [], fewest: 5 };
  const since = followedSince(dataset, asked);
  const before = followedBefore(dataset, asked);
  if (since === null) throw new Error('nothing is known');
  return { since, before, ...evaluateFollowed(since, before, { design: asked.design, plannedPower: null }) };
};
const there = (person: number) => !EARLY.includes(lastDayOf(person));
const leftBy = (some: readonly number[]) => some.filter((person) => lastDayOf(person) !== '').length / some.length;
const all = Array.from({ length: PERSONS }, (_, person) => person).filter(there);
const sideOf = (isTreated: boolean) => all.filter((person) => schoolOf(person) < 4 === isTreated);

test('where nobody is to be alike in anything, a year from 1 October says what the figure by school says', () => {
  const { estimate, since } = found({ who: 'present', matchedOn: [] }, '2025-10-01');
  const table = ask(dataset, {
    ...{ metric: 'B2', by: ['unit'], where: [], asKnownOn: null },
    period: { kind: 'between', from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1), grain: null },
  });
  const cells = 'refusal' in table ? [] : table.cells;
  const shareOf = (own: readonly string[]) => {
    const some = cells.filter(({ codes }) => own.includes(codes[0] ?? ''));
    const sum = (values: readonly (number | null)[]) => values.reduce<number>((whole, one) => whole + (one ?? 0), 0);
    return sum(some.map(({ numerator }) => numerator)) / sum(some.map(({ denominator }) => denominator));
  };
  expect(estimate).toBeCloseTo(shareOf(TREATED) - shareOf(SCHOOLS.slice(4)), 12);
  expect([since.steps.steps, schoolsIn(since)]).toEqual([1, { treated: 4, controls: 4 }]);
});

test('persons alike in sex are compared within each, weighed by those with the action; reckoned one by one', () => {
  const { estimate, since } = found({ who: 'present', matchedOn: ['sex'] });
  const [own, others] = [sideOf(true), sideOf(false)];
  const of = (some: readonly number[], woman: boolean) => some.filter((person) => isWoman(person) === woman);
  const within = (woman: boolean) =>
    (of(own, woman).length / own.length) * (leftBy(of(own, woman)) - leftBy(of(others, woman)));
  expect(estimate).toBeCloseTo(within(true) + within(false), 12);
  expect(since.sets.map(({ alikeIn, persons }) => [alikeIn, persons.length])).toEqual([
    [1, of(all, false).length],
    [1, of(all, true).length],
  ]);
  expect(since.balance.map(({ after }) => after)).toEqual([expect.closeTo(0, 12)]);
});

test('the years before the action are the same comparison of those who were there then, and nobody after the start is in it', () => {
  const { before, pretrend } = found({ who: 'present', matchedOn: ['sex'] });
  expect(before?.steps).toEqual({ months: 12, steps: 2, intake: 0, back: 24 });
  expect(pretrend).toMatchObject({ kind: 'earlier-start' });
  const later = ROWS.map((one) => (one.to > dayOf(2024, 10, 1) ? { ...one, to: dayOf(9999, 1, 1) } : one));
  const stayed = buildDataset(factsOfWorld({ ...WORLD, deliveries: [history('2027-01-01', later)] }));
  const asked = { design: designOf({ who: 'present', matchedOn: ['sex'] }), where: [], fewest: 5 };
  expect(followedPowerBefore(stayed, asked)).toEqual(followedPowerBefore(dataset, asked));
});

test('a set with fewer than may be told of on a side is alike in less, until there are enough', () => {
  const { since } = found({ who: 'present', matchedOn: ['sex', 'age-band'] });
  const fewest = Math.min(
    ...since.sets.flatMap(({ persons }) => {
      const treated = persons.filter((one) => one.treated).length;
      return [treated, persons.length - treated];
    }),
  );
  expect(fewest).toBeGreaterThanOrEqual(5);
});

test('of those who are hired nobody is followed who was there before', () => {
  const design = designOf({ who: 'hired', matchedOn: [] });
  const since = followedSince(dataset, { design, where: [], fewest: 5 });
  expect([since?.steps, since?.followed.map(({ person }) => person)]).toEqual([
    { months: 12, steps: 1, intake: 12, back: 0 },
    [PERSONS, PERSONS + 1],
  ]);
});

test('nothing is told or judged of steps in which fewer than ten of a side are followed', () => {
  // All with the action but eight leave in the first year.
  const emptied = ROWS.map((one, person) =>
    one.to > dayOf(2024, 10, 1) && schoolOf(person) < 4 && person >= 16 ? { ...one, to: dayOf(2025, 2, 1) } : one,
  );
  const left = buildDataset(factsOfWorld({ ...WORLD, deliveries: [history('2027-01-01', emptied)] }));
  const design = designOf({ who: 'present', matchedOn: [] });
  const few = followedSince(left, { design, where: [], fewest: 5 });
  if (few === null) throw new Error('nothing is known');
  const { cells } = evaluateFollowed(few, null, { design, plannedPower: null });
  expect([few.steps.steps, cells.length]).toEqual([1, 1]);
  expect(new Set(few.followed.map(({ wentIn, until }) => `${wentIn} ${until}`))).toEqual(new Set(['1 1', 'null 1']));
});

test('schools whose turn comes later are compared until then, told of so long, and counted as with the action by nobody', () => {
  const [first, second] = [TREATED.slice(0, 3), SCHOOLS.slice(3, 6)];
  const design: EvaluationDesign = {
    ...designOf({ who: 'present', matchedOn: [] }),
    waves: [
      { from: dayOf(2023, 10, 1), units: first },
      { from: dayOf(2024, 10, 1), units: second },
    ],
    comparison: { control: 'not-yet', units: [] },
  };
  const since = followedSince(dataset, { design, where: [], fewest: 5 });
  if (since === null) throw new Error('nothing is known');
  const waiting = since.followed.filter(({ wave, unit }) => wave === 0 && second.includes(unit));
  expect(new Set(waiting.map(({ treated, until }) => `${treated} ${until}`))).toEqual(new Set(['false 1']));
  expect(evaluateFollowed(since, null, { design, plannedPower: null }).notes.map(({ code }) => code)).not.toContain(
    'not-followed-at-start',
  );
});
