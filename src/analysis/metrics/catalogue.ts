import { agedSixtyAndOver } from './aged-sixty-and-over.ts';
import { contractedFte } from './contracted-fte.ts';
import { administrativeSupport } from './days/administrative-support.ts';
import { agedOverSixtyTwo } from './days/aged-over-62.ts';
import { assistantsPerTeachers } from './days/assistants-per-teachers.ts';
import { combinedPost } from './days/combined-post.ts';
import { leaderSpan } from './days/leader-span.ts';
import { medianAge } from './days/median-age.ts';
import { medianTenureAtSchool } from './days/median-tenure-at-school.ts';
import { medianTenureInRole } from './days/median-tenure-in-role.ts';
import { otherProfessions } from './days/other-professions.ts';
import { principalContinuity } from './days/principal-continuity.ts';
import { principalTenure } from './days/principal-tenure.ts';
import { stability } from './days/stability.ts';
import { exitRate } from './exit-rate.ts';
import { flowMatrix } from './flow-matrix.ts';
import { fullTimeShare } from './full-time-share.ts';
import { headcount } from './headcount.ts';
import { ksTurnover } from './ks-turnover.ts';
import { LEAVING_METRICS } from './leaving/index.ts';
import { medianPositionSize } from './median-position-size.ts';
import { medianTenure } from './median-tenure.ts';
import type { Metric, MetricId } from './metric.ts';
import { OWN_METRICS } from './own/index.ts';
import { ownerTurnover } from './owner-turnover.ts';
import { RESOURCE_METRICS } from './resources/index.ts';
import { retention } from './retention.ts';
import { schoolTurnover } from './school-turnover.ts';
import { staffBalance } from './staff-balance.ts';
import { stayersAndLeavers } from './stayers-and-leavers.ts';
import { TEACHING_METRICS } from './teaching/index.ts';
import { temporaryShare } from './temporary-share.ts';

/** The metrics that answer. */
export const METRICS: Readonly<Record<MetricId, Metric>> = {
  A1: headcount,
  A2: contractedFte,
  A4: temporaryShare,
  A5: fullTimeShare,
  A5m: medianPositionSize,
  A6: combinedPost,
  A7: agedSixtyAndOver,
  A7m: medianAge,
  A7o: agedOverSixtyTwo,
  A9: medianTenure,
  A9r: medianTenureInRole,
  A9s: medianTenureAtSchool,
  A10: otherProfessions,
  A10t: assistantsPerTeachers,
  A14: leaderSpan,
  A14a: administrativeSupport,
  B1: ksTurnover,
  B2: ownerTurnover,
  B3: schoolTurnover,
  B4: exitRate,
  B6: staffBalance,
  B8: flowMatrix,
  B10: retention,
  B12: stayersAndLeavers,
  B13: principalContinuity,
  B13m: principalTenure,
  B15: stability,
  ...LEAVING_METRICS,
  ...OWN_METRICS,
  ...RESOURCE_METRICS,
  ...TEACHING_METRICS,
};
