export {
  type ActionPlanDesk,
  actionPlanDesk,
  type ItemMeant,
  type TellingOutcome,
  type TellingRefusal,
} from './action-plan-desk.ts';
export type { PlanTelling } from './keep-item.ts';
export {
  type ActionContent,
  type ChangeReason,
  type DocumentLink,
  type EvaluationPlan,
  type Experience,
  type HeadingContent,
  INVOLVED,
  type Indicator,
  type MeetingContent,
  type MeetingDecision,
  type Milestone,
  type PartContent,
  PLAN_PARTS,
  type PlanItem,
  type PlanPart,
  type PlanTold,
  type Risk,
  type TargetPopulation,
  toldOn,
} from './plan.ts';
