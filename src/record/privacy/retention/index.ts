export { decisionOn } from './decisions.ts';
export { retentionDesk } from './desk.ts';
export {
  isKindRun,
  KINDS_RUN,
  type KindRun,
  PROPOSED,
  RETENTION_KINDS,
  type RetentionKind,
} from './kinds.ts';
export { KEPT_REASONS, type KeptReason } from './reasons.ts';
export type {
  KindOutcome,
  RetentionDecision,
  RetentionDesk,
  RetentionDraft,
  RetentionOutcome,
  RetentionRun,
} from './retention.ts';
