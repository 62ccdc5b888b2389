import { WANTED_POWER } from '../../../terms/index.ts';
import { normalQuantile } from '../normal-quantile.ts';
import { halfWidth } from '../student-t.ts';

/** What a design was found to be able to tell. */
export interface ReckonedPower {
  readonly power: number;
  /** Standard error of the effect. */
  readonly error: number;
  readonly smallestEffect: number;
  readonly treated: number;
  readonly controls: number;
  /** Periods with the action. */
  readonly after: number;
}

/** How many more would give the wanted power; null where more of it alone would not, or where nothing more is needed. */
export interface MorePower {
  readonly moreUnits: number | null;
  readonly morePeriods: number | null;
}

/**
 * More units with the action, the controls as they are: the variance goes as 1/treated + 1/controls. More periods: as
 * 1/periods, which is the least it takes, since shocks to a school last. The wanted error is δ / (c + z), c the half width
 * of the interval in standard errors and z the quantile of the wanted power. Units are counted beside those there are.
 */
export function morePower({ power, error, smallestEffect, treated, controls, after }: ReckonedPower): MorePower {
  if (power >= WANTED_POWER || error === 0) return { moreUnits: null, morePeriods: null };
  const wanted = smallestEffect / (halfWidth(0.95) + normalQuantile(WANTED_POWER));
  const share = (wanted / error) ** 2;
  const periods = Math.ceil(after / share - 1e-9) - after;
  return { moreUnits: unitsFor(share, treated, controls), morePeriods: after === 0 ? null : Math.max(1, periods) };
}

function unitsFor(share: number, treated: number, controls: number): number | null {
  if (treated === 0 || controls === 0) return null;
  const left = (1 / treated + 1 / controls) * share - 1 / controls;
  return left <= 0 ? null : Math.max(1, Math.ceil(1 / left - 1e-9) - treated);
}
