export { evaluate } from './evaluate.ts';
export {
  type Aggregate,
  type Control,
  type Design,
  type Direction,
  type EffectInterval,
  type Evaluation,
  type EvaluationMethod,
  type EvaluationNote,
  type EvaluationNoteCode,
  METHODS as EVALUATION_METHODS,
  NOTE_CODES as EVALUATION_NOTE_CODES,
  type SideTest,
  VERDICTS,
  type Verdict,
} from './evaluation.ts';
export type { PanelRows } from './panel.ts';
export { type KnownOfUnits, type Likeness, type Strata, strataOf } from './survival/index.ts';
export { UNANSWERABLE_CODES, Unanswerable, type UnanswerableCode, type UnanswerableFacts } from './unanswerable.ts';
