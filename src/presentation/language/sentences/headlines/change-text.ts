import type { MetricUnit } from '../../../../disclosure/index.ts';
import type { Change, Judged } from '../../../../plans/index.ts';
import { type BreakPhrase, breakSentence, datedBreak } from '../../breaks/index.ts';
import { lowered } from '../../capitals.ts';
import { formatDayText } from '../../days.ts';
import { LABELS } from '../../labels/index.ts';
import type { Language } from '../../language.ts';
import { formatNumber, formatPercent, isRatioUnit } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { shortPeriod } from '../../screens/short-period.ts';
import { valueWithUnit } from '../value-with-unit.ts';
import { HEADLINES, type HeadlinePhrases } from './phrases.ts';

/** A value in a sentence: «13,2 prosent», «5,1 år», «15,5 per 100», «17 387». */
export function valueText(value: number, unit: MetricUnit, language: Language): string {
  if (unit === 'share') return formatPercent(value, language);
  if (unit === 'percent-of-position') return formatPercent(value / 100, language, Number.isInteger(value) ? 0 : 1);
  if (unit === 'years' || unit === 'per-post' || unit === 'days-followed') return medianText(value, unit, language);
  if (unit === 'per-100-years') return `${formatNumber(value, language, 1)} per\u00a0100`;
  return isRatioUnit(unit)
    ? valueWithUnit(value, unit, language)
    : formatNumber(value, language, unit === 'fte' ? 1 : 0);
}

/** A median: «6» of applicants, «56,5 dager», «5,1 år». */
function medianText(value: number, unit: 'years' | 'per-post' | 'days-followed', language: Language): string {
  const text = formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return unit === 'per-post' ? text : `${text}\u00a0${LABELS[language].units[unit]}`;
}

/** A period as sentences say it: «I 2015–16», «31. august 2021»; `bare` without the preposition. */
export function whenText(period: string, language: Language, bare = false): string {
  const year = period.includes('/');
  const text = year ? shortPeriod(period, language) : formatDayText(period, language);
  if (bare) return text;
  const phrases = HEADLINES[language];
  return fill(year ? phrases.inYear : phrases.onDay, { year: text, day: text });
}

/** A verdict in a word or two, as it stands in a table. Never good or bad. */
export function changeWord(change: Change, language: Language): string {
  const phrases = HEADLINES[language];
  if (change.usual === 'cannot-tell') return phrases.unknown;
  if (change.usual === 'not-more' || change.direction === 'level') return phrases.within;
  return change.direction === 'up' ? phrases.higher : phrases.lower;
}

/** What is said once of both years where the verdict is the same; larger changes are told one by one. */
const BOTH = { 'not-more': 'neither', 'cannot-tell': 'bothShort', 'more-than-usual': null } as const;

interface ToldChange {
  /** What the base year is called; null where it is told what it is already. */
  readonly base: 'basePlan' | 'baseFirst' | null;
  /** What it is that was another: a phrase where more than one figure was told before, else null: «it». */
  readonly it: string | null;
  readonly language: Language;
}

/** What has changed since the year before, then since the base year; nothing where either value is not told. */
export function changeTexts(judged: Judged, { base: baseName, it: named, language }: ToldChange): string[] {
  const phrases = HEADLINES[language];
  const it = named ?? phrases.it;
  const { yearBefore, base, brokenBefore } = judged;
  const { unit } = judged.reading;
  const now = valueText(judged.now.value ?? 0, unit, language);
  const told = (change: Change, when: string) => {
    const value = valueText(change.earlier.value, unit, language);
    const same = named === null ? 'same' : 'sameOf';
    return fill(phrases[value === now ? same : phraseOf(change)], { When: when, value, it });
  };
  const since = (change: Change) => {
    const when = whenText(change.earlier.period, language);
    return baseName === null ? when : fill(phrases.since, { When: when, base: phrases[baseName] });
  };
  const both = yearBefore !== null && base !== null && yearBefore.usual === base.usual ? BOTH[base.usual] : null;
  const changes =
    both !== null && yearBefore !== null && base !== null
      ? [
          fill(phrases[both], {
            When: phrases.lastYear,
            it,
            value: valueText(yearBefore.earlier.value, unit, language),
            since: lowered(since(base)),
            base: valueText(base.earlier.value, unit, language),
          }),
        ]
      : [
          ...(yearBefore === null ? [] : [told(yearBefore, phrases.lastYear)]),
          ...(base === null ? [] : [told(base, since(base))]),
        ];
  return [
    ...changes,
    ...(brokenBefore === null ? [] : [fill(phrases.broken, { period: whenText(brokenBefore, language, true) })]),
    ...refusedText(judged, language),
  ];
}

/** Why older values are not compared with the newest: the break and its reason, in place of a number. */
function refusedText({ refused }: Judged, language: Language): string[] {
  if (refused === null) return [];
  const phrase: BreakPhrase = refused.yearBefore ? 'yearBefore' : 'older';
  return [breakSentence(phrase, datedBreak(refused.break, language), language)];
}

function phraseOf({ usual, direction }: Change): keyof Pick<HeadlinePhrases, 'cannotTell' | 'notMore' | 'up' | 'down'> {
  if (usual === 'cannot-tell') return 'cannotTell';
  if (usual === 'not-more' || direction === 'level') return 'notMore';
  return direction;
}
