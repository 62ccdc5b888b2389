import { describe, expect, test } from 'vitest';
import { historiesOf, near, oracle, rowsOf } from './__data__/oracle.ts';
import { cox, cumulativeIncidence, curveQuantile, lifeTable, logRank, restrictedMean, stayingCurve } from './index.ts';

const LUNG = rowsOf('lung');
const AML = rowsOf('aml');
const told = oracle('lung');
const lung = historiesOf(LUNG, '2');
const QUARTERS = [0.25, 0.5, 0.75];
const sexOf = (rows: typeof LUNG) => Int32Array.from(rows, (row) => Number(row['sex']) - 1);

describe("the curve is R's", () => {
  const curve = stayingCurve(lung);

  test('with errors, hazard and log-log interval at every time', () => {
    const { km_loglog: r } = told;
    expect([...curve.time]).toEqual(r.time);
    expect([...curve.atRisk]).toEqual(r.n_risk);
    expect([...curve.events]).toEqual(r.n_event);
    expect([...curve.censored]).toEqual(r.n_censor);
    expect([...curve.survival]).toEqual(near(r.surv, 12));
    expect(curve.error).toEqual(near(r.std_err, 12));
    expect(curve.lower).toEqual(near(r.lower, 12));
    expect(curve.upper).toEqual(near(r.upper, 12));
    expect([...curve.hazard]).toEqual(near(r.cumhaz, 12));
    expect([...curve.hazardError]).toEqual(near(r.std_chaz, 12));
  });

  test.each([
    ['log', 'km_log_ci'],
    ['plain', 'km_plain_ci'],
  ] as const)('with the %s interval', (scale, name) => {
    const here = stayingCurve(lung, { scale });
    const at = (told[name].time as number[]).map((time) => here.time.indexOf(time));
    expect(at.map((i) => here.lower[i])).toEqual(near(told[name].lower, 12));
    expect(at.map((i) => here.upper[i])).toEqual(near(told[name].upper, 12));
  });

  test('with quartiles, their intervals, and what is not reached', () => {
    const { quantiles } = oracle('aml');
    const groups = ['Maintained', 'Nonmaintained'].map((group) =>
      stayingCurve(
        historiesOf(
          AML.filter((row) => row['x'] === group),
          '1',
        ),
      ),
    );
    const found = groups.map((one) => QUARTERS.map((p) => curveQuantile(one, p)));
    expect(found.map((one) => one.map(({ time }) => time))).toEqual(quantiles.q);
    expect(found.map((one) => one.map(({ lower }) => lower))).toEqual(quantiles.lower);
    expect(found.map((one) => one.map(({ upper }) => upper))).toEqual(quantiles.upper);
  });

  test('with the mean of the first year', () => {
    const { rmean365_by_sex: r } = told;
    const means = ['1', '2'].map((sex) =>
      restrictedMean(
        stayingCurve(
          historiesOf(
            LUNG.filter((row) => row['sex'] === sex),
            '2',
          ),
        ),
        365,
      ),
    );
    expect(means.map(({ mean }) => mean)).toEqual(near(r.rmean, 12));
    expect(means.map(({ error }) => error)).toEqual(near(r.se, 12));
  });
});

describe("tests between groups are R's", () => {
  test('the log-rank test of two groups', () => {
    const { logrank_sex: r } = told;
    const found = logRank(lung, sexOf(LUNG));
    expect(found.observed).toEqual(r.obs);
    expect(found.expected).toEqual(near(r.exp, 11));
    expect(found.variance.flat()).toEqual(near(r.var.flat(), 11));
    expect([found.chiSquare, found.p]).toEqual(near([r.chisq, r.p], 11));
  });

  test('with weights, with strata, and of four groups', () => {
    const peto = logRank(lung, sexOf(LUNG), { rho: 1 });
    expect([peto.chiSquare, peto.p]).toEqual(near([told.peto_sex.chisq, told.peto_sex.p], 11));
    const placed = LUNG.filter((row) => row['inst'] !== '');
    const places = [...new Set(placed.map((row) => row['inst']))];
    const stratum = Int32Array.from(placed, (row) => places.indexOf(row['inst']));
    const stratified = logRank(historiesOf(placed, '2'), sexOf(placed), { stratum });
    expect(stratified.chiSquare).toEqual(near([told.logrank_sex_strata_inst.chisq], 11)[0]);
    const scored = LUNG.filter((row) => row['ph.ecog'] !== '');
    const ecog = logRank(
      historiesOf(scored, '2'),
      Int32Array.from(scored, (row) => Number(row['ph.ecog'])),
    );
    expect([ecog.chiSquare, ecog.freedom]).toEqual([near([told.logrank_ecog.chisq], 11)[0], 3]);
  });
});

