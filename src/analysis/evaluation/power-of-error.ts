import type { EvaluationDesign, PowerBefore } from '../../terms/index.ts';
import { type Evaluation, morePower, powerOf } from '../statistics/index.ts';

export const NO_POWER: PowerBefore = {
  ...{ power: null, error: null, lacks: null, treated: 0, controls: 0, before: 0, after: 0 },
  ...{ moreUnits: null, morePeriods: null },
};

type Parts = Pick<PowerBefore, 'treated' | 'controls' | 'before' | 'after'>;

/**
 * Power from what was found when nobody had the action. Anybody who makes designs may ask of any number of drafts with any smallest effect:
 * so the error is rounded up first, to one of ten steps from 1 to 10 (ISO 3), and all that is told is reckoned from that.
 */
export function powerOfError(found: Evaluation, design: EvaluationDesign, parts: Parts): PowerBefore {
  const error = found.se === null ? null : roundedUp(found.se);
  const power = error === null ? found.power : powerOf(design.smallestEffect, error, criticalOf(found));
  const { moreUnits, morePeriods } = error === null ? NO_POWER : morePower({ ...design, ...parts, power, error });
  return { ...parts, power, error, lacks: null, moreUnits, morePeriods };
}

/** Steps from one power of ten to the next. */
const STEPS = 10;
/** What was already rounded stays as it is. */
const NEARLY = 1e-9;

export function roundedUp(error: number): number {
  return error === 0 ? 0 : 10 ** (Math.ceil(Math.log10(error) * STEPS - NEARLY) / STEPS);
}

/** Half the width of the interval that was found, in errors; left out where there is none. */
function criticalOf({ estimate, se, interval }: Evaluation): number | undefined {
  return se === null || se === 0 || interval.high === null ? undefined : (interval.high - estimate) / se;
}
