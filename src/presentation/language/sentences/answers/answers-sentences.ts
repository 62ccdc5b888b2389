import { MAIN_REASONS, TEN_FACTORS } from '../../../../terms/index.ts';
import { lowered } from '../../capitals.ts';
import { LABELS } from '../../labels/index.ts';
import type { InEach, Language } from '../../language.ts';
import { formatNumber, formatValue } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import type { FigureFacts } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { largestFirst, largestParts } from '../lines/largest-parts.ts';
import type { Days, SayLines } from '../listed.ts';

interface Phrases {
  readonly left: string;
  readonly declined: string;
  readonly factors: string;
  /** Those of whom a group's answers are, where they may have been of any post. */
  readonly those: string;
}

const PHRASES: InEach<Phrases> = {
  nb: {
    left: 'Av *{denominator} svar* fra {who} som sluttet {place} fra {from} til {to}, hadde *{share}* {part} som hovedgrunn.',
    declined:
      'Av *{denominator} svar* fra {who} som takket nei til en stilling {place} fra {from} til {to}, hadde *{share}* {part} som hovedgrunn.',
    factors:
      'Høyest {place} er *{highest} ({high})* og lavest *{lowest} ({low})*, på en skala fra 1 til 5. {answers} svarte.',
    those: 'dem',
  },
  nn: {
    left: 'Av *{denominator} svar* frå {who} som slutta {place} frå {from} til {to}, hadde *{share}* {part} som hovudgrunn.',
    declined:
      'Av *{denominator} svar* frå {who} som takka nei til ei stilling {place} frå {from} til {to}, hadde *{share}* {part} som hovudgrunn.',
    factors:
      'Høgast {place} er *{highest} ({high})* og lågast *{lowest} ({low})*, på ein skala frå 1 til 5. {answers} svarte.',
    those: 'dei',
  },
  en: {
    left: 'Of *{denominator} answers* from {who} who left {place} from {from} to {to}, *{share}* gave {part} as the main reason.',
    declined:
      'Of *{denominator} answers* from {who} who declined a post {place} from {from} to {to}, *{share}* gave {part} as the main reason.',
    factors:
      'Highest {place} is *{highest} ({high})* and lowest *{lowest} ({low})*, on a scale from 1 to 5. {answers} answered.',
    those: 'those',
  },
};

/** The sentences of answers that are told in lines, by alias. */
export const ANSWER_SENTENCES: Readonly<Record<string, SayLines>> = {
  'exit-reasons': mainReasons('left'),
  'decline-reasons': mainReasons('declined'),
  'ten-factor': tenFactor,
};

/** The main reasons most often given, those that are seen; nothing where none is. */
function mainReasons(phrase: 'left' | 'declined'): SayLines {
  return (facts, language, days) => {
    const parts = largestParts(facts, LABELS[language]['main-reason'], MAIN_REASONS, language);
    if (parts === null) return [];
    const { part, share, count, next } = parts;
    const phrases = PHRASES[language];
    const who = facts.group === 'Total' ? phrases.those : nounOf(facts.group, language, null);
    const told = { ...days, who, denominator: formatNumber(count, language), part, share };
    return [fill(phrases[phrase], told), ...next];
  };
}

/** The factors with the highest and the lowest mean. */
function tenFactor(facts: FigureFacts, language: Language, { place }: Days): string[] {
  const factors = largestFirst(facts, TEN_FACTORS);
  const [highest, lowest] = [factors[0], factors.at(-1)];
  if (highest === undefined || lowest === undefined) return [];
  const labels = LABELS[language].factor;
  const mean = ({ value }: { readonly value: number }) => formatValue(value, 'points', language);
  const answers = Math.max(...factors.map(({ denominator }) => denominator ?? 0));
  return [
    fill(PHRASES[language].factors, {
      place,
      highest: lowered(labels[highest.code]),
      lowest: lowered(labels[lowest.code]),
      high: mean(highest),
      low: mean(lowest),
      answers: formatNumber(answers, language),
    }),
  ];
}
