import { breakSentence, type DatedBreak } from '../breaks/index.ts';
import { formatDayText } from '../days.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../numbers.ts';
import { fill } from '../screens/shape.ts';
import { answerSentence } from './answer-sentence.ts';
import { type CellFacts, isSeen } from './figure-facts.ts';
import { groupNoun } from './figure-title.ts';
import { parts, type SentencePart } from './part.ts';
import { SCHOOL_PHRASES, type SchoolPhrases } from './school-phrases.ts';

/** What a school's opening sentences are made from: cells that have passed the gate, and where they lie in the funnel. */
export interface SchoolFacts {
  /** Code of the staff group, `Total` for all staff. */
  readonly group: string;
  readonly owner: string;
  readonly unit: string;
  /** Movers count too. */
  readonly ofSchool: boolean;
  /** `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly balancePeriod: string;
  /** Cells of the staff balance by component. */
  readonly balance: Readonly<Record<string, CellFacts>>;
  /** The break inside the balance's period that concerns the school; null without one. */
  readonly broken: DatedBreak | null;
  readonly turnover: CellFacts;
  readonly turnoverPeriod: string;
  /** The widest limits the school lies outside; null within, `unknown` where no limits can be drawn. */
  readonly outside: { readonly level: number; readonly side: 'below' | 'above' } | 'unknown' | null;
}

/** The level beyond which a difference is called clear. */
const CLEAR = 0.99;

/**
 * A school in two or three sentences: the number from and to, how many left of how many, and whether that is more than
 * size and chance give (`funnelSide`). Nothing is said of other schools, and there is no rank.
 */
export function schoolSentences(facts: SchoolFacts, language: Language): readonly (readonly SentencePart[])[] {
  const phrases = SCHOOL_PHRASES[language];
  const noun = groupNoun(facts.group, language);
  const balance = balanceSentence(facts, phrases, language);
  const { turnover } = facts;
  if (turnover.state === 'not-applicable') return [...balance, parts(fill(phrases.nobody, { noun }))];
  if (turnover.state === 'withheld') {
    const phrase = facts.ofSchool ? phrases.movedWithheld : phrases.leftWithheld;
    return [...balance, parts(fill(balance.length === 0 ? phrases.allWithheld : phrase, { noun }))];
  }
  if (!isSeen(turnover)) return balance;
  return [...balance, leftSentence(facts, language), ...funnelSentence(facts, phrases)];
}

function balanceSentence(facts: SchoolFacts, phrases: SchoolPhrases, language: Language): (readonly SentencePart[])[] {
  const { start, end } = facts.balance;
  if (!isSeen(start) || !isSeen(end)) return [];
  const [from = '', to = ''] = facts.balancePeriod.split('/');
  const told = {
    noun: groupNoun(facts.group, language),
    from: formatDayText(from, language),
    to: formatDayText(to, language),
    start: formatNumber(start.value, language),
    end: formatNumber(end.value, language),
  };
  if (facts.broken !== null) {
    const why = breakSentence('change', facts.broken, language);
    return [parts(`${fill(phrases.broken, told)} ${why}`)];
  }
  return [parts(fill(start.value === end.value ? phrases.unchanged : phrases.changed, told))];
}

function leftSentence(facts: SchoolFacts, language: Language): readonly SentencePart[] {
  const { group, owner, unit, turnoverPeriod, turnover } = facts;
  return answerSentence(
    {
      alias: facts.ofSchool ? 'school-turnover' : 'owner-turnover',
      group,
      owner,
      unit,
      other: [],
      period: turnoverPeriod,
      now: turnover,
      yearBefore: null,
      schoolTurnover: null,
      balance: null,
    },
    language,
  );
}

function funnelSentence({ outside }: SchoolFacts, phrases: SchoolPhrases): (readonly SentencePart[])[] {
  if (outside === 'unknown') return [];
  if (outside === null) return [parts(phrases.inside)];
  const clear = outside.level > CLEAR;
  if (outside.side === 'above') return [parts(clear ? phrases.farAbove : phrases.above)];
  return [parts(clear ? phrases.farBelow : phrases.below)];
}
