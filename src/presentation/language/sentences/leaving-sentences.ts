import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { type CellFacts, type FigureFacts, isSeen } from './figure-facts.ts';
import { nounOf } from './group-nouns.ts';
import { LEAVING_PHRASES } from './leaving-phrases.ts';
import { LINE_PHRASES } from './lines/line-phrases.ts';
import { type Days, listed, type SayLines } from './listed.ts';

type SeenCell = CellFacts & { readonly value: number };

/** The sentences of metrics of leaving that are told in lines, by alias. */
export const LEAVING_SENTENCES: Readonly<Record<string, SayLines>> = {
  'voluntary-exits': whyLeft,
  'early-exit': early,
  'left-by-cause': causes,
  'staying-curve': curve,
  'staying-after-60': seniors,
};

/** How many are expected to retire; nothing where it is not seen. */
export function expectedSentence({ now, group, period }: FigureFacts, language: Language, place: string): string[] {
  if (!isSeen(now)) return [];
  const numerator = formatNumber(now.numerator ?? 0, language, Number.isInteger(now.numerator) ? 0 : 1);
  const day = formatDayText(period, language);
  const phrases = LEAVING_PHRASES[language];
  const said = [fill(phrases.expected, { ...counted(now, group, language), numerator, place, day })];
  if (now.interval == null) return said;
  const [low, high] = [now.interval.low, now.interval.high].map((end) => formatPercent(end, language));
  return [...said, fill(phrases.expectedBetween, { low: low ?? '', high: high ?? '' })];
}

/** Of how many, of whom, and what share. */
function counted(cell: SeenCell, group: string, language: Language): Readonly<Record<string, string>> {
  const count = cell.denominator ?? 0;
  return {
    denominator: formatNumber(count, language),
    noun: nounOf(group, language, count),
    share: formatPercent(cell.value, language),
  };
}

function whyLeft({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LEAVING_PHRASES[language];
  const own = lines['voluntary'];
  if (!isSeen(own)) return [];
  const rest = told(lines, phrases.why, language);
  const silent = lines['not-said'];
  const unsaid = isSeen(silent) && silent.value === 0 ? [phrases.allSaid] : [];
  return [fill(phrases.whyLeft, { ...days, ...counted(own, group, language) }), ...rest, ...unsaid];
}

function causes({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LEAVING_PHRASES[language];
  const still = lines['still-there'];
  if (!isSeen(still)) return [];
  return [
    fill(phrases.causes, { ...days, ...counted(still, group, language) }),
    ...told(lines, phrases.cause, language),
  ];
}

/** Those of the lines that are seen and of somebody, in the order of their phrases. */
function told(
  lines: NonNullable<FigureFacts['lines']>,
  phrases: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  return Object.entries(phrases).flatMap(([line, phrase]) => {
    const cell = lines[line];
    return isSeen(cell) && cell.value > 0 ? [fill(phrase, shareOf(cell, language))] : [];
  });
}

function shareOf(cell: SeenCell, language: Language): { readonly share: string } {
  return { share: formatPercent(cell.value, language) };
}

function early({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LEAVING_PHRASES[language];
  const seen = ['12', '24'].flatMap((months) => {
    const cell = lines[months];
    return isSeen(cell) ? [{ months, cell }] : [];
  });
  const [first] = seen;
  if (first === undefined) return [];
  const shares = seen.map(({ months, cell }, i) =>
    fill(i === 0 ? phrases.within : phrases.withinNext, { ...shareOf(cell, language), months }),
  );
  return [fill(phrases.early, { ...days, ...counted(first.cell, group, language), shares: listed(shares, language) })];
}

const MONTHS_IN_A_YEAR = 12;

function curve({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const seen = [1, 3, 5].flatMap((years) => {
    const cell = lines[String(years * MONTHS_IN_A_YEAR)];
    return isSeen(cell) ? [{ years, cell }] : [];
  });
  if (seen.length === 0) return [];
  const shares = seen.map(({ years, cell }, i) =>
    fill(i === 0 ? phrases.after : phrases.afterNext, { ...shareOf(cell, language), years }),
  );
  const noun = nounOf(group, language, null);
  return [fill(LEAVING_PHRASES[language].curve, { ...days, noun, shares: listed(shares, language) })];
}

function seniors({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const together = lines['62-66'];
  if (!isSeen(together)) return [];
  const noun = nounOf(group, language, null);
  return [fill(LEAVING_PHRASES[language].seniors, { ...days, noun, ...shareOf(together, language) })];
}
