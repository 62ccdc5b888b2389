export { breakDesk } from './break-desk.ts';
export {
  type BreakOutcome,
  type BreakWord,
  type OwnBreak,
  type OwnBreakDraft,
  stillCounts,
} from './own-break.ts';
