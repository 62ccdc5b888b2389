export { evaluate } from './evaluate.ts';
export {
  type Aggregate,
  type Control,
  type Design,
  type Direction,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationNote,
  type EvaluationNoteCode,
  METHODS as EVALUATION_METHODS,
  type SideTest,
  type Verdict,
} from './evaluation.ts';
export { morePower } from './more-power.ts';
export type { PanelRows } from './panel.ts';
export { type KnownOfUnits, type Likeness, strataOf } from './survival/index.ts';
export { Unanswerable, type UnanswerableCode, type UnanswerableFacts } from './unanswerable.ts';
export { powerOf } from './verdict.ts';
