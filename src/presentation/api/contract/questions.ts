import type { StatusFigure } from './status.ts';

/** GET /api/plan-questions: the questions the plan asks of staff, each a kept view of the catalogue. */
export interface PlanQuestionsAnswer {
  readonly topics: readonly {
    readonly id: string;
    readonly title: string;
    /** Numbers of the demands it answers. */
    readonly demands: readonly string[];
    readonly questions: readonly {
      readonly key: string;
      readonly text: string;
      readonly name: string;
      readonly figure: StatusFigure;
    }[];
    /** What no source tells of it; empty where nothing lacks. */
    readonly lacks: string;
  }[];
}
