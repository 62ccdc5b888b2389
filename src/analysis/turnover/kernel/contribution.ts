import { type Day, finalFrom } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import type { Moment } from '../moments.ts';
import type { Fates } from './fates.ts';
import type { Life, Stretch } from './life.ts';
import type { Looking } from './looking.ts';
import type { Stage } from './stage.ts';

/** What one person adds to a stage. Filled anew for every person. */
export interface Contribution {
  numerator: number;
  denominator: number;
  isIn: { numerator: boolean; denominator: boolean };
  atEnds: { first: boolean; second: boolean };
  provisional: boolean;
}

export function newContribution(): Contribution {
  return {
    numerator: 0,
    denominator: 0,
    isIn: { numerator: false, denominator: false },
    atEnds: { first: false, second: false },
    provisional: false,
  };
}

/** What a stage is counted with. */
export interface Counting {
  readonly dataset: Dataset;
  readonly looking: Looking;
  readonly fates: Fates;
}

/** Counts one person in one stage. */
export function contribute(counting: Counting, stage: Stage, life: Life, into: Contribution): void {
  into.numerator = 0;
  into.denominator = 0;
  into.isIn.numerator = false;
  into.isIn.denominator = false;
  into.atEnds.first = false;
  into.atEnds.second = false;
  into.provisional = false;
  if (life.stretches.length === 0) return;
  if (stage.choices.counted === 'between-two-days') betweenTwoDays(counting, stage, life, into);
  else asEvents(counting, stage, life, into);
}

/** The first day of a moment on which the person stands in a post, and where. */
interface Found {
  readonly stretch: Stretch;
  readonly day: number;
}

/** Holes are employment on the second day, never on the first: whoever is counted from must have a post. */
function standingIn({ stretches }: Life, moment: Moment, holesToo: boolean): Found | null {
  for (const stretch of stretches) {
    if (stretch.from > moment.last) return null;
    if (stretch.to <= moment.first || (stretch.hole && !holesToo)) continue;
    return { stretch, day: Math.max(stretch.from, moment.first) };
  }
  return null;
}

/** In a post at a moment, and let through by the filters. */
function foundAt({ looking }: Counting, life: Life, moment: Moment): Found | null {
  const found = standingIn(life, moment, false);
  return found !== null && looking.passes(found.stretch, found.day) ? found : null;
}

function betweenTwoDays(counting: Counting, stage: Stage, life: Life, into: Contribution): void {
  const { moments, choices } = stage;
  const there = foundAt(counting, life, moments.from);
  if (there === null) return;
  const weight = choices.weight === 'persons' ? 1 : shareOn(counting.dataset, life, there.day);
  into.denominator = weight;
  into.isIn.denominator = true;
  const later = standingIn(life, moments.to, true);
  if (later !== null && !counting.fates.isGone(stage, there.stretch.piece, later.stretch.piece)) return;
  into.numerator = weight;
  into.isIn.numerator = true;
  into.provisional = later === null && !isFinal(stage, lastEndBy(life, moments.to.first));
}

/** Sum of the person's own shares on a day, hundredths of a per cent; 0 where none is said. */
function shareOn({ pieces }: Dataset, life: Life, day: number): number {
  let sum = 0;
  for (const { from, to, piece } of life.pieces) {
    if (from <= day && day < to) sum += Math.max(0, at(pieces.percent, piece));
  }
  return sum;
}

/** True if no return that bridges the hole can come to light any more. */
function isFinal({ rules, knowledge }: Stage, firstAway: number): boolean {
  return finalFrom(rules.gapRule, firstAway as Day) <= knowledge.horizon + 1;
}

/** First day away after the last employment that ended by a day. */
function lastEndBy({ stretches }: Life, day: number): number {
  let end = 0;
  for (const [i, { to }] of stretches.entries()) if (to <= day && isEnd(stretches, i)) end = to;
  return end;
}

function isEnd(stretches: readonly Stretch[], i: number): boolean {
  return stretches[i + 1]?.begun !== stretches[i]?.begun;
}

/** Exits are dated on the last day employed, and seen by the filters on that day. contract.md 1. */
function asEvents(counting: Counting, stage: Stage, life: Life, into: Contribution): void {
  const { looking } = counting;
  const { from, to } = stage.moments;
  for (const [i, stretch] of life.stretches.entries()) {
    if (stretch.to <= from.first || stretch.to > to.first || !isEnd(life.stretches, i)) continue;
    if (!looking.passes(stretch, stretch.to - 1)) continue;
    into.numerator++;
    into.isIn.numerator = true;
    into.provisional ||= !isFinal(stage, stretch.to);
  }
  outOf(counting, stage, life, into);
}

function outOf(counting: Counting, { choices, moments }: Stage, life: Life, into: Contribution): void {
  const { from, to } = moments;
  if (choices['out-of'] === 'person-years') {
    into.denominator = counting.looking.daysIn(life, from.first, to.first);
  } else {
    into.atEnds.first = foundAt(counting, life, from) !== null;
    into.atEnds.second = choices['out-of'] === 'mean-of-ends' && foundAt(counting, life, to) !== null;
    into.denominator = Number(into.atEnds.first) + Number(into.atEnds.second);
  }
  into.isIn.denominator = into.denominator > 0;
}
