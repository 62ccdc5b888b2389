import { completedMonths, type Day, finalFrom } from '../../../terms/index.ts';
import { LEAVING_CAUSES, type LeavingCause } from '../../leaving-lines.ts';
import type { Estimate } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import {
  type CumulativeIncidence,
  cumulativeIncidence,
  type Histories,
  type StayingCurve,
  stayingCurve,
} from '../../statistics/index.ts';
import type { Lens } from '../axis.ts';
import type { Days } from '../balance.ts';
import { type Cube, countAll, newCube, type Shape, shapeOf } from '../cube.ts';
import { eachEntrant, monthsUntil, NOT_REACHED, putPersons } from '../staying.ts';
import { type Cause, firstCauses } from './first-cause.ts';
import { isInferred } from './why-ended.ts';

/** One line: those to whom a cause had happened first by then, or who were still there and followed. */
export interface ByCause {
  readonly months: number;
  readonly cause: LeavingCause;
  readonly persons: Cube;
  /** Of them those since the time before in the list; for those still there, all who are not any more, since then and ever. */
  readonly since: readonly Cube[];
  readonly estimates: readonly Estimate[];
}

export interface LeftByCause {
  readonly entrants: Cube;
  readonly lines: readonly ByCause[];
  readonly tooEarly: number;
  /** Persons taken as retired by their age. */
  readonly inferred: number;
}

const CAUSES = LEAVING_CAUSES.filter((one): one is Cause => one !== 'still-there');

/** Followed for `time` months, until a cause (1 + its place in CAUSES) or, with 0, as long as can be seen. */
interface Followed {
  readonly time: number;
  readonly cause: number;
  readonly provisional: boolean;
}

/**
 * What first happened to those who began in `[from, to)`, after each of `marks` months: Aalen–Johansen over completed
 * calendar months, all causes in competition, so that the shares and those still there add up to one. Entrants and months
 * as in `stayingOf`. metrics.md B11.
 */
export function leftByCause(view: View, lens: Lens, days: Days, marks: readonly number[]): LeftByCause {
  const shape = shapeOf(lens);
  const entrants = newCube(shape);
  const inCell: Followed[][] = Array.from({ length: shape.cells }, () => []);
  const firstCause = firstCauses(view);
  let inferred = 0;
  const tooEarly = eachEntrant(view, lens, days, ({ person, spell, cells }) => {
    countAll(entrants, cells, person, 1);
    const first = firstCause(person, spell);
    const followed = follow(view, at(view.spells.from, spell), first);
    if (followed === null) return;
    if (followed.cause > 0 && isInferred(first.why)) inferred++;
    for (const cell of cells) inCell[cell]?.push(followed);
  });
  const told = inCell.map(incidenceOf);
  const lines = marks.flatMap((months, i) => linesAfter(shape, inCell, told, [months, marks[i - 1] ?? 0]));
  return { entrants, lines, tooEarly, inferred };
}

/** Months until the first cause, or until the horizon; null where not even a month was followed. */
function follow(view: View, begin: number, { cause, day }: { cause: Cause; day: number }): Followed | null {
  const { horizon } = view.counting;
  if (day > horizon) {
    const time = completedMonths(begin as Day, horizon);
    return time > 0 ? { time, cause: 0, provisional: false } : null;
  }
  const left = cause === 'left-owner' || cause === 'retired';
  const provisional = left && finalFrom(view.dataset.settings.gapRule, day as Day) > horizon + 1;
  return { time: monthsUntil(begin, day), cause: 1 + CAUSES.indexOf(cause), provisional };
}

interface Told {
  readonly incidence: CumulativeIncidence;
  readonly curve: StayingCurve;
}

function incidenceOf(followed: readonly Followed[]): Told | null {
  if (followed.length === 0) return null;
  const histories: Histories = {
    time: Float64Array.from(followed, ({ time }) => time),
    cause: Int32Array.from(followed, ({ cause }) => cause),
  };
  const causes = CAUSES.map((_, i) => i + 1);
  return { incidence: cumulativeIncidence(histories, causes), curve: stayingCurve(histories) };
}

type Span = readonly [months: number, since: number];

function linesAfter(
  shape: Shape,
  inCell: readonly Followed[][],
  told: readonly (Told | null)[],
  span: Span,
): ByCause[] {
  return LEAVING_CAUSES.map((cause): ByCause => {
    const which = CAUSES.indexOf(cause as Cause) + 1;
    const [persons, since, ever] = [newCube(shape), newCube(shape), newCube(shape)];
    const estimates = inCell.map((followed, cell): Estimate => {
      const counts = countLine(followed, which, span);
      putPersons(persons, cell, counts.persons);
      putPersons(since, cell, counts.since);
      putPersons(ever, cell, counts.ever);
      if (counts.provisional) persons.provisional[cell] = 1;
      return estimateAt(told[cell] ?? null, which, span[0], counts.there);
    });
    return { months: span[0], cause, persons, since: which === 0 ? [since, ever] : [since], estimates };
  });
}

interface LineCounts {
  readonly persons: number;
  readonly since: number;
  readonly ever: number;
  readonly there: number;
  readonly provisional: boolean;
}

/** Counts one line: of those to whom a cause had happened, or with 0 those still there, and all others as gone. */
function countLine(followed: readonly Followed[], which: number, [months, since]: Span): LineCounts {
  const gone = followed.filter(({ cause, time }) => cause > 0 && time <= months);
  const there = followed.filter(({ cause, time }) => (cause > 0 ? time > months : time >= months)).length;
  const left = which === 0 ? gone : gone.filter(({ cause }) => cause === which);
  return {
    persons: which === 0 ? there : left.length,
    since: left.filter(({ time }) => time > since).length,
    ever: left.length,
    there,
    provisional: gone.some(({ provisional }) => provisional),
  };
}

/** Nobody there and followed so far: known only where something had happened to everybody before. */
function estimateAt(told: Told | null, which: number, months: number, there: number): Estimate {
  if (told === null) return NOT_REACHED;
  const { incidence, curve } = told;
  const place = incidence.time.findLastIndex((time) => time <= months);
  const staying = place < 0 ? 1 : (incidence.staying[place] ?? 0);
  if (there === 0 && staying !== 0) return NOT_REACHED;
  if (which === 0) return ends(staying, curve, place);
  const own = incidence.incidences[which - 1];
  if (own === undefined || place < 0) return { value: 0, low: null, high: null };
  return ends(own.share[place] ?? 0, own, place);
}

/** A share this near to one is all of them, whatever the sum has lost in rounding. */
const ALL_BUT = 1e-12;

function ends(
  value: number,
  { lower, upper }: { readonly lower: readonly (number | null)[]; readonly upper: readonly (number | null)[] },
  place: number,
): Estimate {
  if (value > 1 - ALL_BUT) return { value: 1, low: null, high: null };
  return { value, low: lower[place] ?? null, high: upper[place] ?? null };
}
