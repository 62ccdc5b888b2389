import type { MetricId } from '../../../../disclosure/index.ts';
import { isTold, standpoint } from '../../../../plans/standing/index.ts';
import { breakAcross, breakSentence, datedBreak } from '../../breaks/index.ts';
import { formatNumber } from '../../numbers.ts';
import { fill } from '../../screens/shape.ts';
import { shortPeriod } from '../../screens/short-period.ts';
import { groupNoun } from '../figure-title.ts';
import { HEADLINES, type HeadlinePhrases } from './phrases.ts';
import { personNoun, say, type Told } from './told.ts';

export const HEADLINE_KINDS = [
  'size',
  'leavers',
  'exits',
  'staying',
  'temporary',
  'full-time',
  'older',
  'tenure',
  'new-role',
  'balance',
  'qualified',
  'few-qualified',
  'filled',
  'staffed',
  'absence',
  'satisfaction',
  'belonging',
  'reasons',
] as const;
export type HeadlineKind = (typeof HEADLINE_KINDS)[number];

/** Which figure a headline tells, and how: the sentence itself, and what belongs to it. */
export interface Teller {
  readonly metric: MetricId;
  readonly line: string | null;
  readonly tell: (told: Told) => readonly string[];
  /** What the figure is called where another was told beside it. No number stands in it: each would be bound (decision 0113). */
  readonly it?: keyof HeadlinePhrases;
}

const plainly = (phrase: keyof HeadlinePhrases) => (told: Told) => [say(phrase, told)];

/** Another figure of the same group and, for two dates and flows, of the same period; nothing where it is not told. */
function beside(told: Told, metric: MetricId, line: string | null, phrase: keyof HeadlinePhrases): readonly string[] {
  const other = standpoint(told.facts.standing, metric, told.facts.group, line);
  if (other === null || !isTold(other.now)) return [];
  const samePeriod = metric === 'B10' || other.now.period === told.point.period;
  return samePeriod ? [say(phrase, { ...told, judged: other, point: other.now })] : [];
}

function movers(told: Told): readonly string[] {
  const none = standpoint(told.facts.standing, 'B12', told.facts.group, 'mover')?.now.numerator === 0;
  return beside(told, 'B12', 'mover', none ? 'moversNone' : 'movers');
}

function size(told: Told): readonly string[] {
  const { facts, point, language } = told;
  if (point.value === 1) return [say('sizeOne', told)];
  const fte = standpoint(facts.standing, 'A2', facts.group)?.now;
  const amount = isTold(fte) ? formatNumber(fte.value, language) : null;
  return amount === null ? [say('sizeAlone', told)] : [fill(say('size', told), { fte: amount })];
}

function balance({ facts, judged, language, point }: Told): readonly string[] {
  const phrases = HEADLINES[language];
  const of = (component: string) => {
    const cell = standpoint(facts.standing, 'B6', facts.group, component)?.now;
    return isTold(cell) ? cell.value : null;
  };
  const number = (value: number) => formatNumber(value, language);
  const [hires, returns, exits, start, end] = [of('hires'), of('returns'), of('exits'), of('start'), of('end')];
  const [into, out] = [of('transfers-in'), of('transfers-out')];
  if (hires === null || exits === null) return [];
  const noun = personNoun(facts.group, hires, language);
  const told = { hires: number(hires), exits: number(exits), noun, year: shortPeriod(point.period, language) };
  const all = returns === null ? null : fill(phrases.balance, { ...told, returns: number(returns) });
  const said = [all ?? fill(phrases.balanceFewer, told)];
  if (into !== null && out !== null && into + out > 0) {
    said.push(fill(phrases.balanceMoves, { in: number(into), out: number(out) }));
  }
  const broken = breakAcross(judged.reading.breaks, point.period, point.period, 'period');
  if (broken !== null) return [...said, breakSentence('change', datedBreak(broken, language), language)];
  if (start !== null && end !== null) {
    const group = groupNoun(facts.group, language);
    said.push(fill(phrases.balanceStock, { group, start: number(start), end: number(end) }));
  }
  return said;
}

/** How many qualified applicants, and for how many posts there were none or one to choose between. */
function qualified(told: Told): readonly string[] {
  return [say('qualified', told), ...beside(told, 'C2', null, 'fewQualified')];
}

/** How many of the posts are filled: beside how many applied, since a post may be filled without a choice. */
function filled(told: Told): readonly string[] {
  const { numerator, denominator } = told.point;
  return [say(numerator === denominator ? 'filledAll' : 'filled', told), say('filledWithin', told)];
}

/** How much of the authorised posts somebody qualified fills, and how much is vacant on the day known last. */
function staffed(told: Told): readonly string[] {
  const vacant = standpoint(told.facts.standing, 'C7', told.facts.group, 'vacant');
  const more =
    vacant !== null && isTold(vacant.now) ? [say('vacant', { ...told, judged: vacant, point: vacant.now })] : [];
  return [say('staffed', told), ...more];
}

/** How large a share left for one reason; and for the two others the plan asks about. */
function reasons(told: Told): readonly string[] {
  return [
    say('reasons', told),
    ...beside(told, 'B7', 'pay', 'reasonPay'),
    ...beside(told, 'B7', 'leadership', 'reasonLeadership'),
  ];
}

/** The headlines: each a rule from published (or, inside, whole) tables to sentences. */
export const TELLERS: Readonly<Record<HeadlineKind, Teller>> = {
  size: { metric: 'A1', line: null, tell: size, it: 'itSize' },
  leavers: {
    metric: 'B2',
    line: null,
    tell: (told) => [say('leavers', told), ...movers(told)],
    it: 'itLeavers',
  },
  exits: { metric: 'B4', line: null, tell: plainly('exits') },
  staying: {
    metric: 'B10',
    line: '1',
    tell: (told) => [
      say('stayed1', told),
      ...beside(told, 'B10', '3', 'stayed3'),
      ...beside(told, 'B10', '5', 'stayed5'),
    ],
    it: 'itStaying',
  },
  temporary: { metric: 'A4', line: null, tell: plainly('temporary') },
  'full-time': {
    metric: 'A5',
    line: null,
    tell: (told) => [say('fullTime', told), ...beside(told, 'A5m', null, 'medianSize')],
    it: 'itFullTime',
  },
  older: {
    metric: 'A7',
    line: null,
    tell: (told) => [say('older', told), ...beside(told, 'A7m', null, 'medianAge')],
    it: 'itOlder',
  },
  tenure: { metric: 'A9', line: null, tell: plainly('tenure') },
  'new-role': { metric: 'B12', line: 'role-changer', tell: plainly('newRole') },
  balance: { metric: 'B6', line: 'end', tell: balance, it: 'itBalance' },
  qualified: { metric: 'C1', line: null, tell: qualified, it: 'itQualified' },
  'few-qualified': { metric: 'C2', line: null, tell: plainly('fewQualified') },
  filled: { metric: 'C4', line: null, tell: filled },
  staffed: { metric: 'C8', line: null, tell: staffed, it: 'itStaffed' },
  absence: { metric: 'F1', line: null, tell: plainly('absence') },
  satisfaction: { metric: 'F10s', line: null, tell: plainly('satisfaction') },
  belonging: { metric: 'F10b', line: null, tell: plainly('belonging') },
  reasons: { metric: 'B7', line: 'workload', tell: reasons, it: 'itReasons' },
};
