import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { near } from './__data__/oracle.ts';
import {
  cox,
  cumulativeIncidence,
  type Histories,
  lifeTable,
  logRank,
  NotFollowed,
  NothingToFit,
  NotPeriods,
  stayingCurve,
} from './index.ts';

interface Person {
  readonly entry: number;
  readonly time: number;
  readonly cause: number;
}

const person = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 2 }))
  .map(([entry, lasts, cause]): Person => ({ entry, time: entry + lasts, cause }));
const persons = fc.array(person, { minLength: 1, maxLength: 25 });
const ROUNDS = { seed: 20260831, numRuns: 200 };

const columns = (all: readonly Person[]): Histories => ({
  time: Float64Array.from(all, ({ time }) => time),
  cause: Int32Array.from(all, ({ cause }) => cause),
  entry: Float64Array.from(all, ({ entry }) => entry),
});
const timesOf = (all: readonly Person[]) => [...new Set(all.map(({ time }) => time))].sort((a, b) => a - b);
const atRisk = (all: readonly Person[], t: number) => all.filter(({ entry, time }) => entry < t && t <= time).length;
const events = (all: readonly Person[], t: number, causes = [1, 2]) =>
  all.filter(({ time, cause }) => time === t && causes.includes(cause)).length;
const staysTo = (all: readonly Person[], t: number) =>
  timesOf(all)
    .filter((u) => u <= t)
    .reduce((product, u) => product * (1 - events(all, u) / atRisk(all, u)), 1);

/** A person's influence on the incidence of a cause at t, summed term by term as the formula stands. */
function influence(all: readonly Person[], one: Person, cause: number, t: number): number {
  let [sum, own] = [0, 0];
  let stays = 1;
  for (const u of timesOf(all).filter((time) => time <= t)) {
    const [y, d, k] = [atRisk(all, u), events(all, u), events(all, u, [cause])];
    const there = one.entry < u && u <= one.time ? 1 : 0;
    const happened = one.time === u && one.cause !== 0 ? 1 : 0;
    const ofCause = one.time === u && one.cause === cause ? 1 : 0;
    sum += stays * ((own * k) / y + ofCause / y - (there * k) / (y * y));
    if (y > d) own -= (happened / y - (there * d) / (y * y)) / (1 - d / y);
    stays *= 1 - d / y;
  }
  return sum;
}

