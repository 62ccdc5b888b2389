export { lastTakenBack, lastTold } from '../last-told.ts';
export { actionPlanDesk } from './action-plan-desk.ts';
export type { ActionPlanDesk, TellingOutcome, TellingRefusal } from './desk.ts';
export {
  type ActionContent,
  type ChangeReason,
  type Indicator,
  type MeetingContent,
  type PartContent,
  type PlanItem,
  type PlanPart,
  type PlanTold,
  toldOn,
} from './plan.ts';
