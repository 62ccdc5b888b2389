import type { Question } from '../../../src/analysis/index.ts';
import { CAUSES } from './causes.ts';
import type { NaiveAnswer, NaiveCell, NaiveEstimate, NaiveFollowed } from './cell.ts';
import { GRID } from './curve.ts';
import { naiveStaying } from './more.ts';
import type { Known } from './person.ts';
import { naiveExposure, retirementsUntil } from './retirement.ts';

const UNKNOWN: NaiveEstimate = { value: null, low: null, high: null };

/** Fills in what needs everybody of a cell: expected numbers, curves, shares by cause. */
export function finishLeaving(answer: NaiveAnswer, known: Known, { metric }: Question, day: number): void {
  for (const [key, cell] of answer) {
    if (metric === 'A8') {
      const { expected, ...estimate } = naiveExposure(retirementsUntil(known, day), cell.amounts);
      cell.numerator = expected;
      cell.estimate = estimate;
    }
    if (metric === 'B9') cell.estimate = early(cell);
    if (metric === 'B11') cell.estimate = byCause(cell, key);
    if (metric === 'B10c') finishStep(cell, Number(key.split('|').at(-1)));
  }
}

function early(cell: NaiveCell): NaiveEstimate {
  const { value, low, high } = naiveStaying(cell.months);
  if (cell.reached !== true && value !== 0) return UNKNOWN;
  return { value: 1 - value, low: high === null ? null : 1 - high, high: low === null ? null : 1 - low };
}

function atRisk(all: readonly NaiveFollowed[], month: number): readonly NaiveFollowed[] {
  return all.filter(({ entry, time }) => entry < month && month <= time);
}

function isThere({ entry, time, cause }: NaiveFollowed, months: number): boolean {
  return entry <= months && (cause === 0 ? time >= months : time > months);
}

/** Ends of the interval of a probability on the log-log scale. */
function ends(value: number, error: number): NaiveEstimate {
  if (value < 1e-12) return { value: 0, low: null, high: null };
  if (value > 1 - 1e-12) return { value: 1, low: null, high: null };
  const half = (1.959963984540054 * error) / (value * Math.abs(Math.log(value)));
  const back = (shift: number) => Math.exp(-Math.exp(Math.log(-Math.log(value)) + shift));
  return { value, low: back(half), high: back(-half) };
}

function finishStep(cell: NaiveCell, months: number): void {
  const all = cell.followed;
  const starts = Array.from({ length: 60 }, (_, month) => month).filter((month) => atRisk(all, month + 1).length >= 10);
  const start = starts[0] ?? 0;
  const since = Math.max(start, GRID[GRID.indexOf(months) - 1] ?? 0);
  const gone = all.filter(({ time, cause }) => cause > 0 && time <= months && time > start);
  const there = all.filter((one) => isThere(one, months));
  cell.denominator = there.length;
  for (const { person } of gone.filter(({ time }) => time > since)) cell.persons.add(person);
  cell.numerator = cell.persons.size;
  cell.provisional = gone.some(({ provisional }) => provisional);
  cell.estimate = curveAt(all, start, months, there.length);
}

function curveAt(all: readonly NaiveFollowed[], start: number, months: number, there: number): NaiveEstimate {
  if (months < start) return UNKNOWN;
  let [value, variance] = [1, 0];
  for (let month = start + 1; month <= months; month++) {
    const risk = atRisk(all, month).length;
    const gone = all.filter(({ entry, time, cause }) => time === month && cause > 0 && entry < month).length;
    if (gone === 0) continue;
    value *= 1 - gone / risk;
    variance += gone / (risk * (risk - gone));
  }
  if (there === 0 && value !== 0) return UNKNOWN;
  return ends(value, value * Math.sqrt(variance));
}

function byCause({ followed }: NaiveCell, key: string): NaiveEstimate {
  const [years, line = ''] = key.split('|').slice(-2);
  const months = Number(years) * 12;
  const all = followed;
  const told = shareAndError(all, CAUSES.indexOf(line) + 1, months);
  const stays = staysTo(all, months);
  const nobody = !all.some((one) => isThere(one, months));
  if (all.length === 0 || (nobody && stays > 0)) return UNKNOWN;
  if (line !== 'still-there') return ends(told.share, told.error);
  const variance = monthsUntil(months).reduce((sum, month) => {
    const [risk, gone] = [atRisk(all, month).length, happened(all, month).length];
    return gone === 0 || risk === gone ? sum : sum + gone / (risk * (risk - gone));
  }, 0);
  return ends(stays, stays * Math.sqrt(variance));
}

function monthsUntil(months: number): number[] {
  return Array.from({ length: months }, (_, i) => i + 1);
}

function happened(all: readonly NaiveFollowed[], month: number): readonly NaiveFollowed[] {
  return all.filter(({ time, cause }) => time === month && cause > 0);
}

function staysTo(all: readonly NaiveFollowed[], months: number): number {
  return monthsUntil(months).reduce((stays, month) => {
    const gone = happened(all, month).length;
    return gone === 0 ? stays : stays * (1 - gone / atRisk(all, month).length);
  }, 1);
}

/** The share to whom a cause had happened first, and its error: every person's influence, term by term. */
function shareAndError(all: readonly NaiveFollowed[], which: number, months: number) {
  const influences = all.map((one) => influence(all, one, which, months));
  const share = monthsUntil(months).reduce((sum, month) => {
    const own = happened(all, month).filter(({ cause }) => cause === which).length;
    return own === 0 ? sum : sum + (staysTo(all, month - 1) * own) / atRisk(all, month).length;
  }, 0);
  return { share, error: Math.sqrt(influences.reduce((sum, own) => sum + own * own, 0)) };
}

function influence(all: readonly NaiveFollowed[], one: NaiveFollowed, which: number, months: number): number {
  let [sum, own] = [0, 0];
  for (const month of monthsUntil(months)) {
    const gone = happened(all, month);
    if (gone.length === 0) continue;
    const [risk, ofCause] = [atRisk(all, month).length, gone.filter(({ cause }) => cause === which).length];
    const there = atRisk([one], month).length;
    const mine = happened([one], month);
    const minePart = mine.filter(({ cause }) => cause === which).length / risk;
    sum += staysTo(all, month - 1) * ((own * ofCause) / risk + minePart - (there * ofCause) / (risk * risk));
    if (risk > gone.length)
      own -= (mine.length / risk - (there * gone.length) / (risk * risk)) / (1 - gone.length / risk);
  }
  return sum;
}
