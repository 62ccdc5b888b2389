import type { Ranged } from '../../analysis/statistics/index.ts';
import { CONTRACTS, holdsIdentityNumber, LIVING_CONDITIONS, SCHOOL_TYPES, TENURE_BANDS } from '../../terms/index.ts';
import {
  INCENTIVE_DIMENSIONS,
  INCENTIVE_OUTCOMES,
  INCENTIVE_PAID_TO,
  INCENTIVE_POSITIONS,
  INCENTIVE_REQUIREMENTS,
  INCENTIVE_SPANS,
  INCENTIVE_STAYING,
  INCENTIVE_VERDICTS,
  type IncentiveEffect,
  type IncentiveEligible,
  type IncentiveRule,
  type IncentiveWho,
} from './incentive-rule.ts';

/** What is wrong with a rule, at a place such as `takeUp.low`. */
export interface RuleProblem {
  readonly place: string;
  readonly problem:
    | 'not-an-object'
    | 'unknown-key'
    | 'lacking'
    | 'not-a-text'
    | 'not-a-list'
    | 'not-a-number'
    | 'ambiguous-number'
    | 'outside'
    | 'not-in-order'
    | 'unknown-code'
    | 'too-long'
    | 'identity-number'
    | 'both-position-and-requirement'
    | 'requirement-of-teachers'
    | 'no-interval';
  /** What may stand there, where that can be listed: codes, or the least and the greatest. */
  readonly wanted: readonly string[];
}

const MOST_LETTERS = 200;
const MOST_CODES = 200;
const MOST_KRONER = 1_000_000;
const MOST_YEARS = 10;
const SHARE = [0, 1] as const;
const CHANGE = [-1, 1] as const;

type Bag = Readonly<Record<string, unknown>>;

/** A rule of what was written as JSON, or everything that is wrong with it. */
export function readIncentiveRule(written: unknown): IncentiveRule | { readonly problems: readonly RuleProblem[] } {
  const reader = new RuleReader();
  const bag = reader.bag('', written, RULE_KEYS);
  const rule: IncentiveRule = {
    title: reader.text('title', bag['title'] ?? ''),
    who: readWho(reader, bag['who'] ?? {}),
    perYear: reader.number('perYear', bag['perYear'], [1, MOST_KRONER]),
    onTop: reader.number('onTop', bag['onTop'] ?? 0, SHARE),
    years: reader.whole('years', bag['years'] ?? 1, [1, MOST_YEARS]),
    paidTo: reader.code('paidTo', bag['paidTo'] ?? 'everybody', INCENTIVE_PAID_TO),
    staying: reader.code('staying', bag['staying'] ?? 'school', INCENTIVE_STAYING),
    takeUp: reader.range('takeUp', bag['takeUp'], SHARE),
    stayWithout: isNothing(bag['stayWithout']) ? null : reader.range('stayWithout', bag['stayWithout'], SHARE),
    effect: readEffect(reader, bag['effect']),
  };
  return reader.problems.length > 0 ? { problems: reader.problems } : rule;
}

const RULE_KEYS = [
  ...['title', 'who', 'perYear', 'onTop', 'years', 'paidTo', 'staying', 'takeUp', 'stayWithout', 'effect'],
] as const;

/** Codes that are the same for every owner; those of units and areas are known by the gate, which says so. */
const CODES: Partial<Record<IncentiveWho, readonly string[]>> = {
  seniority: TENURE_BANDS,
  contracts: CONTRACTS,
  schoolTypes: SCHOOL_TYPES,
  livingConditions: LIVING_CONDITIONS,
};

function readWho(reader: RuleReader, written: unknown): IncentiveEligible {
  const names = Object.keys(INCENTIVE_DIMENSIONS) as readonly IncentiveWho[];
  const bag = reader.bag('who', written, [...names, 'position', 'requirement']);
  const lists = names.map((name) => [name, reader.codes(`who.${name}`, bag[name] ?? [], CODES[name])] as const);
  const { position, requirement } = bag;
  const who: IncentiveEligible = {
    ...(Object.fromEntries(lists) as Record<IncentiveWho, readonly string[]>),
    position: isNothing(position) ? null : reader.code('who.position', position, INCENTIVE_POSITIONS),
    requirement: isNothing(requirement) ? null : reader.code('who.requirement', requirement, INCENTIVE_REQUIREMENTS),
  };
  if (who.position !== null && who.requirement !== null) reader.wrong('who', 'both-position-and-requirement');
  const isOfOthers = who.groups.some((group) => group !== 'teacher');
  if (who.requirement !== null && (isOfOthers || who.seniority.length > 0 || who.contracts.length > 0)) {
    reader.wrong('who.requirement', 'requirement-of-teachers');
  }
  return who;
}

function readEffect(reader: RuleReader, written: unknown): IncentiveEffect {
  const isOfEvaluation = typeof written === 'object' && written !== null && 'evaluation' in written;
  const keys = isOfEvaluation ? ['evaluation', 'outcome', 'over'] : ['low', 'likely', 'high', 'over'];
  const bag = reader.bag('effect', written, keys);
  const over = reader.code('effect.over', bag['over'] ?? 'year', INCENTIVE_SPANS);
  if (isOfEvaluation) return { ...evaluated(reader, bag), over };
  const range = { low: bag['low'], likely: bag['likely'], high: bag['high'] };
  const more = isNothing(written) ? NONE : reader.range('effect', range, CHANGE);
  return { more, over, from: 'given', verdict: null };
}

