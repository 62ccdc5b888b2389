import type { Judged, Standing, ToldPoint } from '../../../../plans/index.ts';
import { TOTAL } from '../../../../terms/index.ts';
import { formatDayText } from '../../days.ts';
import type { Language } from '../../language.ts';
import { formatNumber } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { shortPeriod } from '../../screens/short-period.ts';
import { groupNoun } from '../figure-title.ts';
import { PERSON_NOUNS } from '../group-nouns.ts';
import { valueText } from './change-text.ts';
import { HEADLINES, type HeadlinePhrases } from './phrases.ts';

/** What every headline is told from. */
export interface HeadlineFacts {
  readonly standing: Standing;
  /** Staff group, `Total` for everybody. */
  readonly group: string;
  /** Name of the school owner. */
  readonly owner: string;
  /** Whether the reader has been told which year is the plan’s base: then it is not said again. */
  readonly isBaseTold?: boolean;
}

/** One figure with what a phrase may say of it. */
export interface Told {
  readonly facts: HeadlineFacts;
  readonly judged: Judged;
  readonly point: ToldPoint;
  readonly language: Language;
}

/** «lærer» or «lærere», as many as are counted. */
export function personNoun(group: string, count: number, language: Language): string {
  const nouns = PERSON_NOUNS[language];
  const [one, many] = nouns[group] ?? nouns['Total'] ?? ['', ''];
  return count === 1 ? one : many;
}

/** « for lærere», « blant lærere»; nothing of everybody. */
function ofGroup(phrase: 'forGroup' | 'amongGroup', group: string, language: Language): string {
  return group === TOTAL ? '' : fill(HEADLINES[language][phrase], { group: groupNoun(group, language) });
}

/** Fills a phrase with the numbers, days and names of one figure. */
export function say(phrase: keyof HeadlinePhrases, { facts, judged, point, language }: Told): string {
  const [from = '', to] = point.period.split('/');
  const { numerator, denominator, value, period } = point;
  const count = (number: number | null) => formatNumber(number ?? 0, language, Number.isInteger(number ?? 0) ? 0 : 1);
  return fill(HEADLINES[language][phrase], {
    numerator: count(numerator),
    denominator: count(denominator),
    count: count(numerator),
    entrants: count(denominator),
    noun: personNoun(facts.group, denominator ?? numerator ?? 0, language),
    group: groupNoun(facts.group, language),
    for: ofGroup('forGroup', facts.group, language),
    among: ofGroup('amongGroup', facts.group, language),
    owner: facts.owner,
    share: valueText(value, judged.reading.unit, language),
    value: valueText(value, judged.reading.unit, language),
    rate: formatNumber(value, language, 1),
    score: formatNumber(value, language, 1),
    from: formatDayText(from, language),
    day: formatDayText(from, language),
    year: to === undefined ? from : shortPeriod(period, language),
  });
}
