import { expect, test } from 'vitest';
import { panelOfUnits } from '../../analysis/index.ts';
import { dayOf, type UnitNumber } from '../../terms/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { type LaidDesign, type PartedUnits, toldParts } from './told-sides.ts';

const UNITS = Array.from({ length: 8 }, (_, i) => String(900_000_000 + i) as UnitNumber);
const CELLS = UNITS.flatMap((unit) =>
  ['2023-10-01', '2024-10-01'].map((period) => cell([unit], 4, { denominator: 20, base: 20, period })),
);
const DESIGN = {
  waves: [{ from: dayOf(2024, 8, 1), units: UNITS.slice(0, 4) }],
  comparison: { control: 'never', units: [] },
} as const;

const laid = (design: PartedUnits, withheld: readonly string[]): LaidDesign => {
  const panel = panelOfUnits(rawTable('B2', CELLS), { ...DESIGN, ...design }, ({ numerator }) => numerator);
  return { ...design, of: 'B2', panel, cells: CELLS, withheld: new Set(withheld) };
};
const told = (withheld: readonly string[], fewestPersons = 5, earlier: readonly PartedUnits[] = []) =>
  toldParts({ ...laid(DESIGN, withheld), fewestPersons, earlier: earlier.map((design) => laid(design, withheld)) });
const of = (period: string, units: readonly number[]) => units.map((unit) => `${period} ${UNITS[unit]}`);

test('all is told where every unit is shown', () => expect(told([])).toBe('all'));

test('all is told where three units of a side share what is withheld, and the verdict alone where two do', () => {
  expect(told(of('2024-10-01', [0, 1, 2]))).toBe('all');
  expect(told(of('2024-10-01', [0, 1]))).toBe('verdict');
});

test('effects by period are left out where three units share it over all periods and not within one', () => {
  expect(told([...of('2023-10-01', [0]), ...of('2024-10-01', [1, 2])])).toBe('no-periods');
});

test('units of another side do not share what is withheld', () => {
  expect(told(of('2024-10-01', [0, 1, 5]))).toBe('verdict');
});

test('three units are too few where they have fewer persons than may be told of', () => {
  expect(told(of('2024-10-01', [0, 1, 2]), 60)).toBe('all');
  expect(told(of('2024-10-01', [0, 1, 2]), 61)).toBe('verdict');
});

test('a design that parts the units as an earlier one did tells what that told, and one that moves a withheld unit the verdict alone', () => {
  const withheld = of('2024-10-01', [0, 1, 2, 3]);
  const moved = { ...DESIGN, waves: [{ from: dayOf(2024, 8, 1), units: UNITS.slice(0, 3) }] };
  expect(told(withheld, 5, [DESIGN])).toBe('all');
  expect(told(withheld, 5, [moved])).toBe('verdict');
});

test('an earlier design that leaves a withheld unit out of the comparison, or begins it on another day, parts it too', () => {
  const withheld = of('2024-10-01', [4, 5, 6, 7]);
  const others = { control: 'never' as const, units: UNITS.slice(4, 7) };
  const later = { from: dayOf(2024, 11, 1), units: UNITS.slice(7) };
  expect(told(withheld, 5, [{ ...DESIGN, comparison: others }])).toBe('verdict');
  expect(told(withheld, 5, [{ ...DESIGN, waves: [...DESIGN.waves, later] }])).toBe('verdict');
  expect(told(withheld, 5, [{ ...DESIGN, comparison: { ...others, units: UNITS.slice(4) } }])).toBe('all');
});

test('units with a hole, which a method leaves out, do not share what the whole ones withhold', () => {
  const holed = CELLS.filter(({ codes, period }) => period !== '2023-10-01' || codes[0] !== UNITS[2]);
  const panel = panelOfUnits(rawTable('B2', holed), DESIGN, ({ numerator }) => numerator);
  const withheld = new Set(of('2024-10-01', [0, 1, 2]));
  expect(toldParts({ ...DESIGN, of: 'B2', panel, cells: holed, withheld, fewestPersons: 5, earlier: [] })).toBe(
    'verdict',
  );
});