describe("proportional hazards are R's", () => {
  test.each(['efron', 'breslow'] as const)('of three covariates, ties by %s', (ties) => {
    const scored = LUNG.filter((row) => row['ph.ecog'] !== '');
    const columns = ['age', 'sex', 'ph.ecog'].map((name) => Float64Array.from(scored, (row) => Number(row[name])));
    const r = told[`cox_${ties}`];
    const fit = cox(historiesOf(scored, '2'), columns, ties);
    expect(fit.coefficient).toEqual(near(r.coef, 8));
    expect(fit.error).toEqual(near(r.se, 8));
    expect(fit.logLikelihood).toEqual(near(r.loglik, 10));
    expect(fit.likelihoodRatio.statistic).toEqual(near(r.lrt, 8)[0]);
    expect(fit.score.statistic).toEqual(near(r.score, 8)[0]);
    expect(fit.wald.statistic).toBeCloseTo(r.wald[0], 2);
    expect([fit.persons, fit.events]).toEqual([r.n, r.nevent]);
  });
});

test("the life table is R's, period by period", () => {
  const last = new Map(rowsOf('lung_person_period').map((row) => [row['id'], row]));
  const persons = [...last.values()].map((row) => ({ time: row['period'] ?? '', status: row['event'] ?? '' }));
  const table = lifeTable(historiesOf(persons, '1'));
  const r: { period: number; n: number; event: number; h: number; S: number; seS: number }[] =
    oracle('discrete').life_table;
  expect([...table.period]).toEqual(r.map(({ period }) => period));
  expect([...table.atRisk]).toEqual(r.map(({ n }) => n));
  expect([...table.events]).toEqual(r.map(({ event }) => event));
  expect([...table.hazard]).toEqual(
    near(
      r.map(({ h }) => h),
      12,
    ),
  );
  expect([...table.survival]).toEqual(
    near(
      r.map(({ S }) => S),
      12,
    ),
  );
  expect(table.error).toEqual(
    near(
      r.map(({ seS }) => seS),
      12,
    ),
  );
});

interface RandomCase {
  readonly entry: readonly number[];
  readonly time: readonly number[];
  readonly cause: readonly number[];
  readonly g: readonly number[];
  readonly x: readonly number[];
  readonly z: readonly number[];
  readonly late: readonly [boolean];
}

describe("small random histories, with ties, late entry and nothing happening, are R's", () => {
  const cases = oracle('random').map((one: RandomCase, i: number) => [i, one]) as [
    number,
    RandomCase & Record<string, never>,
  ][];

  test.each(cases)('the curve of case %i on all three scales', (_, one) => {
    for (const scale of ['log-log', 'log', 'plain'] as const) {
      const r: Record<string, (number | null)[]> = one[scale] ?? {};
      const curve = stayingCurve(randomOf(one), { scale });
      expect([...curve.survival]).toEqual(near(r['surv'] ?? [], 9));
      expect(curve.error).toEqual(near(r['se'] ?? [], 9));
      expect(curve.lower).toEqual(near(r['lo'] ?? [], 9));
      expect(curve.upper).toEqual(near(r['up'] ?? [], 9));
      const found = QUARTERS.map((p) => curveQuantile(curve, p));
      expect(found.map(({ time }) => time)).toEqual(r['q']);
      expect(found.map(({ lower }) => lower)).toEqual(r['ql']);
      expect(found.map(({ upper }) => upper)).toEqual(r['qu']);
    }
  });

  test.each(cases.filter(([, one]) => one['aj'] !== undefined))('the incidences of case %i, with errors', (_, one) => {
    const { time, p, se } = one['aj'] as unknown as { time: number[]; p: number[][]; se: number[][] };
    const found = cumulativeIncidence(randomOf(one), [1, 2]);
    const at = time.map((when) => found.time.indexOf(when));
    for (const [k, incidence] of found.incidences.entries()) {
      expect(at.map((i) => (i < 0 ? 0 : incidence.share[i]))).toEqual(
        near(
          p.map((line) => line[k + 1] ?? 0),
          9,
        ),
      );
      expect(at.map((i) => (i < 0 ? 0 : incidence.error[i]))).toEqual(
        near(
          se.map((line) => line[k + 1] ?? 0),
          8,
        ),
      );
    }
  });

  test.each(cases.filter(([, one]) => one['cox'] !== undefined))('the hazards of case %i', (_, one) => {
    const r = one['cox'] as unknown as { coef: number[]; se: number[]; ll: number[] };
    const fit = cox(randomOf(one), [Float64Array.from(one.x), Float64Array.from(one.z)]);
    expect(fit.coefficient).toEqual(near(r.coef, 6));
    expect(fit.error).toEqual(near(r.se, 6));
    expect(fit.logLikelihood).toEqual(near(r.ll, 7));
  });
});

function randomOf({ time, cause, entry, late }: RandomCase) {
  return {
    time: Float64Array.from(time),
    cause: Int32Array.from(cause),
    entry: late[0] ? Float64Array.from(entry) : undefined,
  };
}
