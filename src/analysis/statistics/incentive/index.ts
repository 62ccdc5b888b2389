export {
  INCENTIVE_PAID_TO,
  type IncentiveCounts,
  type IncentivePaidTo,
  type IncentiveReckoned,
  overYears,
  reckonIncentive,
  stayingYears,
} from './incentive.ts';
export { certain, type Ranged, type RatioRange } from './ranged.ts';
