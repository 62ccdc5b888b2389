export { decisionOn, type RetentionDecision, type RetentionDraft } from './decisions.ts';
export { type RetentionDesk, type RetentionRun, retentionDesk } from './desk.ts';
export {
  isKindRun,
  KINDS_RUN,
  type KindProposed,
  type KindRun,
  PROPOSED,
  RETENTION_KINDS,
  type RetentionKind,
} from './kinds.ts';
export { KEPT_REASONS, type KeptReason } from './reasons.ts';
export type { KindOutcome, RetentionOutcome } from './run.ts';
