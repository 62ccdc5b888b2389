import { addDays, type Day, dayOf, dayParts, daysInMonth, UNASSIGNED } from '../../terms/index.ts';
import { furtherTally } from './further-days.ts';
import type { Followed, FurtherTally } from './further-question.ts';
import { historyBegins } from './leaving-why.ts';
import { activeOn, cellOf, daysOfChange, employedOn, type Life, primaryOn, standsOn } from './life.ts';
import { hasMoved, type ReadyWorld } from './truth-of.ts';

/** B4: employed days in the cell of each day, and last days employed. */
export function exitTallies(world: ReadyWorld, from: Day, to: Day): FurtherTally[] {
  return world.lives.flatMap((life) => {
    const ends = daysOfChange(life, from, to);
    const firsts = [from, ...ends.map((day) => addDays(day, 1)).filter((day) => day > from && day < to)];
    const days = firsts.flatMap((first, i) => {
      const cell = standsOn(life, first, world.units);
      return cell === null ? [] : [furtherTally(cell, { below: (firsts[i + 1] ?? to) - first })];
    });
    const exits = life.spells.flatMap((spell) => {
      const last = addDays(spell.to, -1);
      const cell = last >= from && last < to ? standsOn(life, last, world.units) : null;
      return cell === null ? [] : [furtherTally(cell, { above: 1 })];
    });
    return [...days, ...exits];
  });
}

/** B12: what became of everybody at work on the first day. */
export function outcomeTallies(world: ReadyWorld, from: Day, to: Day): FurtherTally[] {
  return world.lives.flatMap((life) => {
    const post = activeOn(life, from).length > 0 ? primaryOn(life, from) : undefined;
    if (post === undefined) return [];
    const cell = cellOf(life, post, from, world.units);
    const became = whatBecame(world, life, from, to);
    return ['stayer', 'role-changer', 'mover', 'leaver'].map((outcome) =>
      furtherTally(cell, { own: { outcome }, above: outcome === became ? 1 : 0, below: 1 }),
    );
  });
}

function whatBecame(world: ReadyWorld, life: Life, from: Day, to: Day): string {
  const after = standsOn(life, to, world.units)?.['staff-group'];
  if (after === undefined) return 'leaver';
  if (hasMoved(world, life, from, to)) return 'mover';
  const before = standsOn(life, from, world.units)?.['staff-group'];
  return before !== after && before !== UNASSIGNED && after !== UNASSIGNED ? 'role-changer' : 'stayer';
}

/** B8: where everybody stood on two days; whoever was in a hole on the first is left out. */
export function moveTallies(world: ReadyWorld, from: Day, to: Day): FurtherTally[] {
  return world.lives.flatMap((life) => {
    const [before, after] = [standsOn(life, from, world.units), standsOn(life, to, world.units)];
    const cell = before ?? after;
    if (cell === null || (before !== null && activeOn(life, from).length === 0)) return [];
    return [furtherTally(cell, { pair: [before, after], above: 1 })];
  });
}

/** The day on which so many months are completed: the same date, else the first of the month after. */
export function monthsLater(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const first = dayOf(y, m, 1);
  return addDays(first, Math.min(dayOfMonth - 1, daysInMonth(y, m)));
}

/** B10: whoever began in the period, and how long they are followed. */
export function stayTallies(world: ReadyWorld, period: readonly [Day, Day], until: Day): FurtherTally[] {
  const from = Math.max(period[0], historyBegins(world, until));
  return world.lives.flatMap((life) => {
    const [first] = life.spells;
    if (first === undefined || first.from < from || first.from >= period[1]) return [];
    const cell = standsOn(life, first.from, world.units);
    if (cell === null || !employedOn(life, first.from)) return [];
    const followed = follow(first.from, first.to, until);
    return [1, 3, 5].map((years) => {
      const mark = monthsLater(first.from, years * 12);
      const there = mark <= until && first.to > mark;
      return furtherTally(cell, { own: { years: String(years) }, above: there ? 1 : 0, below: 1, followed });
    });
  });
}

/** Months until whoever left was no longer there, or completed months until the story ends. */
export function follow(begin: Day, end: Day, until: Day): Followed {
  let months = 0;
  if (end <= until) {
    while (monthsLater(begin, months) < end) months++;
    return { months, left: true };
  }
  while (monthsLater(begin, months + 1) <= until) months++;
  return { months, left: false };
}