describe('the naive twin says the same', () => {
  test('of the staying curve', () => {
    fc.assert(
      fc.property(persons, (all) => {
        const curve = stayingCurve(columns(all));
        const times = timesOf(all);
        expect([...curve.time]).toEqual(times);
        expect([...curve.atRisk]).toEqual(times.map((t) => atRisk(all, t)));
        expect([...curve.events]).toEqual(times.map((t) => events(all, t)));
        expect([...curve.survival]).toEqual(
          near(
            times.map((t) => staysTo(all, t)),
            12,
          ),
        );
      }),
      ROUNDS,
    );
  });

  test('of the incidences, and with those who stay they make one', () => {
    fc.assert(
      fc.property(persons, (all) => {
        const { time, staying, incidences } = cumulativeIncidence(columns(all), [1, 2]);
        const [one, two] = incidences;
        expect(Array.from(time, (_, i) => (staying[i] ?? 0) + (one?.share[i] ?? 0) + (two?.share[i] ?? 0))).toEqual(
          near(
            Array.from(time, () => 1),
            12,
          ),
        );
        expect([...(one?.error ?? [])]).toEqual(
          near(
            Array.from(time, (t) => Math.sqrt(all.reduce((sum, who) => sum + influence(all, who, 1, t) ** 2, 0))),
            9,
          ),
        );
      }),
      { ...ROUNDS, numRuns: 60 },
    );
  });

  test('of the life table', () => {
    fc.assert(
      fc.property(persons, (all) => {
        const table = lifeTable(columns(all));
        const last = Math.max(...timesOf(all));
        const periods = Array.from({ length: last }, (_, i) => i + 1).filter((period) => atRisk(all, period) > 0);
        expect([...table.period]).toEqual(periods);
        expect([...table.atRisk]).toEqual(periods.map((period) => atRisk(all, period)));
        expect([...table.events]).toEqual(periods.map((period) => events(all, period)));
      }),
      ROUNDS,
    );
  });

  test('of the log-rank test of two groups: its square is that of the score of Cox, where nobody leaves together', () => {
    const distinctTimes = fc.uniqueArray(person, { selector: ({ time }) => time, minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(distinctTimes, (all) => {
        const group = Int32Array.from(all, (_, i) => i % 2);
        const test2 = logRank(columns(all), group);
        fc.pre(all.some(({ cause }) => cause !== 0) && (test2.variance[0]?.[0] ?? 0) > 1e-9);
        const fit = cox(columns(all), [Float64Array.from(group)]);
        expect(fit.score.statistic).toBeCloseTo(test2.chiSquare, 8);
      }),
      { ...ROUNDS, numRuns: 60 },
    );
  });
});

describe('what does not change an answer', () => {
  test('the order of the rows', () => {
    fc.assert(
      fc.property(persons, (all) => {
        const back = [...all].reverse();
        expect(stayingCurve(columns(back))).toEqual(stayingCurve(columns(all)));
        expect(lifeTable(columns(back))).toEqual(lifeTable(columns(all)));
      }),
      ROUNDS,
    );
  });

  test('every person twice: the same curve, a smaller error', () => {
    fc.assert(
      fc.property(persons, (all) => {
        const [once, twice] = [stayingCurve(columns(all)), stayingCurve(columns([...all, ...all]))];
        expect([...twice.survival]).toEqual(near([...once.survival], 12));
        expect(twice.error.every((error, i) => (error ?? 0) <= (once.error[i] ?? 0) + 1e-12)).toBe(true);
      }),
      ROUNDS,
    );
  });

  test('the unit of a covariate: the coefficient follows, the likelihood stays', () => {
    const all = [3, 5, 1, 8, 4, 9, 2, 7].map((time, i) => ({ entry: 0, time, cause: Number(i % 3 > 0) }));
    const years = Float64Array.from([31, 45, 60, 28, 52, 39, 44, 33]);
    const [inYears, inMonths] = [years, years.map((year) => year * 12)].map((column) => cox(columns(all), [column]));
    expect((inMonths?.coefficient[0] ?? 0) * 12).toBeCloseTo(inYears?.coefficient[0] ?? 0, 9);
    expect(inMonths?.logLikelihood[1]).toBeCloseTo(inYears?.logLikelihood[1] ?? 0, 9);
  });
});

describe('what cannot be followed or fitted is said', () => {
  test('a time that is not after its entry names its row', () => {
    const wrong = columns([
      { entry: 0, time: 3, cause: 1 },
      { entry: 4, time: 4, cause: 0 },
    ]);
    expect(() => stayingCurve(wrong)).toThrow(NotFollowed);
    expect(() => stayingCurve(wrong)).toThrow(expect.objectContaining({ rows: [1] }));
  });

  test('half a period is no period', () => {
    expect(() => lifeTable({ time: Float64Array.of(1.5), cause: Int32Array.of(1) })).toThrow(NotPeriods);
  });

  test('nobody with an event, or a covariate alike for all', () => {
    const time = Float64Array.of(1, 2, 3);
    const column = Float64Array.of(1, 2, 3);
    expect(() => cox({ time, cause: Int32Array.of(0, 0, 0) }, [column])).toThrow(NothingToFit);
    expect(() => cox({ time, cause: Int32Array.of(1, 0, 1) }, [Float64Array.of(2, 2, 2)])).toThrow(NothingToFit);
    expect(() => cox({ time, cause: Int32Array.of(1, 1, 1) }, [column, column.map((x) => 2 * x)])).toThrow(
      NothingToFit,
    );
  });

  test('groups that are never at risk together are not tested against each other, the others are', () => {
    const rows = [
      ...[2, 3, 5].map((time) => ({ entry: 0, time, cause: 1, group: 0 })),
      ...[1, 4, 5].map((time) => ({ entry: 0, time, cause: 1, group: 1 })),
      ...[12, 14].map((time) => ({ entry: 10, time, cause: 1, group: 2 })),
    ];
    const two = logRank(
      columns(rows.slice(0, 6)),
      Int32Array.from(rows.slice(0, 6), ({ group }) => group),
    );
    const all = logRank(
      columns(rows),
      Int32Array.from(rows, ({ group }) => group),
    );
    expect(all).toMatchObject({ freedom: 1, persons: [3, 3, 2] });
    expect(all.chiSquare).toBeCloseTo(two.chiSquare, 12);
  });

  test('a covariate that divides those with events from those without runs away, and is named', () => {
    const all = [1, 2, 3, 4, 5, 6].map((time, i) => ({ entry: 0, time, cause: Number(i < 3) }));
    const fit = cox(columns(all), [Float64Array.of(1, 1, 1, 0, 0, 0)]);
    expect(fit.separated).toEqual([0]);
  });
});
