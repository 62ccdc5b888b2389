import { FEWEST_UNITS_BESIDE, FEWEST_YEARS_OF_OWN } from '../../../terms/index.ts';
import type { Counted } from '../shrinkage.ts';
import { addSums, NO_SUMS, type SpreadSums, spreadOf, sumsOf } from './spread.ts';

/** One unit's counts, oldest year first; the last is now. A year that is not seen is null. */
export interface UnitYears {
  readonly unit: string;
  readonly years: readonly (Counted | null)[];
}

/** What is usual of one unit now: the share to expect, how much units or years vary beyond chance, and what that rests on. */
export interface Usual {
  readonly share: number;
  /** Intraclass correlation; 0 = as chance. */
  readonly spread: number;
  /** Degrees of freedom behind the spread. */
  readonly freedom: number;
}

/** For each unit what the others have now; null where they are too few, or tell nothing. */
export function usualOfOthers(units: readonly UnitYears[]): readonly (Usual | null)[] {
  const now = units.map(({ years }) => years.at(-1) ?? null);
  const all = now.reduce<Counted>(together, { part: 0, whole: 0 });
  const share = all.part / all.whole;
  const sums = now.map((one) => sumsOf(one === null ? [] : [{ ...one, expected: share }], 0));
  const sum = sums.reduce((one, other) => addSums(one, other), NO_SUMS);
  const seen = now.filter((one) => one !== null && one.whole > 0).length;
  return now.map((one, i) => {
    if (one === null || one.whole === 0 || seen - 1 < FEWEST_UNITS_BESIDE) return null;
    const rest = shareWithout(all, one);
    if (rest === null) return null;
    const others = addSums(sum, sums[i] ?? NO_SUMS, -1);
    // One degree of freedom went to the common share.
    const free = { ...others, freedom: others.freedom - 1, persons: (others.persons * (seen - 2)) / (seen - 1) };
    return { share: rest, spread: spreadOf(free), freedom: free.freedom };
  });
}

/**
 * For each unit what its own earlier years and this year's common change let expect: its own level drawn towards the
 * others', times what became of everybody's share; and how much a unit's year varies about its own level, by all the other
 * units. Null without two earlier years, or where nobody or everybody was counted before.
 */
export function usualOfItself(units: readonly UnitYears[]): readonly (Usual | null)[] {
  const commons = yearsOfAll(units);
  const levels = units.map((unit) => levelOf(unit, commons));
  const within = units.map((unit) => withinOf(unit, commons));
  const allWithin = within.reduce((one, other) => addSums(one, other), NO_SUMS);
  // The unit itself is among them: one that is always far from the others shall not be drawn to where it never was.
  const levelsApart = spreadOf(levels.map(betweenOf).reduce((one, other) => addSums(one, other), NO_SUMS));
  const known = precision(levelsApart);
  return units.map((unit, i) => {
    const level = levels[i] ?? null;
    const now = unit.years.at(-1) ?? null;
    if (level === null || now === null || now.whole === 0) return null;
    const common = shareWithout(commons.at(-1) ?? NOBODY, now);
    if (common === null) return null;
    if (level.years < FEWEST_YEARS_OF_OWN) return null;
    const others = addSums(allWithin, within[i] ?? NO_SUMS, -1);
    const yearly = spreadOf(others);
    // Persons of earlier years count for less where years vary: so many told as one year's.
    const persons = level.whole / (1 + (level.whole / level.years - 1) * yearly);
    const ratio = (known + persons * (level.part / level.expected)) / (known + persons);
    const share = inside(common * ratio);
    const unsure = 1 / (known + persons + 1);
    return { share, spread: Math.min(0.5, yearly + unsure), freedom: others.freedom };
  });
}

/** How many persons the common level weighs as, when a unit's own is not known; finite, so that it may be outweighed. */
function precision(spread: number): number {
  return (1 - spread) / Math.max(spread, LEAST_SPREAD);
}

/** Units whose levels cannot be told apart are drawn together, but a thousand persons of its own outweigh that. */
const LEAST_SPREAD = 0.001;

/** A unit's earlier years together: how many were counted, and how many if it were as all the others. */
interface Level extends Counted {
  readonly expected: number;
  readonly years: number;
}

function levelOf(unit: UnitYears, commons: readonly Counted[]): Level | null {
  const earlier = countedYears(unit, commons).filter(({ at }) => at < unit.years.length - 1);
  if (earlier.length === 0) return null;
  const level = earlier.reduce(
    (sum, { part, whole, common }) => ({
      part: sum.part + part,
      whole: sum.whole + whole,
      expected: sum.expected + whole * common,
    }),
    { part: 0, whole: 0, expected: 0 },
  );
  return { ...level, years: earlier.length };
}

/** How a unit's years, also this one's neighbours', vary about its own level; its level took one degree of freedom. */
function withinOf(unit: UnitYears, commons: readonly Counted[]): SpreadSums {
  const level = levelOf(unit, commons);
  if (level === null || level.years < FEWEST_YEARS_OF_OWN) return NO_SUMS;
  const ratio = level.part / level.expected;
  const earlier = countedYears(unit, commons).filter(({ at }) => at < unit.years.length - 1);
  return sumsOf(
    earlier.map(({ part, whole, common }) => ({ part, whole, expected: inside(common * ratio) })),
    level.part === 0 ? earlier.length : 1,
  );
}

function betweenOf(level: Level | null): SpreadSums {
  if (level === null) return NO_SUMS;
  return sumsOf([{ part: level.part, whole: level.whole, expected: level.expected / level.whole }], 0);
}

interface CountedYear extends Counted {
  readonly at: number;
  readonly common: number;
}

function countedYears({ years }: UnitYears, commons: readonly Counted[]): readonly CountedYear[] {
  return years.flatMap((one, at) => {
    if (one === null || one.whole === 0) return [];
    const common = shareWithout(commons[at] ?? NOBODY, one);
    return common === null ? [] : [{ ...one, at, common }];
  });
}

const NOBODY: Counted = { part: 0, whole: 0 };

/** All units together, year by year. */
function yearsOfAll(units: readonly UnitYears[]): readonly Counted[] {
  const last = units.reduce((most, { years }) => Math.max(most, years.length), 0);
  return Array.from({ length: last }, (_, at) =>
    units.reduce<Counted>((sum, { years }) => together(sum, years[at] ?? null), NOBODY),
  );
}

/** The share of all but one; null where nobody or everybody of them is counted. */
function shareWithout(all: Counted, one: Counted): number | null {
  const [part, whole] = [all.part - one.part, all.whole - one.whole];
  return part > 0 && part < whole ? part / whole : null;
}

function together(sum: Counted, one: Counted | null): Counted {
  return one === null ? sum : { part: sum.part + one.part, whole: sum.whole + one.whole };
}

function inside(share: number): number {
  return Math.min(0.999, Math.max(0.001, share));
}
