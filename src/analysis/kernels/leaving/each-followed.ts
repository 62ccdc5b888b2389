import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Days } from '../balance.ts';
import { shapeOf } from '../cube.ts';
import { eachFirstSpell } from '../person-loop.ts';
import { type Entrant, follow, monthsUntil } from '../staying.ts';
import { followCells, OUTSIDE } from '../trail.ts';
import { type History, historyOf } from './history.ts';

/** Whom a staying curve does not see from their first day. */
export interface NotFromTheFirst {
  /** Had begun before the source's history, and are followed from the tenure they had then. */
  readonly late: number;
  /** Left out: their first day is only the day on which the data begin. */
  readonly unknownStart: number;
  /** Left out: began in the period, but had left when the history begins, or there is none. */
  readonly tooEarly: number;
}

/**
 * Calls `each` for everybody whose first spell began in the period and who is followed at least a month, with the cells of
 * the first day. Where the period begins with the source's history, also for those employed then, with the cells of that
 * day: they enter with the first month that is followed whole.
 */
export function eachFollowed(
  view: View,
  lens: Lens,
  days: Days,
  each: (cells: Int32Array, entrant: Entrant) => void,
): NotFromTheFirst {
  const history = historyOf(view);
  const trail = followCells(view, lens, shapeOf(lens));
  const seen = howSeen(history, days);
  const not = { late: 0, unknownStart: 0, tooEarly: 0 };
  const come = (begin: number, end: number, isLate: boolean) => {
    const entrant = follow(view, begin, end);
    const entry = isLate ? monthsUntil(begin, history.begins) : 0;
    if (entrant === null || entrant.time <= entry) return;
    not.late += Number(isLate);
    each(trail.cells, { ...entrant, entry });
  };
  eachFirstSpell(view, (person, spell) => {
    const [begin, end] = [at(view.spells.from, spell), at(view.spells.to, spell)];
    const how = seen(begin, end);
    if (how === null) return;
    trail.cellsOn(person, how === 'late' ? history.begins : begin, trail.cells);
    if (at(trail.cells, 0) === OUTSIDE) return;
    if (how === 'late' || how === 'first') come(begin, end, how === 'late');
    else not[how]++;
  });
  return not;
}

/** How somebody is followed: from the first day, from later on, or why not. Null = not asked about. */
type Seen = 'first' | keyof NotFromTheFirst | null;

/** Late: employed when the history begins, where the period begins with it. */
function howSeen({ begins, together }: History, days: Days): (begin: number, end: number) => Seen {
  return (begin, end) => {
    if (begin >= days.to) return null;
    if (begin < begins && end > begins && days.from <= begins) return together.has(begin) ? 'unknownStart' : 'late';
    if (begin < days.from) return null;
    return begin < begins ? 'tooEarly' : 'first';
  };
}
