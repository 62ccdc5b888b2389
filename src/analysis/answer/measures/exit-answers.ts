import { MAIN_REASONS } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { ANSWERS_OF, type AnswersOf, type ExitAnswers, exitAnswersIn } from '../../kernels/own/exit-answers.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import type { OwnCounted } from './own-counted.ts';

/** Fewer answers than this share of those asked: who answered may be others than who did not. */
const ENOUGH_ANSWERED = 0.5;

export function isExitNumerator(numerator: string): numerator is AnswersOf {
  return Object.hasOwn(ANSWERS_OF, numerator);
}

/** B7: each main reason, of all answers; and how many of those asked answered. */
export function countExitAnswers(view: View, lens: Lens, numerator: AnswersOf, span: Span): OwnCounted {
  const counted = exitAnswersIn(view, lens, span, numerator);
  const measures = MAIN_REASONS.map((reason) => {
    return { codes: [reason], numerator: counted.by[reason], denominator: counted.all };
  });
  return { measures, delivered: counted.rows > 0, told: counted.rows > 0 ? [responseOf(counted)] : [] };
}

/** Told of the whole owner only, and in public only where neither answers nor silence are few: `base` and `fewest`. */
function responseOf({ answers, asked }: ExitAnswers): TableNote {
  if (asked === null) return noteOf('exit-response-unknown', {});
  const silent = asked - answers;
  const values = { answers, asked, percent: Math.round((100 * answers) / asked), base: answers };
  const fewest = silent === 0 ? answers : Math.min(answers, silent);
  return noteOf(answers / asked < ENOUGH_ANSWERED ? 'exit-response-low' : 'exit-response', { ...values, fewest });
}

function noteOf(code: NoteCode, values: TableNote['values']): TableNote {
  return { code, values };
}
