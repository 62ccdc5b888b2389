import { certain, propagated, type Ranged, type RatioRange, ratioRange } from './ranged.ts';

/** Whom the pay goes to: everybody who takes it, all the years; or nobody who leaves, as where it is paid back or paid at the end. */
export const INCENTIVE_PAID_TO = ['everybody', 'stayers'] as const;
export type IncentivePaidTo = (typeof INCENTIVE_PAID_TO)[number];

export interface IncentiveTerms {
  /** How many could have it; null where that may not be told. */
  readonly eligible: number | null;
  /** The share of them who take it. */
  readonly takeUp: Ranged;
  /** The share of those who take it who would have stayed all the years without it. */
  readonly stayWithout: Ranged;
  /** How much greater that share becomes, in 0–1; less than nought: fewer stay. */
  readonly effect: Ranged;
  /** Whether an effect is shown; where it is not, it may be nought whatever its range. */
  readonly isShown: boolean;
  /** What one person costs a year, all in. */
  readonly perYear: number;
  readonly years: number;
  readonly paidTo: IncentivePaidTo;
}

/** Persons, in parts of one. The three last make up the first. */
export interface IncentiveCounts {
  readonly recipients: Ranged;
  /** Deadweight: those who would have stayed anyway. */
  readonly stayAnyway: Ranged;
  /** Those who stay because of it. */
  readonly extra: Ranged;
  readonly leaveAnyway: Ranged;
  readonly cost: Ranged;
}

export interface IncentiveReckoned {
  /** Null where how many could have it may not be told. */
  readonly counts: IncentiveCounts | null;
  /** H3: the share of those who take it for whom it changes nothing, 1 − extra stayers / recipients. */
  readonly deadweight: Ranged;
  /** Of those who take it and stay: the share who would have stayed anyway. */
  readonly stayersAnyway: Ranged;
  /** Cost for each extra stayer; null where it keeps nobody more, however far the range goes. */
  readonly costPerExtra: RatioRange | null;
  /** True where the effect was cut so that no more than everybody stays. */
  readonly isCut: boolean;
}

/**
 * What an incentive to stay costs, and what it gives. Ranges are joined by squaring and adding, the ratio by MOVER-R
 * (`ranged.ts`, docs/methods/incentives.md). Cost for each extra stayer is the pay of one divided by the effect, so it
 * rests neither on how many could have it nor on how many take it. An effect that is not shown may be nought: then there is no
 * upper end. Those who stay are never more than everybody, nor fewer than nobody: the effect is cut there.
 */
export function reckonIncentive(terms: IncentiveTerms): IncentiveReckoned {
  const { eligible, takeUp, stayWithout, perYear, years, paidTo, isShown } = terms;
  const effect = cut(terms.effect, stayWithout.likely);
  const full = perYear * years;
  const paid = (stay: number, more: number) => (paidTo === 'everybody' ? full : full * (stay + more));
  const persons = eligible === null ? null : certain(eligible);
  const ratio = ratioRange(paidTo === 'everybody' ? certain(1) : stayWithout, effect);
  const atLeast = paidTo === 'everybody' ? 0 : 1;
  return {
    counts: persons === null ? null : countsOf(persons, { takeUp, stayWithout, effect }, paid),
    deadweight: propagated((more = 0) => 1 - more, [effect]),
    stayersAnyway: propagated(anyway, [stayWithout, effect]),
    costPerExtra: ratio === null ? null : costOf(ratio, { full, atLeast, isShown }),
    isCut: effect.high !== terms.effect.high || effect.low !== terms.effect.low,
  };
}

function countsOf(
  persons: Ranged,
  { takeUp, stayWithout, effect }: Pick<IncentiveTerms, 'takeUp' | 'stayWithout' | 'effect'>,
  paid: (stay: number, more: number) => number,
): IncentiveCounts {
  const all = [persons, takeUp, stayWithout, effect];
  const of = (share: (stay: number, more: number) => number) =>
    propagated((count = 0, taken = 0, stay = 0, more = 0) => count * taken * share(stay, more), all);
  return {
    recipients: of(() => 1),
    stayAnyway: of((stay) => stay),
    extra: of((_, more) => more),
    leaveAnyway: of((stay, more) => 1 - stay - more),
    cost: of(paid),
  };
}

function anyway(stay = 0, more = 0): number {
  return stay + more <= 0 ? 1 : Math.min(1, stay / (stay + more));
}

/** Whoever stays is paid: one for the extra stayer, and for each of those who would have stayed anyway. */
function costOf(
  { low, likely, high }: RatioRange,
  { full, atLeast, isShown }: { readonly full: number; readonly atLeast: number; readonly isShown: boolean },
): RatioRange {
  const cost = (ratio: number) => full * (atLeast + ratio);
  return {
    low: cost(low),
    likely: likely === null ? null : cost(likely),
    high: high === null || !isShown ? null : cost(high),
  };
}

function cut({ low, likely, high }: Ranged, stay: number): Ranged {
  const within = (effect: number) => Math.min(1 - stay, Math.max(-stay, effect));
  return { low: within(low), likely: within(likely), high: within(high) };
}

/**
 * An effect on staying one year as one on staying several: those who stay all of them are the yearly share to the power of the
 * years. `stay` is the share who stay them all without it.
 */
export function overYears(effect: Ranged, stay: number, years: number): Ranged {
  const yearly = stay ** (1 / years);
  const over = (more: number) => Math.min(1, Math.max(0, yearly + more)) ** years - stay;
  return { low: over(effect.low), likely: over(effect.likely), high: over(effect.high) };
}

/** The share who stay several years, of those who leave in one: as if each year were like the last. */
export function stayingYears(leaving: Ranged, years: number): Ranged {
  const stay = (share: number) => (1 - share) ** years;
  return { low: stay(leaving.high), likely: stay(leaving.likely), high: stay(leaving.low) };
}
