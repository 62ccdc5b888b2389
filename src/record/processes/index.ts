export { processDesk } from './process-desk.ts';
export {
  type Allowance,
  JOB_KINDS,
  type JobHeardOf,
  type JobKind,
  type JobTold,
  type ProcessDesk,
} from './processes.ts';
