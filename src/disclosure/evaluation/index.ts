export type { Evaluations } from './evaluations.ts';
export type {
  FoundFigures,
  SeenEffect,
  SeenEvaluation,
  SeenPower,
  SeenSideTest,
} from './seen-evaluation.ts';
