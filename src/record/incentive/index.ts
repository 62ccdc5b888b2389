export { incentiveDesk } from './incentive-desk.ts';
export {
  type ActionIncentives,
  type IncentiveDesk,
  type IncentiveOutcome,
  type IncentiveTelling,
  type IncentiveTold,
  incentiveThatHolds,
} from './incentives.ts';
