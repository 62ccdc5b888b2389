import { contractedFte } from './contracted-fte.ts';
import { headcount } from './headcount.ts';
import type { Metric, MetricId } from './metric.ts';
import { ownerTurnover } from './owner-turnover.ts';
import { schoolTurnover } from './school-turnover.ts';
import { staffBalance } from './staff-balance.ts';

/** The metrics that answer. */
export const METRICS: Readonly<Record<MetricId, Metric>> = {
  A1: headcount,
  A2: contractedFte,
  B2: ownerTurnover,
  B3: schoolTurnover,
  B6: staffBalance,
};
