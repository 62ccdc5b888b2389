export { FURTHER_METRICS } from './further-question.ts';
export { furtherPeriods, furtherTruthLines } from './further-truth.ts';
export type { TruthMetric, TruthQuestion, TruthRow } from './question.ts';
export { truthLines, truthPeriods } from './truth-files.ts';
export { truthOf } from './truth-of.ts';
