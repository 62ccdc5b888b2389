import type { ComposedReport, FigureRow } from '../../api/contract/index.ts';
import { same } from './telling-the-same.ts';

/** A cell that is another with what is known today. */
export interface ChangedCell {
  readonly metric: string;
  readonly period: string;
  readonly dims: FigureRow['dims'];
  readonly was: SeenCell | null;
  readonly is: SeenCell | null;
}

type SeenCell = Pick<FigureRow, 'numerator' | 'denominator' | 'value' | 'state'>;

/** Every cell of a report that is another in a report of the same, or not there. */
export function changedCells(was: ComposedReport, is: ComposedReport): readonly ChangedCell[] {
  const today = rowsByQuestion(is);
  return was.figures.flatMap(({ answer, question }) => {
    const now = today.get(wordsBesideTime(question));
    return answer.rows.flatMap((row): readonly ChangedCell[] => {
      const [then, known] = [seen(row), seen(now?.get(keyOf(row)))];
      const { dims, period } = row;
      return same(then, known) ? [] : [{ metric: answer.metric.id, period, dims, was: then, is: known }];
    });
  });
}

/** A report has several tables of one metric; they are told apart by what is asked, whatever day it is asked for. */
function rowsByQuestion({ figures }: ComposedReport): ReadonlyMap<string, ReadonlyMap<string, FigureRow>> {
  const found = new Map<string, Map<string, FigureRow>>();
  for (const { question, answer } of figures) {
    const words = wordsBesideTime(question);
    const rows = found.get(words) ?? new Map<string, FigureRow>();
    for (const row of answer.rows) rows.set(keyOf(row), row);
    found.set(words, rows);
  }
  return found;
}

/** Words of a question that say when: each is followed by its value. */
const WHEN = ['--as-known-on', '--from', '--to', '--at'];

function wordsBesideTime(question: readonly string[]): string {
  return question.filter((word, i) => !(WHEN.includes(word) || WHEN.includes(question[i - 1] ?? ''))).join(' ');
}

function keyOf({ dims, period }: FigureRow): string {
  return JSON.stringify([period, ...Object.entries(dims).map(([column, { code }]) => [column, code])]);
}

function seen(row: FigureRow | undefined): SeenCell | null {
  if (row === undefined) return null;
  const { numerator, denominator, value, state } = row;
  return { numerator, denominator, value, state };
}
