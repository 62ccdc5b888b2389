import { HIRE_CHANNELS } from '../../../../terms/index.ts';
import { LABELS } from '../../labels/index.ts';
import type { InEach, Language } from '../../language.ts';
import { formatNumber, formatPercent } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { type FigureFacts, isSeen } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { type Days, listed } from '../listed.ts';

const PHRASES: InEach<{ readonly first: string; readonly next: string; readonly one: string }> = {
  nb: {
    first:
      'Av *{denominator}{who}* som ble ansatt {place} etter søknadsfrister fra {from} til {to}, kom *{share}* via {channel}.',
    next: 'Deretter kom {others}.',
    one: '{channel} ({share})',
  },
  nn: {
    first:
      'Av *{denominator}{who}* som blei tilsette {place} etter søknadsfristar frå {from} til {to}, kom *{share}* via {channel}.',
    next: 'Deretter kom {others}.',
    one: '{channel} ({share})',
  },
  en: {
    first: 'Of *{denominator}{who}* hired {place} after deadlines from {from} to {to}, *{share}* came by {channel}.',
    next: 'Next came {others}.',
    one: '{channel} ({share})',
  },
};
/** Channels told beside the first. */
const NEXT = 2;

/** The channels most came by, those that are seen; nothing where none is. */
export function channelSentence({ lines = {}, group }: FigureFacts, language: Language, days: Days): string[] {
  const phrases = PHRASES[language];
  const seen = HIRE_CHANNELS.flatMap((line) => {
    const cell = lines[line];
    return isSeen(cell) && cell.value > 0 ? [{ line, value: cell.value, denominator: cell.denominator }] : [];
  }).sort((a, b) => b.value - a.value);
  const [first, ...rest] = seen;
  if (first === undefined) return [];
  const told = ({ line, value }: (typeof seen)[number]) => ({
    channel: LABELS[language].channel[line].toLowerCase(),
    share: formatPercent(value, language),
  });
  const others = rest.slice(0, NEXT).map((one) => fill(phrases.one, told(one)));
  const denominator = formatNumber(first.denominator ?? 0, language);
  const who = group === 'Total' ? '' : ` ${nounOf(group, language, first.denominator ?? 0)}`;
  return [
    fill(phrases.first, { ...days, denominator, who, ...told(first) }),
    ...(others.length > 0 ? [fill(phrases.next, { others: listed(others, language) })] : []),
  ];
}
