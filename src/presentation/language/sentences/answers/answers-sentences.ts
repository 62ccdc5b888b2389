import { MAIN_REASONS, TEN_FACTORS } from '../../../../terms/index.ts';
import { LABELS } from '../../labels/index.ts';
import type { InEach, Language } from '../../language.ts';
import { formatNumber, formatPercent, formatValue } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type CellFacts, type FigureFacts, isSeen } from '../figure-facts.ts';
import { type Days, listed } from '../listed.ts';

interface Phrases {
  readonly left: string;
  readonly declined: string;
  readonly next: string;
  readonly reasonAndShare: string;
  readonly factors: string;
}

const PHRASES: InEach<Phrases> = {
  nb: {
    left: 'Av *{denominator} svar* fra {who} som sluttet {place} fra {from} til {to}, hadde *{share}* {reason} som hovedgrunn.',
    declined:
      'Av *{denominator} svar* fra {who} som takket nei til en stilling {place} fra {from} til {to}, hadde *{share}* {reason} som hovedgrunn.',
    next: 'Deretter kom {others}.',
    reasonAndShare: '{reason} ({share})',
    factors:
      'Høyest {place} er *{highest} ({high})* og lavest *{lowest} ({low})*, på en skala fra 1 til 5. {answers} svarte.',
  },
  nn: {
    left: 'Av *{denominator} svar* frå {who} som slutta {place} frå {from} til {to}, hadde *{share}* {reason} som hovudgrunn.',
    declined:
      'Av *{denominator} svar* frå {who} som takka nei til ei stilling {place} frå {from} til {to}, hadde *{share}* {reason} som hovudgrunn.',
    next: 'Deretter kom {others}.',
    reasonAndShare: '{reason} ({share})',
    factors:
      'Høgast {place} er *{highest} ({high})* og lågast *{lowest} ({low})*, på ein skala frå 1 til 5. {answers} svarte.',
  },
  en: {
    left: 'Of *{denominator} answers* from {who} who left {place} from {from} to {to}, *{share}* gave {reason} as the main reason.',
    declined:
      'Of *{denominator} answers* from {who} who declined a post {place} from {from} to {to}, *{share}* gave {reason} as the main reason.',
    next: 'Next came {others}.',
    reasonAndShare: '{reason} ({share})',
    factors:
      'Highest {place} is *{highest} ({high})* and lowest *{lowest} ({low})*, on a scale from 1 to 5. {answers} answered.',
  },
};

/** Those of whom a group's answers are, where they may have been of any post. */
const THOSE: InEach<string> = { nb: 'dem', nn: 'dei', en: 'those' };
/** Reasons told beside the first. */
const NEXT = 2;

/** The main reasons most often given, those that are seen; nothing where none is. */
export function exitReasonsSentence(facts: FigureFacts, language: Language, days: Days, noun: string): string[] {
  const phrases = PHRASES[language];
  const reasons = MAIN_REASONS.flatMap((reason) => seenLine(facts, reason))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [first, ...rest] = reasons;
  if (first === undefined) return [];
  const labels = LABELS[language]['main-reason'];
  const told = (one: SeenLine) => ({
    reason: labels[one.line].toLowerCase(),
    share: formatPercent(one.value, language),
  });
  const who = facts.group === 'Total' ? THOSE[language] : noun;
  const denominator = formatNumber(first.denominator ?? 0, language);
  const phrase = facts.alias === 'decline-reasons' ? phrases.declined : phrases.left;
  const others = rest.slice(0, NEXT).map((one) => fill(phrases.reasonAndShare, told(one)));
  return [
    fill(phrase, { ...days, who, denominator, ...told(first) }),
    ...(others.length > 0 ? [fill(phrases.next, { others: listed(others, language) })] : []),
  ];
}

/** The factors with the highest and the lowest mean. */
export function tenFactorSentence(facts: FigureFacts, language: Language, { place }: Days): string[] {
  const factors = TEN_FACTORS.flatMap((factor) => seenLine(facts, factor)).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [factors[0], factors.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const labels = LABELS[language].factor;
  const mean = ({ value }: { readonly value: number }) => formatValue(value, 'points', language);
  const answers = Math.max(...factors.map(({ denominator }) => denominator ?? 0));
  return [
    fill(PHRASES[language].factors, {
      place,
      highest: labels[highest.line].toLowerCase(),
      lowest: labels[lowest.line].toLowerCase(),
      high: mean(highest),
      low: mean(lowest),
      answers: formatNumber(answers, language),
    }),
  ];
}

type Line = (typeof MAIN_REASONS)[number] | (typeof TEN_FACTORS)[number];
type SeenLine<Of extends Line = (typeof MAIN_REASONS)[number]> = CellFacts & {
  readonly value: number;
  readonly line: Of;
};

function seenLine<Of extends Line>({ lines = {} }: FigureFacts, line: Of): readonly SeenLine<Of>[] {
  const cell = lines[line];
  return isSeen(cell) ? [{ ...cell, line }] : [];
}
