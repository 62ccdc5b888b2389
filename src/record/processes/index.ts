export { processDesk } from './process-desk.ts';
export type {
  Allowance,
  JobHeardOf,
  JobKind,
  JobTold,
  ProcessDesk,
} from './processes.ts';
