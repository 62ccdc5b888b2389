import { breakSentence } from '../breaks/index.ts';
import { formatDayText, formatPeriod } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatPercent } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { absenceSentence, hasAbsenceSentence } from './absence/absence-sentence.ts';
import { daySentence, hasDaySentence } from './day-sentence.ts';
import { type CellFacts, type FigureFacts, isOneYear, isSeen } from './figure-facts.ts';
import { groupCounted, nounOf } from './group-nouns.ts';
import { expectedSentence } from './leaving-sentences.ts';
import { linesSentence } from './lines/lines-sentence.ts';
import { parts, plain, type SentencePart } from './part.ts';
import { PHRASES, type Phrases } from './phrases.ts';
import { hasRecruitmentSentence, recruitmentSentence } from './recruitment/recruitment-sentences.ts';
import { valueWithUnit } from './value-with-unit.ts';

interface Wording {
  readonly facts: FigureFacts;
  readonly language: Language;
  readonly phrases: Phrases;
  /** «i Fjordvik kommune», «ved Lyngmyra skole». */
  readonly place: string;
  readonly owner: string;
}

/** What the year before was; across a break why it is not said. */
function beforeText({ broken }: FigureFacts, text: string, language: Language): string {
  return broken == null ? text : breakSentence('yearBefore', broken, language);
}

function turnoverPhrase(phrases: Phrases, ofSchool: boolean, oneYear: boolean): string {
  if (ofSchool) return oneYear ? phrases.schoolOneYear : phrases.schoolBy;
  return oneYear ? phrases.leftOneYear : phrases.leftBy;
}

function turnover({ facts, language, phrases, place, owner }: Wording): string[] {
  const { now } = facts;
  if (!isSeen(now)) return [];
  const [from = '', to = ''] = facts.period.split('/');
  const ofSchool = facts.alias === 'school-turnover';
  const said = [
    fill(turnoverPhrase(phrases, ofSchool, isOneYear(facts.period)), {
      numerator: formatNumber(now.numerator ?? 0, language),
      denominator: formatNumber(now.denominator ?? 0, language),
      noun: nounOf(facts.group, language, now.denominator ?? 0),
      share: formatPercent(now.value, language),
      place: ofSchool || facts.unit !== null ? ` ${place}` : '',
      owner,
      from: formatDayText(from, language),
      to: formatDayText(to, language),
    }),
  ];
  if (ofSchool) return said;
  const { schoolTurnover, yearBefore } = facts;
  if (isSeen(schoolTurnover))
    said.push(fill(phrases.withMovers, { share: formatPercent(schoolTurnover.value, language) }));
  if (isSeen(yearBefore)) {
    const share = formatPercent(yearBefore.value, language);
    said.push(beforeText(facts, fill(phrases.shareBefore, { share }), language));
  }
  return said;
}

function stockPhrase(phrases: Phrases, fte: boolean, count: number): string {
  if (fte) return phrases.fte;
  return count === 1 ? phrases.stockOne : phrases.stock;
}

function stock({ facts, language, phrases, place }: Wording): string[] {
  if (!isSeen(facts.now)) return [];
  const fte = facts.alias === 'contracted-fte';
  const count = (cell: CellFacts) => formatNumber(cell.value ?? 0, language, fte ? 1 : 0);
  const said = [
    fill(stockPhrase(phrases, fte, facts.now.value), {
      count: count(facts.now),
      noun: nounOf(facts.group, language, fte ? null : (facts.now.value ?? 0)),
      place,
      day: formatDayText(facts.period, language),
    }),
  ];
  if (isSeen(facts.yearBefore)) {
    said.push(beforeText(facts, fill(phrases.countBefore, { count: count(facts.yearBefore) }), language));
  }
  return said;
}

