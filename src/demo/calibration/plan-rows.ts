import { addMonths, type Day, dayOf, dayParts, formatDay } from '../../terms/index.ts';
import { CITY_STAFFING } from '../large/staffing.ts';
import type { Tally } from '../truth/truth-of.ts';
import type { JobKey } from '../world/jobs.ts';
import type { DemoUnit } from '../world/world.ts';
import type { Measured } from './measure.ts';
import { type CalibrationRow, type Compared, compared, type Nearness } from './row.ts';

const TEACHING: readonly JobKey[] = ['teacher', 'vocational-teacher', 'unqualified-teacher', 'special-teacher'];
const HEADS = ['1101'];
const DEPUTIES = ['1102', '1103'];
const teacher = ({ cell }: Tally): boolean => cell['staff-group'] === 'teacher';

/** Units with staff on a day; the office has no teachers and no head of a school. */
function unitsOn({ world }: Measured, day: Day): DemoUnit[] {
  const open = (unit: DemoUnit): boolean => (unit.openedOn ?? day) <= day && (unit.closedOn ?? day + 1) > day;
  return world.units.filter((unit) => unit.size > 0 && unit.key !== 'office' && open(unit));
}

/** Per cent of the posts of a job that nobody holds on a day. */
function vacant(measured: Measured, day: Day, job: JobKey, codes: readonly string[]): number {
  const held = new Map<string, number>();
  for (const { post } of measured.posts(day)) {
    if (codes.includes(post.position)) held.set(post.unit, (held.get(post.unit) ?? 0) + 1);
  }
  let [wanted, missing] = [0, 0];
  for (const unit of unitsOn(measured, day)) {
    const target = CITY_STAFFING.target(unit, job, day);
    wanted += target;
    missing += Math.max(0, target - (held.get(unit.unit) ?? 0));
  }
  return (100 * missing) / wanted;
}

/** Teachers for every hundred that the schools are planned with. */
function teachersHeld(measured: Measured, day: Day): number {
  const wanted = unitsOn(measured, day).flatMap((unit) => TEACHING.map((job) => CITY_STAFFING.target(unit, job, day)));
  return (100 * measured.persons(day, teacher)) / wanted.reduce((sum, one) => sum + one, 0);
}

const mean = (days: readonly Day[], of: (day: Day) => number): number =>
  days.reduce((sum, day) => sum + of(day), 0) / days.length;

/** What the plan says in words, and the large owner must not contradict (facts.md 1.9). Ages stand with the ages. */
export function planRows(measured: Measured): CalibrationRow[] {
  const { year, month } = dayParts(measured.world.until);
  const last = dayOf(month >= 10 ? year : year - 1, 10, 1);
  const pair = [addMonths(last, -12), last] as const;
  const halfYears = Array.from({ length: 16 }, (_, place) => addMonths(last, -6 * place));
  const left = measured.gone('B3', pair, teacher);
  const row = (nearness: Nearness, about: Omit<Compared, 'id' | 'when'>): CalibrationRow =>
    compared(nearness, { id: 'plan', when: formatDay(last).slice(0, 7), ...about });
  const normal = { what: 'turnover at a normal level: everybody, %', achieved: measured.gone('B2', pair) };
  return [
    row('at-least', { ...normal, target: 9 }),
    row('at-most', { ...normal, target: 16 }),
    row('at-least', {
      what: 'no critical shortage: teachers per hundred planned',
      target: 98,
      achieved: mean(halfYears, (day) => teachersHeld(measured, day)),
    }),
    row('at-least', {
      what: 'of teachers who left their school: to another of the owner’s, %',
      target: 25,
      achieved: (100 * (left - measured.gone('B2', pair, teacher))) / left,
    }),
    row('at-least', {
      what: 'heads harder to find than their deputies: vacant posts, points',
      target: 0,
      achieved: mean(
        halfYears,
        (day) => vacant(measured, day, 'principal', HEADS) - vacant(measured, day, 'middle-leader', DEPUTIES),
      ),
    }),
    row('at-most', {
      what: 'deputies are found: vacant posts, %',
      target: 2,
      achieved: mean(halfYears, (day) => vacant(measured, day, 'middle-leader', DEPUTIES)),
    }),
  ];
}
