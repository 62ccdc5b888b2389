export type { Evaluations } from './evaluations.ts';
export type {
  FoundFigures,
  SeenEffect,
  SeenEvaluation,
  SeenFollowed,
  SeenPower,
  SeenSideTest,
} from './seen-evaluation.ts';
