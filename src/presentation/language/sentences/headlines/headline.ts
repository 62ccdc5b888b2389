import type { CellState } from '../../../../disclosure/index.ts';
import type { Judged } from '../../../../plans/index.ts';
import { isTold, standpoint } from '../../../../plans/standing/index.ts';
import { breakText } from '../../breaks/index.ts';
import { capitalised } from '../../capitals.ts';
import { formatDayText } from '../../days.ts';
import type { Language } from '../../language.ts';
import { fill } from '../../screens/shape.ts';
import { shortPeriod } from '../../screens/short-period.ts';
import { groupNoun } from '../figure-title.ts';
import { listed } from '../listed.ts';
import { parts, plain, type SentencePart } from '../part.ts';
import { changeTexts, valueText } from './change-text.ts';
import { HEADLINES } from './phrases.ts';
import { type HeadlineKind, TELLERS } from './tellers.ts';
import type { HeadlineFacts } from './told.ts';

/** A figure as sentences: the answer first, then what has changed. */
export interface Headline {
  readonly kind: HeadlineKind;
  /** The figure strong in it. */
  readonly main: readonly SentencePart[];
  /** Change since the year before and since the base year; that it is provisional. Empty where nothing is told. */
  readonly rest: string;
  /** That it is provisional, alone; empty where it is not. */
  readonly provisional: string;
  readonly state: CellState;
  /** The value alone, as text; null where it is not told. */
  readonly value: string | null;
  readonly judged: Judged;
}

/**
 * Tells one figure of a group by rule: who, how many of how many, share and when; then whether it has changed more than
 * usual (`changeSince`). A withheld figure says that it is withheld, and nothing of before. Null where the figure is in
 * no table. `name`: the metric's own.
 */
export function headline(kind: HeadlineKind, facts: HeadlineFacts, name: string, language: Language): Headline | null {
  const { metric, line, tell, it: naming } = TELLERS[kind];
  const judged = standpoint(facts.standing, metric, facts.group, line);
  if (judged === null) return null;
  const { now } = judged;
  const said = isTold(now) ? tell({ facts, judged, point: now, language }) : [];
  if (!isTold(now) || said.length === 0) {
    const state = isTold(now) ? 'withheld' : now.state;
    return {
      kind,
      main: [plain(unseen(state, name, facts.group, language))],
      rest: '',
      provisional: '',
      state,
      value: null,
      judged,
    };
  }
  const phrases = HEADLINES[language];
  // Where a second figure was told, «it» would be taken for that one.
  const isNamed = naming !== undefined && (said.length > 1 || kind === 'size');
  const it = isNamed ? fill(phrases[naming], { group: groupNoun(facts.group, language) }) : null;
  const isProvisional = it === null ? phrases.provisional : fill(phrases.provisionalOf, { It: capitalised(it) });
  const provisional = now.state === 'provisional' ? isProvisional : '';
  return {
    kind,
    main: parts(said.join(' ')),
    rest: [provisional, ...changeTexts(judged, { base: baseName(facts), it, language })]
      .filter((text) => text !== '')
      .join(' '),
    provisional,
    state: now.state,
    value: valueText(now.value, judged.reading.unit, language),
    judged,
  };
}

/** What the base year is called; null where the plan’s has been told of. */
function baseName({ standing, isBaseTold = false }: HeadlineFacts): 'basePlan' | 'baseFirst' | null {
  if (standing.base?.chosen !== true) return 'baseFirst';
  return isBaseTold ? null : 'basePlan';
}

/** What is said of a figure that is not told; one that may be seen has no value where a median is not reached. */
const UNSEEN: Readonly<Record<CellState, 'withheld' | 'nobody' | 'notDelivered' | 'notReached'>> = {
  withheld: 'withheld',
  'not-applicable': 'nobody',
  'not-delivered': 'notDelivered',
  shown: 'notReached',
  provisional: 'notReached',
};

function unseen(state: CellState, name: string, group: string, language: Language): string {
  const phrases = HEADLINES[language];
  return fill(phrases[UNSEEN[state]], { name, group: groupNoun(group, language) });
}

/** How many changes are larger than usual, since the year before and since the base year only. */
export interface ChangesCounted {
  readonly yearBefore: number;
  readonly base: number;
  /** What no source tells yet, each in a word or two. */
  readonly missing: readonly string[];
}

/** The page's first sentences: do more leave, how many changes are worth seeing, and what is not connected. */
export function leadSentence(facts: HeadlineFacts, changes: ChangesCounted, language: Language): string {
  const phrases = HEADLINES[language];
  const leavers = standpoint(facts.standing, 'B2', facts.group);
  const change = leavers?.base ?? leavers?.yearBefore ?? null;
  const { yearBefore, base, missing } = changes;
  const many = yearBefore === 0 ? phrases.leadNone : yearBefore === 1 ? phrases.leadOne : phrases.leadMany;
  const group = groupNoun(facts.group, language);
  const year = change === null ? '' : shortPeriod(change.earlier.period, language);
  const withheld = change === null && leavers?.now.state === 'withheld';
  return [
    ...(withheld ? [] : [leadChange(leavers, change, { group, year }, language)]),
    fill(many, { count: yearBefore }),
    ...(base === 0 || year === '' ? [] : [fill(phrases.leadBase, { year, count: base })]),
    ...(missing.length === 0 ? [] : [fill(phrases.leadMissing, { listed: listed(missing, language) })]),
  ].join(' ');
}

/** Whether more leave; where a break lies between, that and nothing else. */
function leadChange(
  leavers: Judged | null,
  change: Judged['base'],
  told: { readonly group: string; readonly year: string },
  language: Language,
): string {
  const refused = leavers?.refused ?? null;
  const phrases = HEADLINES[language];
  if (change !== null || refused === null) return fill(leadPhrase(change, phrases), told);
  const day = formatDayText(refused.break.day, language);
  return fill(phrases.leadBroken, { group: told.group, day, title: breakText(refused.break, language).title });
}

function leadPhrase(change: Judged['base'], phrases: (typeof HEADLINES)['nb']): string {
  if (change === null || change.usual === 'cannot-tell') return phrases.leadShort;
  if (change.usual === 'not-more' || change.direction === 'level') return phrases.leadSame;
  return change.direction === 'up' ? phrases.leadUp : phrases.leadDown;
}
