export type { TruthMetric, TruthQuestion, TruthRow } from './question.ts';
export { truthLines, truthPeriods } from './truth-files.ts';
export { truthOf } from './truth-of.ts';
