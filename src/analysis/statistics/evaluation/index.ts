export { evaluate } from './evaluate.ts';
export {
  type Aggregate,
  type Control,
  type Design,
  type Direction,
  type EffectInterval,
  METHODS as EVALUATION_METHODS,
  NOTE_CODES as EVALUATION_NOTE_CODES,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationNote,
  type EvaluationNoteCode,
  type SideTest,
  VERDICTS,
  type Verdict,
} from './evaluation.ts';
export type { PanelRows } from './panel.ts';
export type { Likeness } from './survival/index.ts';
export { UNANSWERABLE_CODES, Unanswerable, type UnanswerableCode, type UnanswerableFacts } from './unanswerable.ts';
