import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stayingCurve } from '../../survival/index.ts';
import { alone, designOf, NEVER, type Row, rowsOf } from '../__data__/panels.ts';
import { evaluate, strataOf } from '../index.ts';

const ROUNDS = { seed: 20261129, numRuns: 4 };
const MATCHED = designOf({ method: 'matched-survival', direction: 'down', smallestEffect: 0.2 });
const UNITS = 60;

/** Persons followed from period 1 until it happened (1) or following stopped (0); every other has the action. */
const people = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.boolean()), { minLength: UNITS, maxLength: UNITS })
  .map((all) => all.map(([time, happened], unit) => ({ unit, time, happened, first: unit % 2 === 0 ? 1 : NEVER })));
type Person = { unit: number; time: number; happened: boolean; first: number };

const byPeriod = (all: readonly Person[]): Row[] =>
  all.flatMap(({ unit, time, happened, first }) =>
    Array.from({ length: time }, (_, t) => ({
      unit,
      period: t + 1,
      outcome: Number(happened && t + 1 === time),
      first,
    })),
  );
const once = (all: readonly Person[]): Row[] =>
  all.map(({ unit, time, happened, first }) => ({ unit, period: time, outcome: Number(happened), first }));
const ask = (rows: readonly Row[], strata = new Int32Array(UNITS), wish = MATCHED) =>
  evaluate(rowsOf(rows), wish, { ...alone(UNITS), strata });
const curveOf = (all: readonly Person[]) =>
  stayingCurve({
    time: Float64Array.from(all, ({ time }) => time),
    cause: Int32Array.from(all, ({ happened }) => Number(happened)),
  });

test('with nothing to match on it is the difference of two Kaplan–Meier curves, with Greenwood’s errors', () => {
  fc.assert(
    fc.property(people, (all) => {
      const { estimate, se, beside } = ask(byPeriod(all));
      const horizon = beside['horizon'] as number;
      const [treated, controls] = [1, NEVER].map((first) => curveOf(all.filter((one) => one.first === first)));
      const at = (curve: typeof treated) => curve?.time.findLastIndex((time) => time <= horizon) ?? -1;
      const stays = (curve: typeof treated) => (at(curve) < 0 ? 1 : (curve?.survival[at(curve)] ?? 1));
      const error = (curve: typeof treated) => (at(curve) < 0 ? 0 : (curve?.error[at(curve)] ?? 0));
      expect(estimate).toBeCloseTo(stays(controls) - stays(treated), 9);
      const greenwood = Math.hypot(error(treated), error(controls));
      expect(se).toBeCloseTo(greenwood * Math.sqrt(UNITS / (UNITS - 1)), 9);
    }),
    ROUNDS,
  );
});

test('a file with one row for each says the same as one with a row for each period', () => {
  fc.assert(
    fc.property(people, (all) => {
      expect(ask(once(all)).estimate).toBeCloseTo(ask(byPeriod(all)).estimate, 9);
    }),
    { ...ROUNDS, numRuns: 3 },
  );
});

test('neither order of rows nor numbers of units matter', () => {
  fc.assert(
    fc.property(people, (all) => {
      const turned = byPeriod(all.map((one) => ({ ...one, unit: UNITS - 1 - one.unit }))).reverse();
      const [found, same] = [ask(byPeriod(all)), ask(turned)];
      expect([same.estimate, same.se]).toEqual(
        [found.estimate, found.se].map((value) => expect.closeTo(value ?? 0, 9)),
      );
    }),
    { ...ROUNDS, numRuns: 3 },
  );
});

