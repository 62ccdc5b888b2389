import { MAIN_REASONS, type MainReason } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { type Cube, newCube, shapeOf } from '../cube.ts';
import { withOwnersRest } from './owner-rest.ts';
import { add, eachRow, number, type PlacedRow, rowsWithin } from './placed-rows.ts';

/** Whose answers are told, by the numerator of the metric. */
export const ANSWERS_OF = { 'main-reason-to-leave': 'leaver', 'main-reason-to-decline': 'declined' } as const;
export type AnswersOf = keyof typeof ANSWERS_OF;

export interface ExitAnswers {
  /** Answers with each main reason. */
  readonly by: Readonly<Record<MainReason, Cube>>;
  /** All answers. */
  readonly all: Cube;
  /** Of the whole owner, whatever is filtered; `asked` is null where it is not told, or is fewer than the answers. */
  readonly answers: number;
  readonly asked: number | null;
  readonly rows: number;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** Answers by main reason in a time `[from, to)`: each person is asked once and counts under one reason (metrics.md B7). */
export function exitAnswersIn(view: View, lens: Lens, span: Days, of: AnswersOf): ExitAnswers {
  const mine = rowsWithin(view, 'exit-answers', span).filter(({ values }) => values['kind'] === ANSWERS_OF[of]);
  const reasons = withOwnersRest(
    mine.filter(({ values }) => values['reason'] !== 'asked'),
    'answers',
  );
  const askedRows = withOwnersRest(
    mine.filter(({ values }) => values['reason'] === 'asked'),
    'asked',
  );
  const shape = shapeOf(lens);
  const by = Object.fromEntries(MAIN_REASONS.map((reason) => [reason, newCube(shape)])) as Record<MainReason, Cube>;
  const all = newCube(shape);
  eachRow(lens, reasons, ({ values, isEarly }, targets) => {
    const own = by[values['reason'] as MainReason];
    const answers = number(values['answers']);
    for (const cube of own === undefined ? [] : [own, all]) {
      add(cube, targets, answers, answers);
      if (isEarly) for (const cell of targets) cube.provisional[cell] = 1;
    }
  });
  const answers = sum(reasons, 'answers');
  const asked = sum(askedRows, 'asked');
  return { by, all, answers, asked: asked === 0 || asked < answers ? null : asked, rows: mine.length };
}

function sum(rows: readonly PlacedRow[], field: string): number {
  return rows.reduce((so, { values }) => so + number(values[field]), 0);
}
