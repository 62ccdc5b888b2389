import type { NaiveFollowed, NaiveOne, NaiveTools } from './cell.ts';
import { firstDay, monthsBy, monthsTo } from './months.ts';
import { firstAwayAfter, historyBegins, mayReturn } from './why.ts';

/** Months after which the curve is told. */
export const GRID = [0, 3, 6, 12, 18, 24, 36, 48, 60];

/** Followed from the first day, or from the day the history begins where the period begins with it. */
export function curve(one: NaiveOne, days: readonly [number, number], tools: NaiveTools): void {
  const { known } = one;
  const begin = firstDay(one);
  const begins = historyBegins(known);
  const late = isLate(one, begin ?? 0, days, begins);
  if (begin === undefined || begin >= days[1] || (!late && begin < Math.max(days[0], begins))) return;
  const followed = followedFrom(one, begin, late ? monthsTo(begin, begins) : 0);
  if (followed.time <= followed.entry) return;
  for (const key of tools.cellsInHole(one, late ? begins : begin)) {
    for (const months of GRID) tools.cell(one.answer, `${key}${months}`).followed.push(followed);
  }
}

function followedFrom({ known, person }: NaiveOne, begin: number, entry: number): NaiveFollowed {
  const away = firstAwayAfter(known, person, begin);
  const event = away <= known.horizon;
  const time = event ? monthsTo(begin, away) : monthsBy(begin, known.horizon);
  return { person, entry, time, cause: event ? 1 : 0, provisional: event && mayReturn(known, away) };
}

function isLate({ life }: NaiveOne, begin: number, [from]: readonly [number, number], begins: number): boolean {
  const then = life.get(begins);
  return begin < begins && from <= begins && then?.employed === true && then.spellStart === begin;
}
