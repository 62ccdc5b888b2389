import { type Day, dayOf } from '../../terms/index.ts';
import { INCOMES } from '../large/incomes.ts';
import type { Tally } from '../truth/truth-of.ts';
import type { DemoUnit } from '../world/world.ts';
import type { Measured } from './measure.ts';
import { type CalibrationRow, compared, type Nearness } from './row.ts';

const ORDINARY = ['barneskole', 'ungdomsskole', '1-10'];
const COMPULSORY = [...ORDINARY, 'spesialskole'];
const ASSISTANTS = ['skoleassistent', 'barne_og_ungdomsarbeider'];
const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
const october = (year: number): Day => dayOf(year, 10, 1);

function pupils({ world }: Measured, types: readonly string[], year: number): number {
  const own = world.units.filter((unit) => types.includes(unit.schoolType));
  return sum(own.map((unit) => world.pupilsIn?.(unit, year) ?? 0));
}

/** Pupils per årsverk of class teachers: those who teach pupils with special needs and substitutes stand outside. */
function perTeacher(measured: Measured, types: readonly string[], year: number): number {
  const ofClass = ({ cell }: Tally): boolean =>
    types.includes(cell['school-type']) && cell['staff-subgroup'] === 'laerer_grunnskole';
  return pupils(measured, types, year) / measured.fullTime(october(year), ofClass);
}

/** Pearson's correlation of pairs. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [mx, my] = [sum(x) / x.length, sum(y) / y.length];
  const together = sum(pairs.map(([a, b]) => (a - mx) * (b - my)));
  return together / Math.sqrt(sum(x.map((a) => (a - mx) ** 2)) * sum(y.map((b) => (b - my) ** 2)));
}

/** Income of each ordinary school's sub-area, and its pupils per employee. */
function incomeAndRatio({ world, units, registered }: Measured): (readonly [number, number])[] {
  const incomes = new Map(world.areas.map((area) => [area.code, area.income ?? 0]));
  const employees = registered(dayOf(2026, 3, 1));
  return units
    .filter((unit) => ORDINARY.includes(unit.schoolType))
    .map((unit: DemoUnit) => [
      incomes.get(unit.subArea) ?? 0,
      (unit.pupils ?? 0) / Math.max(1, employees.get(unit.unit) ?? 0),
    ]);
}

function incomeRows(measured: Measured): CalibrationRow[] {
  const incomes = measured.world.areas.flatMap(({ income }) => (income === undefined ? [] : [income]));
  const row = (what: string, nearness: Nearness, target: number, achieved: number): CalibrationRow =>
    compared(nearness, { id: 'G5', what, when: 'all years', target, achieved });
  return [
    row('income by sub-area, thousand: lowest', 'quantile', INCOMES.lowest, Math.min(...incomes)),
    row('income by sub-area, thousand: highest', 'quantile', INCOMES.highest, Math.max(...incomes)),
    row('income by sub-area, thousand: mean', 'count', INCOMES.mean, sum(incomes) / incomes.length),
    row('fewer pupils per employee where incomes are low', 'at-least', 0.3, correlation(incomeAndRatio(measured))),
  ];
}

/** Assistants' årsverk at the owner's own schools: the published count has private schools in it, so S18 times S23. */
const ASSISTANTS_BY_YEAR = [
  [2015, 4945.3 * 0.14],
  [2016, 4974.5 * 0.15],
  [2017, 5150.9 * 0.159],
  [2018, 5389.7 * 0.163],
] as const;

function assistantRows(measured: Measured): CalibrationRow[] {
  const assistant = ({ cell }: Tally): boolean =>
    COMPULSORY.includes(cell['school-type']) && ASSISTANTS.includes(cell['staff-subgroup']);
  return ASSISTANTS_BY_YEAR.map(([year, wanted]) =>
    compared('count', {
      id: 'S22',
      what: 'assistant årsverk, compulsory (less private: S18 × S23)',
      when: `${year}-10`,
      target: Math.round(wanted * 10) / 10,
      achieved: measured.fullTime(october(year), assistant),
    }),
  );
}

/** Pupils, teachers and assistants against each other, and incomes (facts.md 1.1 S22, S24; 1.2 G5, G7, G8). */
export function needRows(measured: Measured): CalibrationRow[] {
  if (measured.world.until < dayOf(2026, 3, 1)) return [];
  const change = 100 * (pupils(measured, ORDINARY, 2025) / pupils(measured, ORDINARY, 2024) - 1);
  const density = perTeacher(measured, ['barneskole'], 2018) - perTeacher(measured, ['barneskole'], 2015);
  return [
    ...incomeRows(measured),
    compared('count', {
      id: 'G7',
      what: 'pupils per årsverk of class teachers, compulsory',
      when: '2018-10',
      target: 13.2,
      achieved: perTeacher(measured, COMPULSORY, 2018),
    }),
    compared('at-most', {
      id: 'G8',
      what: 'pupils per class teacher in barneskoler since 2015: falls',
      when: '2018-10',
      target: 0,
      achieved: density,
    }),
    ...assistantRows(measured),
    compared('share', {
      id: 'S24',
      what: 'pupils since October 2024, %',
      when: '2026-03',
      target: -2.9,
      achieved: change,
    }),
  ];
}
