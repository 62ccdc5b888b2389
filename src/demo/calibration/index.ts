import type { DemoWorld } from '../world/world.ts';
import { measure } from './measure.ts';
import { needRows } from './need-rows.ts';
import { planRows } from './plan-rows.ts';
import type { CalibrationRow } from './row.ts';
import { staffRows } from './staff-rows.ts';
import { teachingRows } from './teaching-rows.ts';
import { unitRows } from './unit-rows.ts';

export { type CalibrationRow, calibrationText } from './row.ts';

const WHAT = {
  exits: 'resignations, times the level of the job',
  retirements: 'retirements, times the level of the age',
  moves: 'moves between schools, times the level of the job',
  exitWhereExposed: 'resignations where living conditions are hard, times',
  movesWhereExposed: 'moves away from there, times',
} as const satisfies Record<keyof DemoWorld['assumed'], string>;

function assumedRows(world: DemoWorld): CalibrationRow[] {
  const keys = Object.keys(WHAT) as (keyof typeof WHAT)[];
  return keys.map((key) => ({
    id: 'X',
    what: WHAT[key],
    when: 'all years',
    target: world.assumed[key],
    achieved: world.assumed[key],
    nearness: 'count',
    holds: true,
    assumed: true,
  }));
}

/** Published figures and what the invented owner came to, counted from its story. Only the large owner claims likeness. */
export function calibrate(world: DemoWorld): CalibrationRow[] {
  if (world.scale !== 'large') return [];
  const measured = measure(world);
  return [
    ...unitRows(measured),
    ...needRows(measured),
    ...staffRows(measured),
    ...planRows(measured),
    ...teachingRows(measured),
    ...assumedRows(world),
  ];
}
