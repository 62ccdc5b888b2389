import { agedSixtyAndOver } from './aged-sixty-and-over.ts';
import { contractedFte } from './contracted-fte.ts';
import { exitRate } from './exit-rate.ts';
import { flowMatrix } from './flow-matrix.ts';
import { fullTimeShare } from './full-time-share.ts';
import { headcount } from './headcount.ts';
import { ksTurnover } from './ks-turnover.ts';
import { medianAge } from './median-age.ts';
import { medianPositionSize } from './median-position-size.ts';
import { medianTenure } from './median-tenure.ts';
import type { Metric, MetricId } from './metric.ts';
import { ownerTurnover } from './owner-turnover.ts';
import { retention } from './retention.ts';
import { schoolTurnover } from './school-turnover.ts';
import { staffBalance } from './staff-balance.ts';
import { stayersAndLeavers } from './stayers-and-leavers.ts';
import { temporaryShare } from './temporary-share.ts';

/** The metrics that answer. */
export const METRICS: Readonly<Record<MetricId, Metric>> = {
  A1: headcount,
  A2: contractedFte,
  A4: temporaryShare,
  A5: fullTimeShare,
  A5m: medianPositionSize,
  A7: agedSixtyAndOver,
  A7m: medianAge,
  A9: medianTenure,
  B1: ksTurnover,
  B2: ownerTurnover,
  B3: schoolTurnover,
  B4: exitRate,
  B6: staffBalance,
  B8: flowMatrix,
  B10: retention,
  B12: stayersAndLeavers,
};
