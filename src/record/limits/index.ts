export type { LimitDecision, LimitDesk, LimitDraft } from './limit-decision.ts';
export { limitDesk } from './limit-desk.ts';
