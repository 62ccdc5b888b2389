export type { LimitDecision, LimitDesk, LimitDraft } from './limit-decision.ts';
export { limitDesk, readLimitDecisions } from './limit-desk.ts';
