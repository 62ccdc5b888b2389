import { expect, test } from 'vitest';
import { dayOf, type EvaluationDesign, type UnitNumber } from '../../terms/index.ts';
import type { RawCell } from '../raw-table.ts';
import { evaluateUnits, panelOfUnits, powerBefore } from './index.ts';

const UNITS = Array.from({ length: 16 }, (_, i) => String(900_000_000 + i) as UnitNumber);
const TREATED = UNITS.slice(0, 6);
const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const DESIGN: EvaluationDesign = {
  question: 'Slutter færre?',
  outcome: { metric: 'B2', where: [], grain: 'year' },
  waves: [{ from: dayOf(2021, 8, 1), units: TREATED }],
  comparison: { control: 'never', units: [] },
  period: { from: dayOf(2015, 10, 1), to: dayOf(2025, 10, 1) },
  method: 'randomisation',
  anticipation: 0,
  direction: 'down',
  smallestEffect: 0.03,
  seed: 1,
};
const cell = (unit: string, numerator: number, period: string): RawCell => ({
  ...{ codes: [unit], period, numerator, denominator: 1000, persons: numerator, base: 1000 },
  ...{ provisional: false, delivered: true },
});
const share = ({ numerator, denominator }: RawCell) => (denominator === null ? null : numerator / denominator);

/** Of a thousand in each school 120 leave, some more or fewer; from 2021 on `fewer` of them stay where the action is. */
function world(fewer: number) {
  const cells = UNITS.flatMap((unit, u) =>
    YEARS.map((year, y) => {
      const wobble = ((u * 7 + y * 5 + u * y * 3) % 11) - 5;
      const left = 120 + 2 * wobble - (u < 6 && year >= 2021 ? fewer : 0);
      return cell(unit, left, `${year}-10-01/${year + 1}-10-01`);
    }),
  );
  return panelOfUnits({ cells: [...cells, cell('Total', 1, '2015-10-01/2016-10-01')] }, DESIGN, share);
}

test('units and periods are laid out in order, totals are none, and the first period touched is where it begins', () => {
  const panel = world(0);
  expect([panel.units.length, panel.periods[0], panel.rows.unit.length]).toEqual([16, '2015-10-01/2016-10-01', 160]);
  expect([...new Set(panel.rows.firstTreated)]).toEqual([5, Number.POSITIVE_INFINITY]);
});

test('an effect that was planted is found, and one that was not is not', () => {
  const planted = evaluateUnits(world(50), DESIGN, 0.9);
  const nothing = evaluateUnits(world(0), DESIGN, 0.9);
  expect([planted.verdict, nothing.verdict]).toEqual(['effect', 'no-effect']);
  expect(planted.estimate - nothing.estimate).toBeCloseTo(-0.05 * (4 / 5), 10);
});

test('the power is reckoned from before the start alone: what happens after changes nothing', () => {
  const [before, otherwise] = [powerBefore(world(0), DESIGN), powerBefore(world(50), DESIGN)];
  expect(before.power).toBeGreaterThan(0.8);
  expect({ ...before }).not.toMatchObject({ lacks: 'nobody-chosen' });
  expect(otherwise).toEqual(before);
});

test('periods in which it may be felt beforehand are no periods before, also where the table ends at the start', () => {
  const whole = world(0);
  const { rows } = whole;
  const kept = [...rows.unit.keys()].filter((row) => (rows.period[row] ?? 0) < 5);
  const of = (values: ArrayLike<number>) => Float64Array.from(kept, (row) => values[row] ?? 0);
  const cut = {
    ...{ ...whole, periods: whole.periods.slice(0, 5) },
    rows: {
      ...{ units: rows.units, unit: Int32Array.from(of(rows.unit)), period: of(rows.period) },
      ...{ outcome: of(rows.outcome), firstTreated: of(rows.firstTreated) },
    },
  };
  const felt = { ...DESIGN, anticipation: 2 };
  expect(powerBefore(cut, felt)).toEqual(powerBefore(whole, felt));
  expect(powerBefore(cut, felt)).not.toEqual(powerBefore(cut, DESIGN));
});

test('a design that was too weak beforehand tells nothing, whatever it finds', () => {
  expect(evaluateUnits(world(50), DESIGN, 0.3).verdict).toBe('cannot-tell');
});

test('while nobody is chosen there is no power to reckon', () => {
  expect(powerBefore(world(0), { ...DESIGN, waves: [] })).toMatchObject({ power: null, lacks: 'nobody-chosen' });
});

test('a provisional figure is no row: of a year that is not over few are known to have left', () => {
  const told = [cell(UNITS[0] ?? '', 120, '2022-10-01/2023-10-01'), cell(UNITS[0] ?? '', 3, '2023-10-01/2024-10-01')];
  const cells = [told[0], { ...told[1], provisional: true }] as readonly RawCell[];
  const panel = panelOfUnits({ cells }, DESIGN, share);
  expect([panel.periods, panel.provisional]).toEqual([['2022-10-01/2023-10-01'], true]);
});
