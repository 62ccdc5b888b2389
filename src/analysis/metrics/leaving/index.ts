import type { Metric } from '../metric.ts';
import { apprenticesHired } from './apprentices-hired.ts';
import { earlyExit } from './early-exit.ts';
import { leftByCause } from './left-by-cause.ts';
import { medianExitAge } from './median-exit-age.ts';
import { midYearHires } from './mid-year-hires.ts';
import { retirementExposure } from './retirement-exposure.ts';
import { stayingAfterSixty } from './staying-after-60.ts';
import { stayingCurve } from './staying-curve.ts';
import { voluntaryExits } from './voluntary-exits.ts';

/** Metrics of who leaves when and why, and of when those who are followed began. */
export const LEAVING_METRICS = {
  A8: retirementExposure,
  B5: voluntaryExits,
  B8a: apprenticesHired,
  B9: earlyExit,
  B10c: stayingCurve,
  B11: leftByCause,
  B14: stayingAfterSixty,
  B14m: medianExitAge,
  C9: midYearHires,
} as const satisfies Readonly<Record<string, Metric>>;
