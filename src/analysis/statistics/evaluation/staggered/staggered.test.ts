import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone, changed, designOf, NEVER, panelsOf, type Row, rowsOf } from '../__data__/panels.ts';
import { type Control, evaluate } from '../index.ts';

const ROUNDS = { seed: 20261129, numRuns: 8 };
const COHORTS = [
  [3, 5],
  [5, 6],
  [NEVER, 10],
] as const;
const UNITS = 21;
const panels = panelsOf(COHORTS, 6);
const ask = (rows: readonly Row[], wish: Parameters<typeof designOf>[0] = {}) =>
  evaluate(rowsOf(rows), designOf(wish), alone(UNITS));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The cell as the formula stands: two means of changes, of the units looked for one by one. */
function naiveCell(
  rows: readonly Row[],
  group: number,
  time: number,
  wish: { control: Control; anticipation: number },
) {
  const { control, anticipation } = wish;
  const base = time >= group ? group - anticipation - 1 : time - 1;
  const outcomes = new Map(rows.map(({ unit, period, outcome }) => [`${unit}/${period}`, outcome]));
  const at = (unit: number, period: number) => outcomes.get(`${unit}/${period}`) ?? 0;
  const firsts = new Map(rows.map(({ unit, first }) => [unit, first]));
  const isControl = (first: number) =>
    first === NEVER || (control === 'not-yet' && first !== group && first > Math.max(time, base) + anticipation);
  const changeOf = (isIn: (first: number) => boolean) =>
    mean([...firsts].filter(([, first]) => isIn(first)).map(([unit]) => at(unit, time) - at(unit, base)));
  return changeOf((first) => first === group) - changeOf(isControl);
}

describe('the naive twin says the same', () => {
  test.each([
    { control: 'never', anticipation: 0 },
    { control: 'not-yet', anticipation: 0 },
    { control: 'never', anticipation: 1 },
    { control: 'not-yet', anticipation: 1 },
  ] as const)('of every cell: $control, anticipation $anticipation', (wish) => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { cells } = ask(rows, wish);
        expect(cells.map(({ att }) => att)).toEqual(
          cells.map(({ group, time }) => expect.closeTo(naiveCell(rows, group, time, wish), 9)),
        );
      }),
      ROUNDS,
    );
  });

  test('of the simple average, and its error by leaving out each unit in turn', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { estimate, se, cells } = ask(rows);
        const after = cells.filter(({ group, time }) => time >= group);
        const weights = after.map(({ group }) => (group === 3 ? 5 : 6));
        const sum = weights.reduce((all, weight) => all + weight, 0);
        expect(estimate).toBeCloseTo(after.reduce((all, { att }, i) => all + att * (weights[i] ?? 0), 0) / sum, 9);
        const left = Array.from({ length: UNITS }, (_, out) => without(rows, out));
        const spread = left.reduce((all, value) => all + (value - mean(left)) ** 2, 0);
        // The jackknife's error is a little larger in small cohorts.
        const jackknife = Math.sqrt(((UNITS - 1) / UNITS) * spread);
        expect(jackknife / (se ?? 0)).toBeGreaterThan(0.95);
        expect(jackknife / (se ?? 0)).toBeLessThan(1.45);
      }),
      { ...ROUNDS, numRuns: 3 },
    );
  });
});

/** The simple average with one unit gone, from naive cells. */
function without(rows: readonly Row[], out: number): number {
  const kept = rows.filter(({ unit }) => unit !== out);
  const wish = { control: 'never', anticipation: 0 } as const;
  const sizes = [3, 5].map(
    (group) => new Set(kept.filter(({ first }) => first === group).map(({ unit }) => unit)).size,
  );
  const cells = [3, 4, 5, 6].map((time) => [sizes[0] ?? 0, naiveCell(kept, 3, time, wish)] as const);
  const later = [5, 6].map((time) => [sizes[1] ?? 0, naiveCell(kept, 5, time, wish)] as const);
  const all = [...cells, ...later];
  return all.reduce((sum, [weight, att]) => sum + weight * att, 0) / all.reduce((sum, [weight]) => sum + weight, 0);
}