describe('matching', () => {
  // In stratum 0 it happens to all after two periods, in 1 to nobody; the action is given mostly in stratum 1.
  const strata = Int32Array.from({ length: UNITS }, (_, unit) => Number(unit >= 30));
  const isTreated = (unit: number) => (unit < 30 ? unit < 10 : unit < 50);
  const rows = byPeriod(
    Array.from({ length: UNITS }, (_, unit) => ({
      unit,
      time: unit < 30 && unit % 5 !== 0 ? 2 : 4,
      happened: unit < 30,
      first: isTreated(unit) ? 1 : NEVER,
    })),
  );

  test('takes away what the groups differ in', () => {
    const wish = { ...MATCHED, survival: { horizon: 2 } };
    expect(ask(rows, new Int32Array(UNITS), wish).estimate).toBeLessThan(-0.2);
    expect(ask(rows, strata, wish).estimate).toBeCloseTo(0, 9);
  });

  test('waiting for the action is nobody’s gain: those who begin later are compared from then on', () => {
    const late = Array.from({ length: UNITS }, (_, unit) => ({
      unit,
      time: 3 + (unit % 4),
      happened: true,
      first: unit % 2 === 0 ? 3 : NEVER,
    }));
    const { beside, cells, notes } = ask(byPeriod(late), new Int32Array(UNITS));
    expect(beside).toMatchObject({ treated: 30, controls: 30 });
    expect(cells[0]).toMatchObject({ group: 3, time: 0 });
    const gone = late.map((one) => (one.unit < 6 ? { ...one, time: 2 } : one));
    expect(ask(byPeriod(gone)).notes).toContainEqual({ code: 'not-followed-at-start', value: 3 });
    expect(notes.map(({ code }) => code)).not.toContain('not-followed-at-start');
  });

  test('whoever nobody is like is left out, and told of; if that is all, it is refused', () => {
    const own = Int32Array.from({ length: UNITS }, (_, unit) => (unit === 31 ? 7 : 0));
    expect(ask(rows, own).notes).toContainEqual({ code: 'not-matched', value: 1 });
    const apart = Int32Array.from({ length: UNITS }, (_, unit) => Number(isTreated(unit)));
    expect(() => ask(rows, apart)).toThrow('nobody-matched');
  });

  test.each([
    ['an outcome of two', rows.map((row) => ({ ...row, outcome: 2 * row.outcome })), 'not-events'],
    ['a hole in following', rows.filter(({ unit, period }) => unit !== 55 || period !== 2), 'gap-in-following'],
    [
      'rows after it happened',
      rows.map((row) => (row.unit === 55 && row.period === 2 ? { ...row, outcome: 1 } : row)),
      'gap-in-following',
    ],
    ['nobody with the action', rows.map((row) => ({ ...row, first: NEVER })), 'nobody-treated'],
  ] as const)('%s is refused', (_, some, code) => {
    expect(() => ask(some)).toThrow(code);
  });
});

test('strata: words as they are, many numbers in fifths, names and what is the same for all left out', () => {
  const numbers = Float64Array.from({ length: 20 }, (_, i) => i);
  const known = (name: string, of: (i: number) => string, isNumber = false) => ({
    name,
    values: Array.from({ length: 20 }, (_, i) => of(i)),
    numbers: isNumber ? numbers : null,
  });
  const found = strataOf(
    [
      known('subject', (i) => ['a', 'b'][i % 2] ?? ''),
      known('age', String, true),
      known('name', (i) => `n${i}`),
      known('owner', () => 'x'),
    ],
    20,
    null,
  );
  expect(found).toMatchObject({ matchedOn: ['subject', 'age'], leftOut: ['name', 'owner'] });
  expect(new Set(found.strata).size).toBe(10);
});

test('a column that parts those with the action from the others is not matched on, unless it was asked for', () => {
  const school = { name: 'school', values: Array.from({ length: 20 }, (_, i) => `s${i % 4}`), numbers: null };
  const hasAction = Array.from({ length: 20 }, (_, i) => i % 2 === 0);
  expect(strataOf([school], 20, hasAction)).toMatchObject({ matchedOn: [], leftOut: ['school'] });
  expect(strataOf([school], 20, null)).toMatchObject({ matchedOn: ['school'], leftOut: [] });
});
