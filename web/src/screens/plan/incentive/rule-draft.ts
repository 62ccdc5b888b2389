import {
  formatNumber,
  type Language,
  readNumberText,
  typedNumber,
} from '../../../../../src/presentation/language/index.ts';

/** Three texts of a range, in per cent. */
export interface RangeDraft {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** A rule as it is typed: shares in per cent, lists of codes. */
export interface RuleDraft {
  readonly title: string;
  readonly groups: readonly string[];
  readonly seniority: readonly string[];
  readonly contracts: readonly string[];
  readonly schoolTypes: readonly string[];
  readonly areas: readonly string[];
  readonly units: readonly string[];
  readonly livingConditions: readonly string[];
  readonly position: string;
  readonly requirement: string;
  readonly perYear: string;
  readonly onTop: string;
  readonly years: string;
  readonly paidTo: string;
  readonly staying: string;
  readonly takeUp: RangeDraft;
  readonly stayWithout: RangeDraft;
  readonly effect: RangeDraft;
  readonly over: string;
  /** The answer of an evaluation, pasted; empty: the effect is given. */
  readonly evaluation: string;
  readonly outcome: string;
}

const NO_RANGE: RangeDraft = { low: '', likely: '', high: '' };

/** What employers pay on top in zone 1, in per cent. */
const ON_TOP = 14.1;

/** Teachers, for three years; what is assumed is for whoever asks. */
export const emptyRule = (language: Language): RuleDraft => ({
  ...{ title: '', groups: ['teacher'], seniority: [], contracts: [], schoolTypes: [], areas: [], units: [] },
  ...{ livingConditions: [], position: '', requirement: '', perYear: '', years: '3' },
  onTop: formatNumber(ON_TOP, language, 1),
  ...{ paidTo: 'everybody', staying: 'school', takeUp: NO_RANGE, stayWithout: NO_RANGE, effect: NO_RANGE },
  ...{ over: 'year', evaluation: '', outcome: 'leaving' },
});

export const WHO_LISTS = [
  ...(['groups', 'seniority', 'contracts', 'schoolTypes', 'areas', 'units', 'livingConditions'] as const),
] as const;

/** What is no JSON is told before it is sent. */
export function isNoJson(text: string): boolean {
  if (text.trim() === '') return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

/** The rule as the server reads it. What is no number, or two, stays a text, which the server tells at its place. */
export function ruleOf(draft: RuleDraft, language: Language): object {
  const numberOf = (text: string, parts: number) => readTyped(text, parts, language);
  const { title, perYear, onTop, years, paidTo, staying, over, position, requirement } = draft;
  const lists = Object.fromEntries(WHO_LISTS.map((name) => [name, draft[name]]));
  const has = (range: RangeDraft) => Object.values(range).some((text) => text.trim() !== '');
  return {
    title,
    who: { ...lists, position: position || null, requirement: requirement || null },
    perYear: numberOf(perYear, 1),
    onTop: numberOf(onTop, 100) ?? 0,
    years: numberOf(years, 1),
    ...{ paidTo, staying },
    takeUp: rangeOf(draft.takeUp, numberOf),
    stayWithout: has(draft.stayWithout) ? rangeOf(draft.stayWithout, numberOf) : null,
    effect:
      draft.evaluation.trim() === ''
        ? { ...rangeOf(draft.effect, numberOf), over }
        : { evaluation: JSON.parse(draft.evaluation) as unknown, outcome: draft.outcome, over },
  };
}

/** One number alone is the range it is known for sure to be. */
function rangeOf(
  { low, likely, high }: RangeDraft,
  numberOf: (text: string, parts: number) => number | string | null,
): object {
  const middle = numberOf(likely, 100);
  return { low: numberOf(low, 100) ?? middle, likely: middle, high: numberOf(high, 100) ?? middle };
}

function readTyped(text: string, parts: number, language: Language): number | string | null {
  if (text.trim() === '') return null;
  const number = readNumberText(text, language);
  return typeof number === 'number' ? Math.round((number / parts) * 1e9) / 1e9 : text;
}

/** What the address says; an address that is no rule begins anew. */
export function draftIn(query: URLSearchParams, language: Language): RuleDraft {
  const empty = emptyRule(language);
  const [rule, start] = [query.get('rule'), query.get('start')].map(bagIn);
  if (rule != null) return draftOf(rule, empty, language);
  // Whom an action is for: the rest is as usual, and nothing is reckoned yet.
  return start == null ? empty : { ...empty, ...listsIn(start['who']) };
}

function bagIn(text: string | null): Bag | null {
  if (text === null || text.trim() === '' || isNoJson(text)) return null;
  const read: unknown = JSON.parse(text);
  return isBag(read) ? read : null;
}

function listsIn(who: unknown): Partial<RuleDraft> {
  const lists = isBag(who) ? who : {};
  return Object.fromEntries(WHO_LISTS.map((name) => [name, Array.isArray(lists[name]) ? lists[name] : []]));
}

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function draftOf(rule: Bag, empty: RuleDraft, language: Language): RuleDraft {
  const who = isBag(rule['who']) ? rule['who'] : {};
  const effect = isBag(rule['effect']) ? rule['effect'] : {};
  const typed = (value: unknown, parts = 1) => writtenNumber(value, parts, language);
  const range = (value: unknown): RangeDraft => {
    const bag = isBag(value) ? value : { low: value, likely: value, high: value };
    return { low: typed(bag['low'], 100), likely: typed(bag['likely'], 100), high: typed(bag['high'], 100) };
  };
  const word = (value: unknown, standard: string) => (typeof value === 'string' ? value : standard);
  return {
    ...empty,
    ...listsIn(who),
    title: word(rule['title'], ''),
    position: word(who['position'], ''),
    requirement: word(who['requirement'], ''),
    perYear: typed(rule['perYear']),
    onTop: typed(rule['onTop'] ?? 0, 100),
    years: typed(rule['years'] ?? 1),
    paidTo: word(rule['paidTo'], empty.paidTo),
    staying: word(rule['staying'], empty.staying),
    takeUp: range(rule['takeUp']),
    stayWithout: range(rule['stayWithout']),
    effect: 'evaluation' in effect ? NO_RANGE : range(effect),
    over: word(effect['over'], empty.over),
    evaluation: 'evaluation' in effect ? JSON.stringify(effect['evaluation']) : '',
    outcome: word(effect['outcome'], empty.outcome),
  };
}

function writtenNumber(value: unknown, parts: number, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return typedNumber(value * parts, language);
}