describe('what must not matter does not', () => {
  const figures = ({ estimate, se, p, power }: ReturnType<typeof ask>, scale = 1) =>
    [estimate / scale, (se ?? 0) / scale, p, power].map((value) => expect.closeTo(value ?? 0, 8));

  test('order of rows, numbers of units, level, scale', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { estimate, se, p, power } = ask(rows);
        const told = [estimate, se, p, power];
        expect(told).toEqual(figures(ask(changed(rows, { order: 31 }))));
        expect(told).toEqual(figures(ask(changed(rows, { number: (unit) => UNITS - 1 - unit }))));
        expect(told).toEqual(figures(ask(changed(rows, { level: 100 }))));
        expect(told).toEqual(figures(ask(changed(rows, { scale: 4 }), { smallestEffect: 4 }), 4));
      }),
      ROUNDS,
    );
  });

  test('what happens to all in a period', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const shocked = rows.map((row) => ({ ...row, outcome: row.outcome + 7 * row.period ** 2 }));
        expect(ask(shocked).estimate).toBeCloseTo(ask(rows).estimate, 8);
      }),
      ROUNDS,
    );
  });

  test('direction turns the verdict and nothing else', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const raised = rows.map((row) => ({ ...row, outcome: row.outcome / 50 + (row.period >= row.first ? 9 : 0) }));
        expect(ask(raised, { direction: 'up', smallestEffect: 3 }).verdict).toBe('effect');
        expect(ask(raised, { direction: 'down', smallestEffect: 3 }).verdict).toBe('opposite');
      }),
      { ...ROUNDS, numRuns: 3 },
    );
  });
});

describe('what R’s did does with a panel', () => {
  const [rows = []] = fc.sample(panels, { seed: 4, numRuns: 1 });

  test('units with holes, and units treated from the first period, are left out and told of', () => {
    const holed = rows.filter(({ unit, period }) => unit !== 20 || period !== 2);
    const early = holed.map((row) => (row.unit === 19 ? { ...row, first: 1 } : row));
    const { notes, estimate } = ask(early);
    expect(notes.slice(0, 3)).toEqual([
      { code: 'treated-from-first', value: 1 },
      { code: 'incomplete-units', value: 1 },
      { code: 'chance-of-order', value: 19 },
    ]);
    expect(estimate).toBeCloseTo(ask(rows.filter(({ unit }) => unit < 19)).estimate, 9);
  });

  test('whoever is treated after the last period counts as never treated', () => {
    const late = rows.map((row) => (row.unit > 15 ? { ...row, first: 9 } : row));
    expect(ask(late).estimate).toBeCloseTo(ask(rows).estimate, 9);
    expect(ask(late).notes[0]).toEqual({ code: 'treated-after-last', value: 5 });
  });

  test('where nobody is never treated, the last cohort stands in until its turn', () => {
    const all = rows.map((row) => (row.first === NEVER ? { ...row, first: 6 } : row));
    const { cells, notes } = ask(all, { control: 'not-yet' });
    expect(Math.max(...cells.map(({ time }) => time))).toBe(5);
    expect(notes).toContainEqual({ code: 'cut-before-last-cohort', value: 6 });
    expect(() => ask(all)).toThrow('no-controls');
  });

  test.each([
    ['a cohort of four', rows.filter(({ unit }) => unit !== 0), 'small-cohort'],
    ['four controls', rows.filter(({ unit }) => unit < 15), 'few-controls'],
    ['nobody treated', rows.map((row) => ({ ...row, first: NEVER })), 'nobody-treated'],
    ['all treated from the first', rows.map((row) => ({ ...row, first: 1 })), 'no-period-before'],
    [
      'a hole in all that are treated',
      rows.filter(({ first, period }) => first === NEVER || period !== 2),
      'no-whole-units',
    ],
    ['the same outcome everywhere', rows.map((row) => ({ ...row, outcome: 3 })), 'constant-outcome'],
    ['a unit twice in a period', [...rows, ...rows.slice(0, 1)], 'repeated-cell'],
    ['a unit that begins twice', rows.map((row, i) => (i === 0 ? { ...row, first: 4 } : row)), 'treated-twice'],
  ] as const)('%s is refused', (_, some, code) => {
    const units = [...new Set(some.map(({ unit }) => unit))];
    const renumbered = some.map((row) => ({ ...row, unit: units.indexOf(row.unit) }));
    expect(() => ask(renumbered)).toThrow(code);
  });
});

test('a band for all cells together is wider than an interval for one, and is the same for the same seed', () => {
  const [rows = []] = fc.sample(panels, { seed: 8, numRuns: 1 });
  const bandOf = (seed: number) => ask(rows, { band: true, seed }).beside['band'] as { critical: number };
  expect(bandOf(5).critical).toBeGreaterThan(1.96);
  expect(bandOf(5)).toEqual(bandOf(5));
});
