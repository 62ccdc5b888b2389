import type { SeenBridge, SeenLine, SeenTurnover } from '../../../disclosure/index.ts';
import { capitalised } from '../capitals.ts';
import { formatDayText, formatPeriod } from '../days.ts';
import type { InEach, Language } from '../language.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { BridgeWording } from './wording.ts';

export const BRIDGE_WORDS: InEach<BridgeWording> = { nb, nn, en };

/** Whether differences are of a rate per hundred person-years, and so no percentage points. */
export type Measure = 'points' | 'per-hundred';

export function measureOf({ from, to }: Pick<SeenBridge, 'from' | 'to'>): Measure {
  return [from, to].some(({ outOf }) => outOf === 'person-years') ? 'per-hundred' : 'points';
}

/** Less than this rounds to nought with one decimal, and would be told as no difference. */
const SEEN_WITH_ONE_DECIMAL = 0.05;

/** A difference with its sign: «+5,1 prosentpoeng». Lines are told with two decimals, so that they are seen to add up. */
export function differenceText(value: number, measure: Measure, language: Language, decimals = 1): string {
  const words = BRIDGE_WORDS[language];
  const isSmall = value !== 0 && Math.abs(value) * 100 < SEEN_WITH_ONE_DECIMAL;
  const number = signedNumber(value * 100, language, isSmall ? 2 : decimals);
  return fill(measure === 'points' ? words.points : words.perHundred, { value: number }).replace(' ', '\u00a0');
}

/** A number with its sign, plus too. */
export function signedNumber(value: number, language: Language, decimals: number): string {
  const text = formatNumber(value, language, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What a line does, in few words: «Bytter mellom skolene regnes med». */
export function lineLabel({ choices, from, to }: SeenLine, language: Language): string {
  const words = BRIDGE_WORDS[language];
  const [choice] = choices;
  if (choice === undefined || from === null || to === null) return words.other;
  if (choice === 'known-on') return correctionsText(from, to, language);
  if (choice === 'reference-days') return daysText(from, to, language);
  const chosen: Readonly<Record<string, string>> = words.chosen[choice];
  return chosen[to] ?? choice;
}

/** `now` is later than any day. */
function correctionsText(from: string, to: string, language: Language): string {
  const words = BRIDGE_WORDS[language];
  const isLater = to === 'now' || (from !== 'now' && from < to);
  const [pattern, day] = isLater ? [words.withCorrections, from] : [words.withoutCorrections, to];
  return fill(pattern, { day: formatDayText(day, language) });
}

/** The first days, or the second ones where only they differ: the other two follow. */
function daysText(from: string, to: string, language: Language): string {
  const [[one = '', other = ''], [then = '', later = '']] = [from.split('/'), to.split('/')];
  const [before, after] = one === then ? [other, later] : [one, then];
  const days = { from: formatDayText(before, language), to: formatDayText(after, language) };
  return fill(BRIDGE_WORDS[language].days, days);
}

/**
 * Whom a line concerns: «33 personer flere regnes som sluttet og 4 personer flere i grunnlaget», of whole figures with how
 * many come in and go out where some do both. A net of few is told as about as many.
 */
export function personsText(line: SeenLine, language: Language): string {
  const words = BRIDGE_WORDS[language];
  const { value } = line;
  const told = (part: 'numerator' | 'denominator', [more, fewer, alike]: readonly [string, string, string]) => {
    const [count, added, taken] = [line.persons[part], line.added?.[part] ?? 0, line.taken?.[part] ?? 0];
    if (count === null) return [alike];
    if (count === 0) return [];
    const text = fill(count > 0 ? more : fewer, { count: formatNumber(Math.abs(count), language) });
    const both = added > 0 && taken > 0 ? ` (${fill(words.crossing, { added, taken })})` : '';
    return [`${text}${both}`];
  };
  const parts = [
    ...told('numerator', [words.goneMore, words.goneFewer, words.goneAlike]),
    ...told('denominator', [words.baseMore, words.baseFewer, words.baseAlike]),
  ];
  if (parts.length > 0) return parts.join(words.and);
  return value === 0 ? words.nobody : words.samePersons;
}

/** The whole line as a director reads it. */
export function lineText(line: SeenLine, measure: Measure, language: Language): string {
  return fill(BRIDGE_WORDS[language].line, {
    label: lineLabel(line, language),
    persons: personsText(line, language),
    difference: differenceText(line.value, measure, language),
  });
}

/** How far apart the two figures are, and which line does most of it. Of one definition the days tell them apart. */
export function leadText(
  bridge: SeenBridge,
  names: { readonly from: string; readonly to: string },
  language: Language,
): string {
  const words = BRIDGE_WORDS[language];
  const measure = measureOf(bridge);
  const { value } = bridge.total;
  const when = {
    from: capitalised(whenCounted(bridge.from, language)),
    to: capitalised(whenCounted(bridge.to, language)),
  };
  const told = names.from === names.to && when.from !== when.to ? when : names;
  if (value === 0) return fill(words.leadSame, told);
  const difference = differenceText(Math.abs(value), measure, language).replace('+', '');
  const lead = fill(value > 0 ? words.leadHigher : words.leadLower, { ...told, difference });
  const most = bridge.lines.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  if (most === undefined || bridge.lines.filter((line) => line.value !== 0).length < 2) return lead;
  const largest = { label: lineLabel(most, language), difference: differenceText(most.value, measure, language) };
  return `${lead} ${fill(words.mostly, largest)}`;
}

/** A figure's numbers: «122 av 1 093 personer, 11,2 prosent». Empty where none may be seen. */
export function turnoverText(
  { numerator, denominator, value, weight, outOf }: SeenTurnover,
  language: Language,
): string {
  if (numerator === null || denominator === null || value === null) return '';
  const words = BRIDGE_WORDS[language];
  const parts = weight === 'position-shares';
  const pattern = {
    'first-day': parts ? words.ofShares : words.ofPersons,
    'mean-of-ends': words.ofMean,
    'person-years': words.ofYears,
  };
  const decimals = parts || outOf === 'person-years' || !Number.isInteger(denominator) ? 1 : 0;
  return fill(pattern[outOf], {
    numerator: formatNumber(numerator, language, parts ? 1 : 0),
    denominator: formatNumber(denominator, language, decimals),
    value: turnoverValue({ value, outOf }, language),
  });
}

/** «11,2 prosent», or «12,4 per 100» for a rate. */
export function turnoverValue({ value, outOf }: Pick<SeenTurnover, 'value' | 'outOf'>, language: Language): string {
  if (value === null) return '';
  if (outOf !== 'person-years') return formatPercent(value, language);
  return fill(BRIDGE_WORDS[language].perHundred, { value: formatNumber(value * 100, language, 1) }).replace(
    ' ',
    '\u00a0',
  );
}

/** The days a figure compares, by week where it does, and as known when. */
export function whenCounted({ period, byWeek, asKnownOn }: SeenTurnover, language: Language): string {
  const words = BRIDGE_WORDS[language];
  if (period === null) return '';
  const [from = '', to = ''] = period.split('/').map((day) => formatDayText(day, language));
  const days = byWeek ? fill(words.week, { from, to }) : formatPeriod(period, language);
  return asKnownOn === null ? days : `${days}, ${fill(words.asKnown, { day: formatDayText(asKnownOn, language) })}`;
}