function balance({ facts, language, phrases, place }: Wording): string[] {
  const cells = facts.balance ?? {};
  const count = (component: string) => {
    const cell = cells[component];
    return isSeen(cell) ? formatNumber(cell.value, language) : null;
  };
  const [from = '', to = ''] = facts.period.split('/');
  const [start, end, hires, returns] = [count('start'), count('end'), count('hires'), count('returns')];
  const [exits, into, out] = [count('exits'), count('transfers-in'), count('transfers-out')];
  if (start === null || end === null) return [];
  const days = { from: formatDayText(from, language), to: formatDayText(to, language) };
  const phrase = facts.broken == null ? phrases.balance : phrases.balanceBroken;
  const said = [fill(phrase, { ...days, noun: nounOf(facts.group, language, null), place, start, end })];
  if (facts.broken != null) said.push(breakSentence('change', facts.broken, language));
  if (hires !== null) {
    said.push(returns === null ? fill(phrases.balanceHires, { hires }) : fill(phrases.balanceIn, { hires, returns }));
  }
  if (exits !== null) said.push(fill(phrases.balanceOut, { exits }));
  if (into !== null && out !== null && (into !== '0' || out !== '0')) {
    said.push(fill(phrases.balanceTransfers, { in: into, out }));
  }
  return said;
}

/** A metric without a sentence of its own: its name, its value, about whom and when. */
function plainFigure({ facts, language, phrases, place }: Wording): string[] {
  const { metric, now, period } = facts;
  if (metric === undefined || !isSeen(now)) return [];
  const { name, unit } = metric;
  const value = unit === 'share' ? formatPercent(now.value, language) : valueWithUnit(now.value, unit, language);
  const told = {
    name,
    value,
    noun: nounOf(facts.group, language, null),
    place,
    period: formatPeriod(period, language),
  };
  return [fill(phrases.plainFigure, told)];
}

const STOCKS: readonly string[] = ['headcount', 'contracted-fte'];

function unseen({ facts, language, phrases }: Wording): string {
  const cells = [facts.now, ...Object.values(facts.balance ?? {}), ...Object.values(facts.lines ?? {})];
  if (cells.some((cell) => cell.state === 'withheld')) return phrases.withheld;
  if (facts.now.state === 'not-applicable' || facts.period === '') {
    return fill(phrases.notApplicable, { noun: nounOf(facts.group, language, null) });
  }
  return fill(phrases.notDelivered, { period: formatPeriod(facts.period, language) });
}

/** The sentences that suit the metric; none where its figure is not seen. */
function saidOf(wording: Wording): string[] {
  const { facts, language, place } = wording;
  if (facts.alias === 'staff-balance') return balance(wording);
  if (facts.alias === 'owner-turnover' || facts.alias === 'school-turnover') return turnover(wording);
  if (STOCKS.includes(facts.alias)) return stock(wording);
  if (facts.alias === 'retirement-exposure') return expectedSentence(facts, language, place);
  if (hasRecruitmentSentence(facts)) return recruitmentSentence(facts, language, place);
  if (hasAbsenceSentence(facts)) return absenceSentence(facts, language, place);
  if (hasDaySentence(facts)) return daySentence(facts, language, place);
  return facts.lines === undefined ? plainFigure(wording) : linesSentence(facts, language, place);
}

/**
 * The answer as sentences, the figure strong: who, how many of how many, share, when; then the year before as a
 * number. Whether a change is more than chance is not said, because it is not tested here.
 */
export function answerSentence(asked: FigureFacts, language: Language): readonly SentencePart[] {
  const facts = { ...asked, group: groupCounted(asked) };
  const phrases = PHRASES[language];
  const owner = fill(phrases.atOwner, { owner: facts.owner });
  const place = facts.unit === null ? owner : fill(phrases.atUnit, { unit: facts.unit });
  const wording: Wording = { facts, language, phrases, place, owner };
  const said = saidOf(wording);
  if (said.length === 0) return [plain(unseen(wording))];
  said.push(...(facts.beside ?? []));
  if (facts.now.state === 'provisional') said.push(phrases.provisional);
  const prefix = facts.other.length > 0 ? [plain(`${facts.other.join(', ')}: `)] : [];
  return [...prefix, ...parts(said.join(' '))];
}
