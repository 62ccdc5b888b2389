import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { alone, designOf } from './__data__/panels.ts';
import { evaluate, type PanelRows } from './index.ts';

// Answers of R (did 2.3.0; the corrected tutorial of Lopez Bernal and others), of data that may not be copied here.
const ORACLES = join(import.meta.dirname, '../../../../../shared/oracles/05_evaluation');
const isThere = existsSync(join(ORACLES, 'mpdta.csv'));

const expected = (name: string) => JSON.parse(readFileSync(join(ORACLES, `${name}.expected.json`), 'utf8'));
const near = (values: readonly (number | null)[]) => values.map((value) => expect.closeTo(value ?? 0, 9));

function numbersIn(name: string): number[][] {
  const [, ...lines] = readFileSync(join(ORACLES, name), 'utf8').replaceAll('"', '').trim().split('\n');
  return lines.map((line) => line.split(',').map(Number));
}

/** Year, county, log population, log of teenage employment, first year of a higher minimum wage. */
function mpdta(isAdjusted: boolean): PanelRows {
  const rows = numbersIn('mpdta.csv');
  const counties = [...new Set(rows.map((row) => row[1]))];
  const column = (at: number) => Float64Array.from(rows, (row) => row[at] ?? 0);
  return {
    units: counties.length,
    unit: Int32Array.from(rows, (row) => counties.indexOf(row[1])),
    period: column(0),
    outcome: column(3),
    firstTreated: column(4).map((year) => (year === 0 ? Number.POSITIVE_INFINITY : year)),
    beside: isAdjusted ? [column(2)] : [],
  };
}

/** Coronary events in Sicily by month, before and after the smoking ban of January 2005; as counts, or as a rate. */
function sicily(isRate: boolean): PanelRows {
  const rows = numbersIn('sicily.csv');
  const persons = Float64Array.from(rows, (row) => row[6] ?? 0);
  const events = Float64Array.from(rows, (row) => row[2] ?? 0);
  return {
    units: 1,
    unit: new Int32Array(rows.length),
    period: Float64Array.from(rows, (row) => row[3] ?? 0),
    outcome: isRate ? events.map((value, i) => (value / (persons[i] ?? 1)) * 1e5) : events,
    firstTreated: new Float64Array(rows.length).fill(37),
    beside: isRate ? [] : [persons],
  };
}

describe.skipIf(!isThere)("staggered differences are those of R's did (needs ../shared)", () => {
  test.each([
    ['without covariates', false, 0],
    ['doubly robust with one', true, 1],
  ] as const)('%s', (_, isAdjusted, run) => {
    const told = expected('mpdta').runs[run];
    const { cells, aggregates, pretrend } = evaluate(mpdta(isAdjusted), designOf({}), alone(500));
    expect(cells.map(({ group }) => group)).toEqual(told.group);
    expect(cells.map(({ time }) => time)).toEqual(told.time);
    expect(cells.map(({ att }) => att)).toEqual(near(told.att));
    expect(cells.map(({ se }) => se)).toEqual(near(told.se));
    expect(pretrend?.statistic).toBeCloseTo(told.W, 8);
    expect(pretrend?.p).toBeCloseTo(told.Wpval, 5);
    const averages = [aggregates.simple, aggregates.group, aggregates.dynamic, aggregates.calendar];
    expect(averages.map(({ att }) => att)).toEqual(
      near(told.aggte.map((one: { overall_att: number }) => one.overall_att)),
    );
    expect(averages.map(({ se }) => se)).toEqual(near(told.aggte.map((one: { overall_se: number }) => one.overall_se)));
    expect(aggregates.dynamic.parts.map(({ att }) => att)).toEqual(near(told.aggte[2].att));
    expect(aggregates.dynamic.parts.map(({ se }) => se)).toEqual(near(told.aggte[2].se));
    expect(aggregates.calendar.parts.map(({ se }) => se)).toEqual(near(told.aggte[3].se));
    expect(aggregates.group.parts.map(({ se }) => se)).toEqual(near(told.aggte[1].se));
  });
});

describe.skipIf(!isThere)('interrupted series are those of the tutorial (needs ../shared)', () => {
  const modelOf = (isRate: boolean, series: { season: number | null; newSlope: boolean }) => {
    const found = evaluate(sicily(isRate), designOf({ method: 'its', series: { lag: null, ...series } }), alone(1));
    const [model] = found.beside['models'] as { coefficients: { coef: number; se: number }[]; durbinWatson: number }[];
    return {
      found,
      coef: model?.coefficients.map(({ coef }) => coef),
      se: model?.coefficients.map(({ se }) => se),
      model,
    };
  };

  test.each([
    ['quasi', null, 0.894376508018192],
    ['quasi_harmonic', 12, 0.885071547243928],
  ] as const)('quasi-Poisson with offset: %s', (name, season, ratio) => {
    const { [name]: told } = expected('sicily');
    const { found, coef, se } = modelOf(false, { season, newSlope: false });
    // R names the step before time.
    const order = ([one, step, time]: number[]) =>
      [one ?? 0, time ?? 0, step ?? 0].map((value) => expect.closeTo(value, 6));
    expect(coef).toEqual(order(told.coef));
    expect(se).toEqual(order(told.se));
    expect(Math.exp(found.estimate)).toBeCloseTo(ratio, 6);
  });

  test("a segmented line has Newey and West's errors over three months", () => {
    const { segmented_lm: told } = expected('sicily');
    const { found, coef, se, model } = modelOf(true, { season: null, newSlope: true });
    expect(coef).toEqual(near(told.coef));
    expect(se).toEqual(near(told.se_newey_west_lag3));
    expect(model?.durbinWatson).toBeCloseTo(told.durbin_watson, 9);
    expect(found.beside['lag']).toBe(3);
  });
});
