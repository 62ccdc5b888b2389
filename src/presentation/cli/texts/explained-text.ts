import type { InternalReasons, NearestQuestion } from '../../../disclosure/index.ts';
import { wordsOf } from '../../answers/explained-answer.ts';
import {
  cellText,
  EXPLAINED_TEXTS,
  formatPeriod,
  type Language,
  nearestText,
  reasonText,
} from '../../language/index.ts';
import { columnsOf } from './text-table.ts';

/** Why rows are withheld, as text for people: marked as internal, then a line per row. */
export function reasonsText(found: InternalReasons, language: Language): string {
  const texts = EXPLAINED_TEXTS[language];
  if (found.rows.length === 0) return texts.none;
  const unfiltered = { ...found, filters: [] };
  const rows = found.rows.map(({ codes, period, reason }) => [
    cellText(Object.fromEntries(found.columns.map((column, i) => [column, codes[i] ?? ''])), unfiltered, language),
    formatPeriod(period, language),
    reasonText(reason, found, language),
  ]);
  return [texts.title, texts.internal, '', columnsOf(rows, 3)].join('\n');
}

/** The nearest question that can be answered, as one line with the command that asks it. */
export function nearestLine({ question, changes }: NearestQuestion, language: Language): string {
  const options = wordsOf(question).map(([name, value]) => `--${name} ${value}`);
  const command = ['laget figure', question.metric, ...options].join(' ');
  return `${EXPLAINED_TEXTS[language].nearest.lead} ${nearestText(changes, language)}: ${command}`;
}
