export { FURTHER_METRICS } from './further-question.ts';
export { furtherPeriods, furtherTruthLines } from './further-truth.ts';
export { LEAVING_TRUTHS, leavingPeriods, leavingTruthLines } from './leaving-truth.ts';
export type {
  TruthMetric,
  TruthPeriod,
  TruthPerson,
  TruthPost,
  TruthQuestion,
  TruthRow,
  TruthWorld,
} from './question.ts';
export { truthLines, truthPeriods } from './truth-files.ts';
export { truthOf } from './truth-of.ts';
