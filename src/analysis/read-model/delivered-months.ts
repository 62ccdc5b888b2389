import type { Facts } from '../../record/index.ts';
import { type Day, dayParts, daysInMonth, OPEN_END } from '../../terms/index.ts';
import { at } from './columns.ts';
import { type PlacedInTime, placedThen } from './contexts/placings-in-time.ts';
import { type DeliveredMonths, EMPLOYMENT_SOURCES } from './dataset.ts';
import { MessagesInTime } from './messages/messages-in-time.ts';
import { EARLIEST, type KnownDays } from './people/lives.ts';
import { type Steps, stepOn } from './placings.ts';
import type { Reading } from './reading.ts';
import { isEmploymentSource } from './tellings.ts';

/** Which months a delivery speaks of a unit, first to last, and the last month somebody stood there. */
interface Covered {
  first: number;
  last: number;
  until: number;
}

/** A function of days that is asked of the same days again and again. */
function remembering(of: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const before = known.get(day) ?? of(day);
    known.set(day, before);
    return before;
  };
}

/** Number of a month: year · 12 + month − 1. */
function monthOfDay(day: number): number {
  const { year, month } = dayParts(day as Day);
  return year * 12 + month - 1;
}

/** The last month that had ended by a day. */
export function lastWholeMonth(day: number): number {
  const { year, month, dayOfMonth } = dayParts(day as Day);
  return year * 12 + month - 1 - (dayOfMonth === daysInMonth(year, month) ? 0 : 1);
}

/**
 * The months each employment delivery tells about each unit. A monthly delivery tells of its month; a history of every
 * whole month from the unit's first row until its horizon; an a-melding while it is neither replaced nor rejected.
 * Sorted, so that equal facts give equal bytes.
 */
export function deliveredMonths({ facts, workplaces }: Reading): DeliveredMonths {
  const messages = new MessagesInTime(facts).counted();
  const rows = placingDays(workplaces).flatMap((placed) => {
    const steps = workplaces.map((own) => placedThen(own, placed.from));
    const covered = coveredBy(facts, steps);
    return facts.deliveries.flatMap((delivery, place) => {
      const { source, knownOn, withdrawnOn } = delivery;
      if (!isEmploymentSource(source)) return [];
      const always = [{ from: knownOn, to: withdrawnOn ?? OPEN_END }];
      const days = (source === 'amelding' ? (messages.get(place) ?? []) : always).flatMap((one) => both(one, placed));
      const kind = EMPLOYMENT_SOURCES.indexOf(source);
      const told = [...(covered[place] ?? new Map<number, Covered>())];
      return told.flatMap(([unit, { first, last, until }]) =>
        days.map(({ from, to }) => [kind, from, to, unit, first, last, until]),
      );
    });
  });
  rows.sort((a, b) => a.reduce((order, value, i) => order || value - (b[i] ?? 0), 0));
  const column = (i: number) => Int32Array.from(rows, (row) => row[i] ?? 0);
  const [source, knownOn, withdrawnOn] = [column(0), column(1), column(2)];
  return {
    length: rows.length,
    source,
    knownOn,
    withdrawnOn,
    unit: column(3),
    first: column(4),
    last: column(5),
    until: column(6),
  };
}

/** Days of knowledge on which the placings of all workplaces stood still. */
function placingDays(workplaces: readonly PlacedInTime[]): readonly KnownDays[] {
  const edges = new Set(workplaces.flatMap((own) => own.map(({ from }) => from)));
  const inTime = [...edges.add(EARLIEST)].sort((a, b) => a - b);
  return inTime.map((from, i) => ({ from, to: inTime[i + 1] ?? OPEN_END }));
}

function both(a: KnownDays, b: KnownDays): readonly KnownDays[] {
  const days = { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
  return days.from < days.to ? [days] : [];
}

function coveredBy(facts: Facts, steps: readonly Steps[]): Map<number, Covered>[] {
  const { employments } = facts;
  const covered = facts.deliveries.map(() => new Map<number, Covered>());
  const monthOf = remembering(monthOfDay);
  for (let i = 0; i < employments.length; i++) {
    const place = at(employments.delivery, i);
    const delivery = facts.deliveries[place];
    const own = steps[at(employments.workplace, i)];
    if (delivery === undefined || own === undefined) continue;
    const { extent, horizon } = delivery;
    const from = extent?.kind === 'month' ? extent.firstDay : at(employments.from, i);
    const lastDay = extent?.kind === 'month' ? extent.firstDay : Math.min(at(employments.to, i) - 1, horizon);
    const last = extent?.kind === 'month' ? monthOf(from) : lastWholeMonth(horizon);
    for (const day of new Set([from, Math.max(from, lastDay)])) {
      cover(covered[place], stepOn(own, day), { first: monthOf(day), last, until: monthOf(Math.max(from, lastDay)) });
    }
  }
  return covered;
}

function cover(of: Map<number, Covered> | undefined, unit: number, more: Covered): void {
  const known = of?.get(unit);
  if (known === undefined) {
    of?.set(unit, more);
    return;
  }
  known.first = Math.min(known.first, more.first);
  known.last = Math.max(known.last, more.last);
  known.until = Math.max(known.until, more.until);
}
