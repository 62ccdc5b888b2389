import { formatPeriod } from '../../days.ts';
import type { Language } from '../../language.ts';
import { formatNumber, formatPercent } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type FigureFacts, isSeen } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { ABSENCE_PHRASES } from './absence-phrases.ts';

/** True for a figure of absence that is seen. */
export function hasAbsenceSentence({ alias, now }: Pick<FigureFacts, 'alias' | 'now'>): boolean {
  return Object.hasOwn(ABSENCE_PHRASES.nb.of, alias) && isSeen(now);
}

/** A figure of absence as a sentence: days lost out of those agreed, never persons. */
export function absenceSentence({ alias, now, group, period }: FigureFacts, language: Language, place: string) {
  const { said, of } = ABSENCE_PHRASES[language];
  if (!isSeen(now)) return [];
  const told = {
    share: formatPercent(now.value, language),
    noun: nounOf(group, language, null),
    place,
    period: formatPeriod(period, language),
    lostIn: of[alias]?.lostIn ?? '',
    numerator: formatNumber(now.numerator ?? 0, language),
    denominator: formatNumber(now.denominator ?? 0, language),
  };
  return [fill(said, told)];
}
