import { HIRE_CHANNELS } from '../../../../terms/index.ts';
import { LABELS } from '../../labels/index.ts';
import type { InEach, Language } from '../../language.ts';
import { formatNumber } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import type { FigureFacts } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { largestParts } from '../lines/largest-parts.ts';
import type { Days } from '../listed.ts';

const PHRASES: InEach<string> = {
  nb: 'Av *{denominator}{who}* som ble ansatt {place} etter søknadsfrister fra {from} til {to}, kom *{share}* via {part}.',
  nn: 'Av *{denominator}{who}* som blei tilsette {place} etter søknadsfristar frå {from} til {to}, kom *{share}* via {part}.',
  en: 'Of *{denominator}{who}* hired {place} after deadlines from {from} to {to}, *{share}* came by {part}.',
};

/** The channels most came by, those that are seen; nothing where none is. */
export function channelSentence(facts: FigureFacts, language: Language, days: Days): string[] {
  const parts = largestParts(facts, LABELS[language].channel, HIRE_CHANNELS, language);
  if (parts === null) return [];
  const { part, share, count, next } = parts;
  const who = facts.group === 'Total' ? '' : ` ${nounOf(facts.group, language, count)}`;
  return [fill(PHRASES[language], { ...days, denominator: formatNumber(count, language), who, part, share }), ...next];
}
