import { completedMonths, type Day, finalFrom } from '../../terms/index.ts';
import { type Estimate, STAYING_YEARS } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { curveAt, type Followed, kaplanMeier } from '../statistics/index.ts';
import type { Lens } from './axis.ts';
import type { Days } from './balance.ts';
import { type Cube, countAll, newCube, type Shape, shapeOf } from './cube.ts';
import { followCells, OUTSIDE } from './trail.ts';

/** Staying after one number of completed years. */
export interface StayingAfter {
  readonly years: string;
  /** Persons still employed, and followed, on the day they completed the years. */
  readonly followed: Cube;
  /** Persons known to have left by then. */
  readonly left: Cube;
  /** Persons who left since the time before in the list. */
  readonly leftSince: Cube;
  readonly estimates: readonly Estimate[];
}

export interface Staying {
  /** Persons whose first spell with the owner began in the period, in the cell of that day. */
  readonly entrants: Cube;
  readonly after: readonly StayingAfter[];
}

interface Entrant extends Followed {
  readonly provisional: boolean;
}

/**
 * How long those who began in `[from, to)` stayed with the owner: Kaplan–Meier on completed calendar months from the
 * first day of the first spell until it ended. Who leaves at exactly twelve months has not stayed one year, so a
 * last month is counted as whole. Followed until the horizon. A value is null where nobody was followed so far.
 */
export function stayingOf(view: View, lens: Lens, days: Days): Staying {
  const shape = shapeOf(lens);
  const entrants = newCube(shape);
  const trail = followCells(view, lens, shape);
  const inCell: Entrant[][] = Array.from({ length: shape.cells }, () => []);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const first = at(view.spells.offsets, person);
    if (first === at(view.spells.offsets, person + 1)) continue;
    const begin = at(view.spells.from, first);
    if (begin < days.from || begin >= days.to) continue;
    trail.cellsOn(person, begin, trail.cells);
    if (at(trail.cells, 0) === OUTSIDE) continue;
    countAll(entrants, trail.cells, person, 1);
    enter(inCell, trail.cells, follow(view, begin, at(view.spells.to, first)));
  }
  return { entrants, after: STAYING_YEARS.map((years, i) => stayingAfter(shape, inCell, years, STAYING_YEARS[i - 1])) };
}

function enter(inCell: readonly Entrant[][], cells: Int32Array, entrant: Entrant | null): void {
  if (entrant !== null) for (const cell of cells) inCell[cell]?.push(entrant);
}

/** Months until the end, or until the horizon; null where not even a month was followed. */
function follow(view: View, begin: number, end: number): Entrant | null {
  const { horizon } = view.counting;
  const event = end <= horizon;
  const time = event ? completedMonths(begin as Day, (end - 1) as Day) + 1 : completedMonths(begin as Day, horizon);
  if (time <= 0) return null;
  const provisional = event && finalFrom(view.dataset.settings.gapRule, end as Day) > horizon + 1;
  return { entry: 0, time, event, provisional };
}

function stayingAfter(shape: Shape, inCell: readonly Entrant[][], years: string, before = '0'): StayingAfter {
  const [months, since] = [Number(years) * 12, Number(before) * 12];
  const [followed, left, leftSince] = [newCube(shape), newCube(shape), newCube(shape)];
  const estimates = inCell.map((entrants, cell): Estimate => {
    const gone = entrants.filter(({ event, time }) => event && time <= months);
    const there = entrants.filter(({ event, time }) => (event ? time > months : time >= months));
    put(left, cell, gone.length);
    put(leftSince, cell, gone.filter(({ time }) => time > since).length);
    put(followed, cell, there.length);
    if (gone.some(({ provisional }) => provisional)) followed.provisional[cell] = 1;
    return estimateAt(entrants, months, there.length);
  });
  return { years, followed, left, leftSince, estimates };
}

function put(cube: Cube, cell: number, persons: number): void {
  cube.sum[cell] = persons;
  cube.persons[cell] = persons;
}

/** Nobody followed so far: known only where everybody had left before. */
function estimateAt(entrants: readonly Entrant[], months: number, followed: number): Estimate {
  const point = curveAt(kaplanMeier(entrants), months);
  if (followed === 0 && point?.survival !== 0) return { value: null, low: null, high: null };
  return { value: point?.survival ?? 1, low: point?.low ?? null, high: point?.high ?? null };
}
