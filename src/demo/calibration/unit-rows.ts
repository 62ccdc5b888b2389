import { dayOf, type SchoolType } from '../../terms/index.ts';
import { at } from '../chance.ts';
import { DISTRICTS, RATIO_EXPOSED, RATIO_OTHER } from '../large/districts.ts';
import { EMPLOYEES, PUPILS } from '../large/published-sizes.ts';
import type { DemoUnit } from '../world/world.ts';
import { type Measured, quantile } from './measure.ts';
import { type CalibrationRow, type Compared, compared } from './row.ts';

const REGISTER_DAY = dayOf(2026, 3, 1);
const WHEN = '2026-03';
/** S1. */
const UNITS: readonly (readonly [SchoolType, number])[] = [
  ['barneskole', 81],
  ['ungdomsskole', 28],
  ['1-10', 22],
  ['videregående', 29],
  ['spesialskole', 10],
  ['voksenopplæring', 4],
  ['annen enhet', 3],
];
const ORDINARY: readonly SchoolType[] = ['barneskole', 'ungdomsskole', '1-10'];
const QUANTILES = [
  [0, 'smallest'],
  [0.25, 'lower quartile'],
  [0.5, 'median'],
  [0.75, 'upper quartile'],
  [1, 'largest'],
] as const;
const SIZE_ROWS = [
  ['S4', 'barneskole', 'pupils', PUPILS.barneskole],
  ['S5', 'barneskole', 'employees', EMPLOYEES.barneskole],
  ['S6', 'ungdomsskole', 'pupils', PUPILS.ungdomsskole],
  ['S7', 'ungdomsskole', 'employees', EMPLOYEES.ungdomsskole],
  ['S8', '1-10', 'pupils', PUPILS['1-10']],
  ['S9', '1-10', 'employees', EMPLOYEES['1-10']],
  ['S10', 'videregående', 'employees', EMPLOYEES.videregående],
  ['S11', 'spesialskole', 'employees', EMPLOYEES.spesialskole],
] as const;

const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);

function row(id: string, what: string, target: number, achieved: number): Compared {
  return { id, what, when: WHEN, target, achieved };
}

function sizeRows(measured: Measured): CalibrationRow[] {
  const employees = measured.registered(REGISTER_DAY);
  return SIZE_ROWS.flatMap(([id, type, what, published]) => {
    const own = measured.units.filter((unit) => unit.schoolType === type);
    const sizes = own
      .map((unit) => (what === 'pupils' ? (unit.pupils ?? 0) : (employees.get(unit.unit) ?? 0)))
      .filter((size) => size > 0);
    return [
      ...QUANTILES.map(([share, name], place) =>
        compared(
          'quantile',
          row(id, `${type}, ${what}: ${name}`, at(published.quantiles, place), quantile(sizes, share)),
        ),
      ),
      compared('count', row(id, `${type}, ${what}: all`, published.total, sum(sizes))),
    ];
  });
}

/** Pupils per employee of some units. */
function ratio(measured: Measured, units: readonly DemoUnit[]): number {
  const employees = measured.registered(REGISTER_DAY);
  return sum(units.map((unit) => unit.pupils ?? 0)) / sum(units.map((unit) => employees.get(unit.unit) ?? 0));
}

/** How many districts stand where they should when sorted by pupils per employee (two published ties are one place). */
function districtsInOrder(measured: Measured, ordinary: readonly DemoUnit[]): number {
  const ratios = DISTRICTS.map((plan, place) => ({
    wanted: plan.pupilsPerEmployee,
    got: ratio(
      measured,
      ordinary.filter((unit) => Number(unit.area) === place + 1),
    ),
  }));
  const wanted = ratios.map((one) => one.wanted).toSorted((a, b) => a - b);
  const sorted = ratios.toSorted((a, b) => a.got - b.got);
  return sorted.filter((one, place) => one.wanted === wanted[place]).length;
}

/** Units, sizes, and staffing against need (facts.md 1.1 S1–S12, S24; 1.2 G1, G4). */
export function unitRows(measured: Measured): CalibrationRow[] {
  if (measured.world.until < REGISTER_DAY) return [];
  const { units } = measured;
  const ordinary = units.filter((unit) => ORDINARY.includes(unit.schoolType));
  const employees = (list: readonly DemoUnit[], day = REGISTER_DAY): number => {
    const counts = measured.registered(day);
    return sum(list.map((unit) => counts.get(unit.unit) ?? 0));
  };
  const starting = ordinary.filter((unit) => unit.schoolType !== 'ungdomsskole');
  const inConditions = (conditions: string): number =>
    ratio(
      measured,
      starting.filter((unit) => unit.livingConditions === conditions),
    );
  const growth = 100 * (employees(ordinary) / employees(ordinary, dayOf(2024, 10, 1)) - 1);
  return [
    ...UNITS.map(([type, count]) =>
      compared('count', row('S1', `units: ${type}`, count, units.filter((unit) => unit.schoolType === type).length)),
    ),
    compared('count', row('S3', 'ordinary schools: pupils', 59_809, sum(ordinary.map((unit) => unit.pupils ?? 0)))),
    compared('count', row('S3', 'ordinary schools: employees', 14_221, employees(ordinary))),
    ...sizeRows(measured),
    compared('count', row('S12', 'registrations at all units', 19_554, employees(units))),
    compared('share', row('S24', 'employees since October 2024, %', 2.4, growth)),
    compared(
      'order',
      row('G1', 'districts in order of pupils per employee', DISTRICTS.length, districtsInOrder(measured, ordinary)),
    ),
    compared('count', row('G4', 'pupils per employee, hard living conditions', RATIO_EXPOSED, inConditions('exposed'))),
    compared('count', row('G4', 'pupils per employee, elsewhere', RATIO_OTHER, inConditions('other'))),
  ];
}
