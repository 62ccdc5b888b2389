import type { MetricUnit } from '../../../disclosure/index.ts';
import { formatDayText, formatPeriod } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatPercent, formatValue } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import type { DayPhrase } from './day-phrase.ts';
import { DAY_PHRASES } from './day-phrases.ts';
import { type FigureFacts, isSeen } from './figure-facts.ts';
import { DEFINITE_NOUNS, PERSON_NOUNS } from './group-nouns.ts';

/** True for a figure of one day, or of one time, that has a sentence of its own. */
export function hasDaySentence({ alias }: FigureFacts): boolean {
  return alias in DAY_PHRASES.nb;
}

/** The sentence of a figure of one day; nothing where it is not seen. */
export function daySentence(facts: FigureFacts, language: Language, place: string): string[] {
  const { alias, now, period, group, metric } = facts;
  const phrase = DAY_PHRASES[language][alias];
  if (phrase === undefined || metric === undefined) return [];
  const said = phraseFor(phrase, now);
  if (said === undefined) return [];
  const count = now.denominator ?? 0;
  const [one, many] = PERSON_NOUNS[language][group] ?? PERSON_NOUNS[language]['Total'] ?? ['', ''];
  return [
    fill(said, {
      numerator: amount(now.numerator ?? 0, language),
      denominator: amount(count, language),
      value: valueText(now.value ?? 0, metric.unit, language),
      noun: count === 1 ? one : many,
      group: DEFINITE_NOUNS[language][group] ?? DEFINITE_NOUNS[language]['Total'] ?? '',
      place,
      day: whenText(period, language),
    }),
  ];
}

function phraseFor({ said, none, notReached }: DayPhrase, now: FigureFacts['now']): string | undefined {
  if (isSeen(now)) return now.value === 0 ? (none ?? said) : said;
  return now.numerator === null ? undefined : notReached;
}

/** A day in words, or the days of a time. */
function whenText(period: string, language: Language): string {
  return period.includes('/') ? formatPeriod(period, language) : formatDayText(period, language);
}

/** Persons whole, full-time equivalents with one decimal. */
function amount(number: number, language: Language): string {
  return formatNumber(number, language, Number.isInteger(number) ? 0 : 1);
}

function valueText(value: number, unit: MetricUnit, language: Language): string {
  return unit === 'share' ? formatPercent(value, language) : formatValue(value, unit, language);
}
