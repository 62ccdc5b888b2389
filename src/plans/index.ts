export { type ActionNow, actionsOn } from './actions/action-now.ts';
export { changeLog, type PlanChange } from './actions/change-log.ts';
export { type PlanDueKind, planDue } from './actions/due.ts';
export { followed } from './actions/followed.ts';
export { type LackingAction, lackingOn } from './actions/lacks.ts';
export { type MeetingNow, meetingsOn } from './actions/meetings.ts';
export { type PartTold, tellAction, tellFocusArea, tellMeeting, type WrittenTelling } from './actions/tell-part.ts';
export {
  type StatusTold,
  tellStatus,
  type WrittenActionEvidence,
  type WrittenStatus,
  type WrittenStep,
} from './actions/tell-status.ts';
export type { WrittenAction, WrittenMeeting } from './actions/written-action.ts';
export { type Challenge, type ChallengePicture, challengePicture } from './challenges/picture.ts';
export { KEY_GROUPS, KEY_METRICS, type KeyMetric, type KeyReason } from './comparison/key-metrics.ts';
export { type ActionEvaluated, evaluateAction } from './evaluation/evaluate-action.ts';
export type { WrittenDesign } from './evaluation/read-design.ts';
export {
  type DesignDesks,
  type DesignSaid,
  fixDesign,
  tellDesign,
  type WrittenDesignTelling,
} from './evaluation/tell-design.ts';
export {
  INCENTIVE_DIMENSIONS,
  type IncentiveRule,
  type IncentiveVerdict,
  type IncentiveWho,
} from './incentive/incentive-rule.ts';
export { type IncentiveKept, keepIncentive, type WrittenIncentiveTelling } from './incentive/keep-incentive.ts';
export { type RuleProblem, readIncentiveRule } from './incentive/read-rule.ts';
export { PLAN_QUESTIONS } from './questions/plan-questions.ts';
export { type AskedTable, type Gathered, type GatherRequest, gather } from './report/gather.ts';
export { questionWords } from './report/question-words.ts';
export { parseTertial, type Tertial } from './report/tertial.ts';
export { tertialsBefore } from './report/tertials-before.ts';
export { DIFFERENCE_PARTS, type Difference, type DifferencePart, decimalsWritten } from './reported/difference.ts';
export { type Explained, explainReported } from './reported/reported.ts';
export type { Judged } from './standing/judged.ts';
export { isTold, type Point, type ToldPoint } from './standing/point.ts';
export type { Reading } from './standing/reading.ts';
export { changesIn, type LookedThrough, type Standing, standingOf, standpoint } from './standing/standing.ts';
export { type Change, shownDifference } from './standing/usual-change.ts';
export type { WorthSeeing } from './standing/worth-seeing.ts';
