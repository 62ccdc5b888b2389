import type { BreakTold } from '../../../disclosure/index.ts';
import { formatDayText } from '../days.ts';
import { codeLabel } from '../labels/index.ts';
import type { Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { BREAK_TEXTS } from './wording.ts';

/** A break in one language: what it is called, and why it is one. */
export interface BreakText {
  readonly title: string;
  readonly reason: string;
}

/** The break's own words, or the words for what the system has seen. */
export function breakText({ words }: Pick<BreakTold, 'words'>, language: Language): BreakText {
  if (words.written) return { title: words.title[language], reason: words.reason[language] };
  const { title, reason } = BREAK_TEXTS[language].seen[words.code];
  const values = words.code === 'position-placed' ? positionValues(words.values, language) : words.values;
  return { title: fill(title, values), reason: fill(reason, values) };
}

/** Subgroups by name; a position without a code by its title. */
function positionValues(
  values: Readonly<Record<string, string>>,
  language: Language,
): Readonly<Record<string, string>> {
  const { position = '', from = '', to = '' } = values;
  const named = (code: string) => codeLabel('staff-subgroup', code, language);
  return { position: position.replace(/^title:/, ''), from: named(from), to: named(to) };
}

/** A break with its day, as charts and sentences hold it. */
export interface DatedBreak extends BreakText {
  /** `YYYY-MM-DD` */
  readonly day: string;
}

export function datedBreak(one: Pick<BreakTold, 'words' | 'day'>, language: Language): DatedBreak {
  return { day: one.day, ...breakText(one, language) };
}

/** A break beside a table in one line, as exports and the command line have it. */
export function breakLine(one: Pick<BreakTold, 'words' | 'day'>, language: Language): string {
  return breakSentence('line', datedBreak(one, language), language);
}

export type BreakPhrase = 'line' | 'yearBefore' | 'older' | 'change';

/** A break in a sentence: «Brudd 1. juni 2021: …», or why something is not compared. */
export function breakSentence(phrase: BreakPhrase, { day, title, reason }: DatedBreak, language: Language): string {
  const said = fill(BREAK_TEXTS[language][phrase], { day: formatDayText(day, language), title, reason });
  // An asterisk marks what is strong in a sentence: one that somebody typed must not.
  return said.replaceAll('*', '');
}
