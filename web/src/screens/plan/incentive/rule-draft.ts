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

/** Teachers, for three years; what is assumed is for whoever asks. */
export const EMPTY_RULE: RuleDraft = {
  ...{ title: '', groups: ['teacher'], seniority: [], contracts: [], schoolTypes: [], areas: [], units: [] },
  ...{ livingConditions: [], position: '', requirement: '', perYear: '', onTop: '14,1', years: '3' },
  ...{ paidTo: 'everybody', staying: 'school', takeUp: NO_RANGE, stayWithout: NO_RANGE, effect: NO_RANGE },
  ...{ over: 'year', evaluation: '', outcome: 'leaving' },
};

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

/** The rule as the server reads it. What is no number stays a text, which the server tells at its place. */
export function ruleOf(draft: RuleDraft): object {
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
    takeUp: rangeOf(draft.takeUp),
    stayWithout: has(draft.stayWithout) ? rangeOf(draft.stayWithout) : null,
    effect:
      draft.evaluation.trim() === ''
        ? { ...rangeOf(draft.effect), over }
        : { evaluation: JSON.parse(draft.evaluation) as unknown, outcome: draft.outcome, over },
  };
}

/** One number alone is the range it is known for sure to be. */
function rangeOf({ low, likely, high }: RangeDraft): object {
  const middle = numberOf(likely, 100);
  return { low: numberOf(low, 100) ?? middle, likely: middle, high: numberOf(high, 100) ?? middle };
}

function numberOf(text: string, parts: number): number | string | null {
  if (text.trim() === '') return null;
  const plain = text.replaceAll(/\s/g, '').replace(',', '.').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Math.round((Number(plain) / parts) * 1e9) / 1e9 : text;
}

/** What the address says; an address that is no rule begins anew. */
export function draftIn(query: URLSearchParams, decimal: string): RuleDraft {
  const text = query.get('rule');
  if (text === null || isNoJson(text)) return EMPTY_RULE;
  const rule: unknown = JSON.parse(text);
  return isBag(rule) ? draftOf(rule, decimal) : EMPTY_RULE;
}

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function draftOf(rule: Bag, decimal: string): RuleDraft {
  const who = isBag(rule['who']) ? rule['who'] : {};
  const effect = isBag(rule['effect']) ? rule['effect'] : {};
  const typed = (value: unknown, parts = 1) => typedNumber(value, parts, decimal);
  const range = (value: unknown): RangeDraft => {
    const bag = isBag(value) ? value : { low: value, likely: value, high: value };
    return { low: typed(bag['low'], 100), likely: typed(bag['likely'], 100), high: typed(bag['high'], 100) };
  };
  const word = (value: unknown, standard: string) => (typeof value === 'string' ? value : standard);
  const lists = Object.fromEntries(WHO_LISTS.map((name) => [name, Array.isArray(who[name]) ? who[name] : []]));
  return {
    ...EMPTY_RULE,
    ...lists,
    title: word(rule['title'], ''),
    position: word(who['position'], ''),
    requirement: word(who['requirement'], ''),
    perYear: typed(rule['perYear']),
    onTop: typed(rule['onTop'] ?? 0, 100),
    years: typed(rule['years'] ?? 1),
    paidTo: word(rule['paidTo'], EMPTY_RULE.paidTo),
    staying: word(rule['staying'], EMPTY_RULE.staying),
    takeUp: range(rule['takeUp']),
    stayWithout: range(rule['stayWithout']),
    effect: 'evaluation' in effect ? NO_RANGE : range(effect),
    over: word(effect['over'], EMPTY_RULE.over),
    evaluation: 'evaluation' in effect ? JSON.stringify(effect['evaluation']) : '',
    outcome: word(effect['outcome'], EMPTY_RULE.outcome),
  };
}

function typedNumber(value: unknown, parts: number, decimal: string): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  return String(Math.round(value * parts * 1e6) / 1e6).replace('.', decimal);
}
