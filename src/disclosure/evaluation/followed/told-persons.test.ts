import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Following, laidOut, personsWorkedOut } from './__data__/person-attacker.ts';
import { toldPersons } from './told-persons.ts';

const PERSONS = 96;
const HALF = PERSONS / 2;
const everybody = <Value>(of: (person: number) => Value) => Array.from({ length: PERSONS }, (_, person) => of(person));
/** The first half has the action; a quarter of each side goes in the first year and one in the second. */
const ROLES = everybody((person) => (person < HALF ? 'with' : 'without') as Following['roles'][number]);
const WENT = everybody((person) => [1, 2, null, null][person % 4] ?? null);
const PLAIN: Following = { roles: ROLES, traits: everybody(() => 0), steps: 2, from: 0 };
const told = (own: Following, earlier: readonly Following[] = [], went = WENT) =>
  toldPersons(
    laidOut(own, went),
    earlier.map((one) => laidOut(one, went)),
    5,
  );

test('all is told where enough went and enough stayed on each side in each step', () =>
  expect(told(PLAIN)).toBe('all'));

test('steps are left out where four went in one, and five are told', () => {
  const later = (count: number) =>
    everybody((person) => (WENT[person] === 1 && person < HALF && person / 4 >= count ? 2 : (WENT[person] ?? null)));
  expect(told(PLAIN, [], later(5))).toBe('all');
  expect(told(PLAIN, [], later(4))).toBe('no-periods');
});

test('the verdict alone is told where four of a side went in all, or four stayed', () => {
  const ofTheFirst = (count: number) =>
    everybody((person) => (person < count ? 1 : person < HALF ? null : (WENT[person] ?? null)));
  expect([4, 5, HALF - 5, HALF - 4].map((count) => told(PLAIN, [], ofTheFirst(count)))).toEqual([
    'verdict',
    'all',
    'all',
    'verdict',
  ]);
});

test('a design without some whom an earlier one had tells the verdict alone where few of those went, and more where enough did', () => {
  const without = (count: number): Following => ({
    ...PLAIN,
    roles: ROLES.map((role, person) => (person < count ? 'out' : role)),
  });
  expect(told(without(12), [PLAIN])).toBe('all');
  expect(told(without(8), [PLAIN])).toBe('verdict');
  expect(told(PLAIN, [PLAIN])).toBe('all');
});

test('the same persons over other days are told of only where each way of having gone is shared by enough', () => {
  expect(told({ ...PLAIN, steps: 1 }, [PLAIN])).toBe('all');
  const one = WENT.with(0, null);
  expect(told({ ...PLAIN, from: 30 }, [PLAIN], one)).toBe('all');
  const few = everybody((person) => (person % 4 === 1 && person < 36 ? 1 : (WENT[person] ?? null)));
  expect(told({ ...PLAIN, steps: 1 }, [PLAIN], few)).toBe('verdict');
});

/** The first of each side like nobody on the other: so many of the one side, and too few of the other. */
const unlike = (count: number): Following => ({
  ...PLAIN,
  traits: everybody((person) => Number(person < count || (person >= HALF && person < HALF + 2))),
});
const wentOf = (first: number, went: number) =>
  everybody((person) => (person < first ? (person < went ? 1 : null) : (WENT[person] ?? null)));

test('those who are like nobody are told of by the public figures, so the verdict alone is told where they are few', () => {
  const stay = WENT.with(HALF, null).with(HALF + 1, null);
  expect(told(unlike(20), [], stay)).toBe('verdict');
  const nobodyElse: Following = { ...PLAIN, traits: everybody((person) => Number(person < 20)) };
  expect(told(nobodyElse, [], wentOf(20, 10))).toBe('all');
  expect(told(nobodyElse, [], wentOf(20, 4))).toBe('verdict');
  const two: Following = { ...PLAIN, traits: everybody((person) => Number(person < 2)) };
  expect(told(two)).toBe('verdict');
});

test('where the owner may be told of one person, sets of one and one are told, since that was decided', () => {
  const pair: Following = { ...PLAIN, roles: ROLES.map((role, person) => (person % HALF === 0 ? role : 'out')) };
  const one = laidOut(pair, WENT, 1);
  expect([one.followed.length, toldPersons(one, [], 1), toldPersons(one, [], 2)]).toEqual([2, 'all', 'verdict']);
});

test('the years before an action are held beside what tells of the same days, and not beside later ones', () => {
  const then = (own: Following, from: number) => {
    const laid = laidOut({ ...own, from }, WENT);
    return { ...laid, steps: { ...laid.steps, back: 24 } };
  };
  const without: Following = { ...PLAIN, roles: ROLES.with(0, 'out') };
  const since = laidOut({ ...without, from: 731 }, WENT);
  expect(toldPersons(then(PLAIN, 0), [since, then(PLAIN, 0)], 5)).toBe('all');
  expect(toldPersons(then(PLAIN, 0), [then(without, 0)], 5)).toBe('verdict');
  expect(toldPersons(then(PLAIN, 365), [since], 5)).toBe('verdict');
});

const tried: fc.Arbitrary<Following> = fc.record({
  roles: fc.array(fc.constantFrom('with', 'with', 'without', 'without', 'out'), {
    minLength: PERSONS,
    maxLength: PERSONS,
  }),
  traits: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: PERSONS, maxLength: PERSONS }),
  steps: fc.constantFrom(1, 2),
  from: fc.constant(0),
});
/** One design, and others that give a few persons another role, or end a year sooner. */
const alike = fc
  .tuple(tried, fc.array(fc.tuple(tried, fc.integer({ min: 0, max: 24 })), { minLength: 1, maxLength: 3 }))
  .map(([first, more]) => [
    first,
    ...more.map(([one, others]) => ({
      ...{ traits: first.traits, steps: one.steps, from: 0 },
      roles: first.roles.map((role, person) => (person < others ? (one.roles[person] ?? role) : role)),
    })),
  ]);
const goings = fc.array(fc.constantFrom(1, 2, null, null), { minLength: PERSONS, maxLength: PERSONS });

test('whoever follows persons by several designs one after the other works out of nobody whether they went', () => {
  const property = fc.property(alike, goings, (designs, gone) => {
    expect(personsWorkedOut(designs, gone).workedOut).toEqual([]);
  });
  fc.assert(property, { seed: 20_261_129, numRuns: 150 });
});

test('the attacker is told something, and would work a person out if two designs that differ in one were both told', () => {
  expect(personsWorkedOut([PLAIN, PLAIN], WENT).told).toEqual(['all', 'all']);
  const one = { ...PLAIN, roles: ROLES.with(0, 'out' as const) };
  expect(personsWorkedOut([PLAIN, one], WENT).told).toEqual(['all', 'verdict']);
  expect(personsWorkedOut([PLAIN, one], WENT, ['all', 'all']).workedOut).not.toEqual([]);
});
