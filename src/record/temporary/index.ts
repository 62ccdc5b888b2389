export {
  EMERGENCY_ROLES,
  type EmergencyDraft,
  TEMPORARY_REFUSALS,
  type TemporaryAccess,
  type TemporaryAsker,
  type TemporaryDesk,
  type TemporaryKind,
  type TemporaryOutcome,
  type TemporaryRefusal,
} from './temporary-access.ts';
export { temporaryDesk } from './temporary-desk.ts';
