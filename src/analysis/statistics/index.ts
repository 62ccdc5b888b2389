export { type AgeHazards, ageHazards, type Chance, chancesWithin, expectedLeavers } from './age-hazards.ts';
export { type BinomialQuantile, binomialQuantile, binomialTerms } from './binomial.ts';
export { CONTROL_RULES, type ControlRule, controlChart, type FiredRule } from './control-chart.ts';
export {
  CERTAINTIES,
  type Certainty,
  type ComparedWith,
  DEVIATION_SIDES,
  type Deviation,
  deviationsIn,
  FALSE_DISCOVERY,
  type FoundDeviations,
  type UnitYears,
} from './deviations/index.ts';
export {
  atLevel,
  chanceOfNoDifference,
  type Difference,
  differenceOf,
  differenceOfRates,
  differenceOfShares,
  foundAmongMany,
} from './difference/index.ts';
export {
  type Aggregate,
  type Control,
  type Design,
  type Direction,
  EVALUATION_METHODS,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationNote,
  type EvaluationNoteCode,
  evaluate,
  type KnownOfUnits,
  type Likeness,
  morePower,
  type PanelRows,
  powerOf,
  type SideTest,
  strataOf,
  Unanswerable,
  type UnanswerableCode,
  type UnanswerableFacts,
  type Verdict,
} from './evaluation/index.ts';
export { FUNNEL_LEVELS, type FunnelLevel, funnelLimits, funnelSide } from './funnel.ts';
export { chiSquareQuantile, logGamma, lowerGamma } from './gamma.ts';
export {
  certain,
  INCENTIVE_PAID_TO,
  type IncentiveCounts,
  type IncentivePaidTo,
  type IncentiveReckoned,
  overYears,
  type Ranged,
  type RatioRange,
  reckonIncentive,
  stayingYears,
} from './incentive/index.ts';
export { type CurvePoint, curveAt, type Followed, historiesOf, kaplanMeier } from './kaplan-meier.ts';
export { medianOf } from './median.ts';
export { normalQuantile } from './normal-quantile.ts';
export { poissonInterval } from './poisson.ts';
export { type Counted, type Shrunk, shrinkShares } from './shrinkage.ts';
export {
  type ChiSquareTest,
  type CoxFit,
  type CumulativeIncidence,
  type CurveChoice,
  type CurveQuantile,
  cox,
  cumulativeIncidence,
  curveQuantile,
  type Histories,
  type Incidence,
  type LifeTable,
  type LogRank,
  lifeTable,
  logRank,
  NotFollowed,
  NothingToFit,
  NotPeriods,
  pick,
  restrictedMean,
  rowsByGroup,
  SCALES,
  type Scale,
  type StayingCurve,
  stayingCurve,
  type Ties,
} from './survival/index.ts';
export { type Interval, wilsonInterval } from './wilson.ts';
