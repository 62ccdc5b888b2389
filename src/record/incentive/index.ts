export { incentiveDesk } from './incentive-desk.ts';
export {
  type ActionIncentives,
  type IncentiveDesk,
  type IncentiveOutcome,
  type IncentiveTold,
  incentiveThatHolds,
} from './incentives.ts';