/** What `laget evaluate --format json` answers: its other keys are for others. An effect on leaving is turned round. */
function evaluated(reader: RuleReader, bag: Bag): Omit<IncentiveEffect, 'over'> {
  const at = 'effect.evaluation';
  const found = reader.bag(at, bag['evaluation'], null);
  const outcome = reader.code('effect.outcome', bag['outcome'], INCENTIVE_OUTCOMES);
  const verdict = reader.code(`${at}.verdict`, found['verdict'], INCENTIVE_VERDICTS);
  const interval = reader.bag(`${at}.interval`, found['interval'], null);
  if (interval['low'] === null || interval['high'] === null) reader.wrong(at, 'no-interval');
  const read = reader.range(at, { low: interval['low'], likely: found['estimate'], high: interval['high'] }, CHANGE);
  const more = outcome === 'staying' ? read : { low: -read.high, likely: -read.likely, high: -read.low };
  return { more, from: 'evaluation', verdict };
}

const NONE: Ranged = { low: 0, likely: 0, high: 0 };

function isNothing(written: unknown): boolean {
  return written === undefined || written === null || written === '';
}

/** A text in which a point or a comma may stand for thousands as well as for decimals. */
const TWO_WAYS = /^[-\u2212]?[1-9]\d{0,2}[.,]\d{3}$/;

type Bounds = readonly [least: number, most: number];

/** Reads part by part and gathers what is wrong; a wrong part has some value, which nobody uses. */
class RuleReader {
  readonly problems: RuleProblem[] = [];

  wrong(place: string, problem: RuleProblem['problem'], wanted: readonly string[] = []): void {
    this.problems.push({ place, problem, wanted });
  }

  /** `known` null: others may have keys of their own here. */
  bag(place: string, written: unknown, known: readonly string[] | null): Bag {
    if (typeof written !== 'object' || written === null || Array.isArray(written)) {
      this.wrong(place, isNothing(written) ? 'lacking' : 'not-an-object');
      return {};
    }
    const strange = known === null ? [] : Object.keys(written).filter((key) => !known.includes(key));
    for (const key of strange) this.wrong(place === '' ? key : `${place}.${key}`, 'unknown-key', known ?? []);
    return written as Bag;
  }

  text(place: string, written: unknown): string {
    if (typeof written !== 'string') this.wrong(place, 'not-a-text');
    const text = typeof written === 'string' ? written.trim() : '';
    if (text.length > MOST_LETTERS) this.wrong(place, 'too-long', [String(MOST_LETTERS)]);
    if (holdsIdentityNumber(text)) this.wrong(place, 'identity-number');
    return text;
  }

  code<Code extends string>(place: string, written: unknown, codes: readonly [Code, ...Code[]]): Code {
    const found = codes.find((code) => code === written);
    if (found === undefined) this.wrong(place, written === undefined ? 'lacking' : 'unknown-code', codes);
    return found ?? codes[0];
  }

  codes(place: string, written: unknown, known: readonly string[] | undefined): readonly string[] {
    if (!Array.isArray(written) || !written.every((one) => typeof one === 'string')) {
      this.wrong(place, 'not-a-list', known ?? []);
      return [];
    }
    if (written.length > MOST_CODES) this.wrong(place, 'too-long', [String(MOST_CODES)]);
    // Codes of units and areas are known by the gate alone, so anything may stand here; and what is wrong is shown and kept.
    if (written.some(holdsIdentityNumber)) this.wrong(place, 'identity-number');
    if (known !== undefined && !written.every((one) => known.includes(one))) this.wrong(place, 'unknown-code', known);
    return [...new Set<string>(written)];
  }

  number(place: string, written: unknown, [least, most]: Bounds): number {
    if (written === undefined || written === null) this.wrong(place, 'lacking');
    else if (typeof written === 'string' && TWO_WAYS.test(written.trim())) this.wrong(place, 'ambiguous-number');
    else if (typeof written !== 'number' || !Number.isFinite(written)) this.wrong(place, 'not-a-number');
    else if (written < least || written > most) this.wrong(place, 'outside', [String(least), String(most)]);
    else return written;
    return least;
  }

  whole(place: string, written: unknown, bounds: Bounds): number {
    const number = this.number(place, written, bounds);
    if (!Number.isInteger(number)) this.wrong(place, 'outside', bounds.map(String));
    return number;
  }

  /** One number stands for a range that is known for sure. */
  range(place: string, written: unknown, bounds: Bounds): Ranged {
    if (typeof written === 'number') {
      const sure = this.number(place, written, bounds);
      return { low: sure, likely: sure, high: sure };
    }
    const before = this.problems.length;
    const bag = this.bag(place, written, ['low', 'likely', 'high']);
    if (this.problems.length > before) return NONE;
    const [low = 0, likely = 0, high = 0] = (['low', 'likely', 'high'] as const).map((end) =>
      this.number(`${place}.${end}`, bag[end], bounds),
    );
    if (this.problems.length === before && !(low <= likely && likely <= high)) this.wrong(place, 'not-in-order');
    return { low, likely, high };
  }
}
