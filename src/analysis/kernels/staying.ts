import { completedMonths, type Day, finalFrom } from '../../terms/index.ts';
import type { Estimate } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { type CurvePoint, curveAt, type Followed, kaplanMeier } from '../statistics/index.ts';
import type { Lens } from './axis.ts';
import type { Days } from './balance.ts';
import { type Cube, countAll, newCube, type Shape, shapeOf } from './cube.ts';
import { historyOf } from './leaving/history.ts';
import { eachFirstSpell } from './person-loop.ts';
import { followCells, OUTSIDE } from './trail.ts';

/** Staying after a number of completed months. */
export interface StayingAfter {
  readonly months: number;
  /** Persons still employed, and followed, on the day they completed the months. */
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
  /** Persons left out who began in the period, but before the source tells of those who leave. */
  readonly tooEarly: number;
}

/** Somebody followed from a first day; `provisional` where a return may still bridge the end. */
export interface Entrant extends Followed {
  readonly provisional: boolean;
}

/**
 * How long those who began in `[from, to)` stayed with the owner: Kaplan–Meier on completed calendar months from the
 * first day of the first spell until it ended, at each of `marks` (months, ascending). Who leaves at exactly twelve months
 * has not stayed one year, so a last month is counted as whole. Followed until the horizon. Whoever began before the
 * source's history does is no entrant. A value is null where nobody was followed so far.
 */
export function stayingOf(view: View, lens: Lens, days: Days, marks: readonly number[]): Staying {
  const shape = shapeOf(lens);
  const entrants = newCube(shape);
  const inCell: Entrant[][] = Array.from({ length: shape.cells }, () => []);
  const tooEarly = eachEntrant(view, lens, days, ({ person, spell, cells }) => {
    countAll(entrants, cells, person, 1);
    const entrant = follow(view, at(view.spells.from, spell), at(view.spells.to, spell));
    if (entrant !== null) for (const cell of cells) inCell[cell]?.push(entrant);
  });
  const curves = inCell.map((own): Curve => ({ entrants: own, points: kaplanMeier(own) }));
  return { entrants, after: marks.map((months, i) => stayingAfter(shape, curves, months, marks[i - 1])), tooEarly };
}

/** Somebody's first spell, and the cells of its first day. */
export interface Entry {
  readonly person: number;
  readonly spell: number;
  readonly cells: Int32Array;
}

/**
 * Calls `each` for everybody whose first spell began in the period and in the source's history, and whom the filters let
 * through on the first day. Gives how many began in the period, but before the history.
 */
export function eachEntrant(view: View, lens: Lens, days: Days, each: (entry: Entry) => void): number {
  const { begins } = historyOf(view);
  const trail = followCells(view, lens, shapeOf(lens));
  let tooEarly = 0;
  eachFirstSpell(view, (person, spell) => {
    const begin = at(view.spells.from, spell);
    if (begin < days.from || begin >= days.to) return;
    trail.cellsOn(person, begin, trail.cells);
    if (at(trail.cells, 0) === OUTSIDE) return;
    if (begin < begins) tooEarly++;
    else each({ person, spell, cells: trail.cells });
  });
  return tooEarly;
}

/** Months until the end, or until the horizon; null where not even a month was followed. */
export function follow(view: View, begin: number, end: number): Entrant | null {
  const { horizon } = view.counting;
  const event = end <= horizon;
  const time = event ? monthsUntil(begin, end) : completedMonths(begin as Day, horizon);
  if (time <= 0) return null;
  const provisional = event && finalFrom(view.dataset.settings.gapRule, end as Day) > horizon + 1;
  return { entry: 0, time, event, provisional };
}

/** Months from a first day until something is no more as it was on a day, a last month counted as whole. */
export function monthsUntil(begin: number, day: number): number {
  return completedMonths(begin as Day, (day - 1) as Day) + 1;
}

/** The entrants of a cell, and the curve of their staying. */
interface Curve {
  readonly entrants: readonly Entrant[];
  readonly points: readonly CurvePoint[];
}

function stayingAfter(shape: Shape, curves: readonly Curve[], months: number, since = 0): StayingAfter {
  const [followed, left, leftSince] = [newCube(shape), newCube(shape), newCube(shape)];
  const estimates = curves.map(({ entrants, points }, cell): Estimate => {
    const gone = entrants.filter(({ event, time }) => event && time <= months);
    const there = entrants.filter((entrant) => isThere(entrant, months));
    putPersons(left, cell, gone.length);
    putPersons(leftSince, cell, gone.filter(({ time }) => time > since).length);
    putPersons(followed, cell, there.length);
    if (gone.some(({ provisional }) => provisional)) for (const cube of [followed, left]) cube.provisional[cell] = 1;
    return estimateAt(points, months, there.length);
  });
  return { months, followed, left, leftSince, estimates };
}

/** True for somebody still employed, and followed, when so many months are completed. */
export function isThere({ event, time }: Followed, months: number): boolean {
  return event ? time > months : time >= months;
}

/** Says how many persons there are in one cell. */
export function putPersons(cube: Cube, cell: number, persons: number): void {
  cube.sum[cell] = persons;
  cube.persons[cell] = persons;
}

/** What is told where nothing can be known. */
export const NOT_REACHED: Estimate = { value: null, low: null, high: null };

/** A curve after some months. Where nobody is followed so far it is known only if everybody had left before. */
export function estimateAt(points: readonly CurvePoint[], months: number, followed: number): Estimate {
  const point = curveAt(points, months);
  if (followed === 0 && point?.survival !== 0) return NOT_REACHED;
  return { value: point?.survival ?? 1, low: point?.low ?? null, high: point?.high ?? null };
}
