import { formatDayText } from '../days.ts';
import type { InEach, Language } from '../language.ts';
import { formatNumber, formatPercent, formatValue } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { type FigureFacts, isSeen } from './figure-facts.ts';
import { GROUP_NOUNS, PERSON_NOUNS } from './group-nouns.ts';

/** Sentences of metrics that are told in several lines; `*` encloses the figure itself. */
export interface LinePhrases {
  readonly outcomes: string;
  readonly outcome: Readonly<Record<'role-changer' | 'mover' | 'leaver', string>>;
  readonly staying: string;
  readonly after: string;
  readonly afterNext: string;
  readonly left: string;
  readonly joined: string;
  readonly principals: string;
  readonly manyPrincipals: string;
}

export const LINE_PHRASES: InEach<LinePhrases> = {
  nb: {
    outcomes: 'Av *{denominator} {noun}* ansatt {place} {from} var *{share}* i samme rolle ved samme skole {to}.',
    outcome: {
      'role-changer': '{share} hadde ny rolle ved skolen.',
      mover: '{share} hadde byttet skole.',
      leaver: '{share} hadde sluttet.',
    },
    staying: 'Av *{denominator} {noun}* som begynte {place} fra {from} til {to}, var {shares}.',
    after: '*{share}* fortsatt ansatt etter {years} år',
    afterNext: '{share} etter {years} år',
    left: '*{count} {noun}* ansatt {place} {from} hadde sluttet {to}.',
    joined: '{count} var nye.',
    principals:
      'På de fem årene fram til {day} hadde *{schools} skoler* {place} til sammen *{changes} rektorskifter*, {rate} per skole.',
    manyPrincipals: '{many} av dem ({share}) hadde tre eller flere rektorer.',
  },
  nn: {
    outcomes: 'Av *{denominator} {noun}* tilsette {place} {from} var *{share}* i same rolle ved same skule {to}.',
    outcome: {
      'role-changer': '{share} hadde ny rolle ved skulen.',
      mover: '{share} hadde bytt skule.',
      leaver: '{share} hadde slutta.',
    },
    staying: 'Av *{denominator} {noun}* som byrja {place} frå {from} til {to}, var {shares}.',
    after: '*{share}* framleis tilsette etter {years} år',
    afterNext: '{share} etter {years} år',
    left: '*{count} {noun}* tilsette {place} {from} hadde slutta {to}.',
    joined: '{count} var nye.',
    principals:
      'På dei fem åra fram til {day} hadde *{schools} skular* {place} til saman *{changes} rektorskifte*, {rate} per skule.',
    manyPrincipals: '{many} av dei ({share}) hadde tre eller fleire rektorar.',
  },
  en: {
    outcomes:
      'Of *{denominator} {noun}* employed {place} on {from}, *{share}* had the same role at the same school on {to}.',
    outcome: {
      'role-changer': '{share} had a new role at the school.',
      mover: '{share} had changed school.',
      leaver: '{share} had left.',
    },
    staying: 'Of *{denominator} {noun}* who began {place} from {from} to {to}, {shares}.',
    after: '*{share}* were still employed after {years|year|years}',
    afterNext: '{share} after {years|year|years}',
    left: '*{count} {noun}* employed {place} on {from} had left by {to}.',
    joined: '{count} were new.',
    principals:
      'Over the five years up to {day} *{schools} schools* {place} had *{changes} changes of principal* in all, {rate} per school.',
    manyPrincipals: '{many} of them ({share}) had three or more principals.',
  },
};

/** Years told, in order. */
const YEARS = ['1', '3', '5'];
const AND: InEach<string> = { nb: 'og', nn: 'og', en: 'and' };

function noun(facts: FigureFacts, language: Language, count: number | null): string {
  const nouns = count === null ? GROUP_NOUNS[language] : PERSON_NOUNS[language];
  const [one, many] = nouns[facts.group] ?? nouns['Total'] ?? ['', ''];
  return count === 1 ? one : many;
}

/** What became of people, how many stay, or how many left and came; nothing where the first line is not seen. */
export function linesSentence(facts: FigureFacts, language: Language, place: string): string[] {
  const [from = '', to = ''] = facts.period.split('/');
  const days = { from: formatDayText(from, language), to: formatDayText(to, language), place };
  const lines = facts.lines ?? {};
  if ('stayer' in lines) return outcomes(facts, language, days);
  if ('left' in lines) return moves(facts, language, days);
  if ('changes' in lines) return principals(facts, language, days);
  return staying(facts, language, days);
}

type Days = Readonly<Record<'from' | 'to' | 'place', string>>;

function outcomes(facts: FigureFacts, language: Language, days: Days): string[] {
  const phrases = LINE_PHRASES[language];
  const { stayer, ...others } = facts.lines ?? {};
  if (!isSeen(stayer)) return [];
  const count = stayer.denominator ?? 0;
  const told = { denominator: formatNumber(count, language), noun: noun(facts, language, count) };
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
  const last = shares.pop() ?? '';
  const listed = shares.length === 0 ? last : `${shares.join(', ')} ${AND[language]} ${last}`;
  const told = { denominator: formatNumber(count, language), noun: noun(facts, language, count) };
  return [fill(phrases.staying, { ...days, ...told, shares: listed })];
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
  const told = { count: formatNumber(left.value, language), noun: noun(facts, language, left.value) };
  const said = [fill(phrases.left, { ...days, ...told })];
  if (isSeen(joined)) said.push(fill(phrases.joined, { count: formatNumber(joined.value, language) }));
  return said;
}
