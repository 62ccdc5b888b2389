import { DAYS_OF_A_YEAR, FULL_POSITION } from '../../terms/index.ts';
import type { TurnoverChoices } from './choices.ts';
import { type Fraction, fraction } from './fraction.ts';
import type { StageCount } from './kernel/stage.ts';

/** A year of person-time is 365.25 days: 1461 days in four years, so that a rate stays an exact fraction. */
const DAYS_OF_FOUR_YEARS = 4 * DAYS_OF_A_YEAR;

/** The exact value of what was counted; null where nobody is under the line. A rate is per one person-year. */
export function exactValue({ 'out-of': outOf }: TurnoverChoices, count: StageCount): Fraction | null {
  const [above, below] = [BigInt(count.numerator), BigInt(count.denominator)];
  if (below === 0n) return null;
  if (outOf === 'mean-of-ends') return fraction(2n * above, below);
  if (outOf === 'person-years') return fraction(BigInt(DAYS_OF_FOUR_YEARS) * above, 4n * below);
  return fraction(above, below);
}

/** Both parts as people read them. */
export interface ReadParts {
  /** Persons, exits, or full-time equivalents. */
  readonly numerator: number;
  /** Persons, the mean of two headcounts, full-time equivalents, or person-years with four decimals (as B4 has them). */
  readonly denominator: number;
}

export function readParts({ weight, 'out-of': outOf }: TurnoverChoices, count: StageCount): ReadParts {
  const { numerator, denominator } = count;
  if (weight === 'position-shares') {
    return { numerator: numerator / FULL_POSITION, denominator: denominator / FULL_POSITION };
  }
  if (outOf === 'mean-of-ends') return { numerator, denominator: denominator / 2 };
  if (outOf === 'first-day') return { numerator, denominator };
  return { numerator, denominator: Math.round((denominator / DAYS_OF_A_YEAR) * 10_000) / 10_000 };
}
