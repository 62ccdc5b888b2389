import { formatDayText } from '../../days.ts';
import type { Language } from '../../language.ts';
import { formatNumber, formatPercent, formatValue } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { ANSWER_SENTENCES } from '../answers/answers-sentences.ts';
import { type FigureFacts, isSeen } from '../figure-facts.ts';
import { nounOf } from '../group-nouns.ts';
import { LEAVING_SENTENCES } from '../leaving-sentences.ts';
import { type Days, listed, type SayLines } from '../listed.ts';
import { channelSentence } from '../recruitment/channel-sentence.ts';
import { RESOURCE_SENTENCES } from '../resources/resource-sentences.ts';
import { LINE_PHRASES } from './line-phrases.ts';

/** The sentences of metrics that are told in lines of their own, by alias. */
const OF_ITS_OWN: Readonly<Record<string, SayLines>> = {
  ...LEAVING_SENTENCES,
  ...RESOURCE_SENTENCES,
  ...ANSWER_SENTENCES,
  'hires-by-channel': channelSentence,
};

/** Years told, in order. */
const YEARS = ['1', '3', '5'];

/** What became of people, how many stay, or how many left and came; nothing where the first line is not seen. */
export function linesSentence(facts: FigureFacts, language: Language, place: string): string[] {
  const [from = '', to = ''] = facts.period.split('/');
  const days = { from: formatDayText(from, language), to: formatDayText(to, language), place };
  const lines = facts.lines ?? {};
  const ofItsOwn = OF_ITS_OWN[facts.alias];
  if (ofItsOwn !== undefined) return ofItsOwn(facts, language, days);
  if ('stayer' in lines) return outcomes(facts, language, days);
  if ('left' in lines) return moves(facts, language, days);
  if ('changes' in lines) return principals(facts, language, days);
  return staying(facts, language, days);
}

function outcomes(facts: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const { stayer, ...others } = facts.lines ?? {};
  if (!isSeen(stayer)) return [];
  const count = stayer.denominator ?? 0;
  const told = { denominator: formatNumber(count, language), noun: nounOf(facts.group, language, count) };
  const rest = (['role-changer', 'mover', 'leaver'] as const).flatMap((outcome) => {
    const cell = others[outcome];
    return isSeen(cell) ? [fill(phrases.outcome[outcome], { share: formatPercent(cell.value, language) })] : [];
  });
  return [fill(phrases.outcomes, { ...days, ...told, share: formatPercent(stayer.value, language) }), ...rest];
}

function staying(facts: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const seen = YEARS.flatMap((years) => {
    const cell = facts.lines?.[years];
    return isSeen(cell) ? [{ years, cell }] : [];
  });
  const count = seen[0]?.cell.denominator ?? 0;
  if (seen.length === 0) return [];
  const shares = seen.map(({ years, cell }, i) =>
    fill(i === 0 ? phrases.after : phrases.afterNext, { share: formatPercent(cell.value, language), years }),
  );
  const told = { denominator: formatNumber(count, language), noun: nounOf(facts.group, language, count) };
  return [fill(phrases.staying, { ...days, ...told, shares: listed(shares, language) })];
}

/** How often principals changed, and at how many schools often; what is not seen is left out. */
function principals(facts: FigureFacts, language: Language, { from, place }: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const { changes, 'three-or-more': many } = facts.lines ?? {};
  const number = (count: number | null) => formatNumber(count ?? 0, language);
  if (!isSeen(changes)) return [];
  const told = { schools: number(changes.denominator), changes: number(changes.numerator), day: from, place };
  const said = [fill(phrases.principals, { ...told, rate: formatValue(changes.value, 'per-school', language) })];
  if (isSeen(many)) {
    const share = formatPercent(many.value, language);
    said.push(fill(phrases.manyPrincipals, { many: number(many.numerator), share }));
  }
  return said;
}

function moves(facts: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const { left, joined } = facts.lines ?? {};
  if (!isSeen(left)) return [];
  const told = { count: formatNumber(left.value, language), noun: nounOf(facts.group, language, left.value) };
  const said = [fill(phrases.left, { ...days, ...told })];
  if (isSeen(joined)) said.push(fill(phrases.joined, { count: formatNumber(joined.value, language) }));
  return said;
}
