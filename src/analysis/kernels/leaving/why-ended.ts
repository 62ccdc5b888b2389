import { END_REASONS, type EndReason, LEAVING_REASONS, RETIREMENT_INFERRED_FROM } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import { reasonRank } from '../../read-model/employed.ts';
import type { View } from '../../read-model/view.ts';
import { ageInYears } from '../amounts.ts';

/** No reason is told. */
const NOT_SAID = -1;
/** Retirement by age, where the source has no word for it. */
const INFERRED = END_REASONS.length;

const place = (reason: EndReason) => END_REASONS.indexOf(reason);
const RETIRED = place('retired');
/** What a source without a word for retirement says when somebody retires. */
const MAY_BE_RETIREMENT: readonly number[] = [NOT_SAID, place('resigned'), place('other')];

/** Why a person's spell ended: a place in END_REASONS, or beside them not said, or retired by inference. */
export type WhyEnded = (person: number, firstAway: number) => number;

/**
 * Why spells ended: the reason told by the primary post of the last day; where it tells none, the first in the order of
 * LEAVING_REASONS among the posts that end with it. A changed payroll system and an employment that never was are no
 * reasons to leave. A source that never says «retired» has no word for it: there an end at 62 or over, of which nothing
 * or only «resigned» or «other» is said, is taken as retirement (docs/decisions/0030).
 */
export function whyEnded(view: View): WhyEnded {
  const infers = !view.pieces.endReason.includes(RETIRED);
  return (person, firstAway) => {
    const told = toldReason(view, person, firstAway);
    if (!infers || !MAY_BE_RETIREMENT.includes(told)) return told;
    return ageInYears(view, firstAway - 1)(person) >= RETIREMENT_INFERRED_FROM ? INFERRED : told;
  };
}

/** A person's pieces come best first, so the first that ends with the spell is the primary post of the last day. */
function toldReason({ pieces }: View, person: number, firstAway: number): number {
  let [primary, best] = [true, NOT_SAID];
  for (let piece = at(pieces.offsets, person); piece < at(pieces.offsets, person + 1); piece++) {
    if (at(pieces.to, piece) !== firstAway) continue;
    const told = at(pieces.endReason, piece);
    if (primary && reasonRank(told) < LEAVING_REASONS.length) return told;
    primary = false;
    if (reasonRank(told) < reasonRank(best)) best = told;
  }
  return best;
}

export function isRetirement(why: number): boolean {
  return why === RETIRED || why === INFERRED;
}

export function isInferred(why: number): boolean {
  return why === INFERRED;
}

/** The reason of a person's leaving, or null where none is told. */
export function leavingReason(why: number): EndReason | null {
  if (why === INFERRED) return 'retired';
  const reason = END_REASONS[why];
  return reason !== undefined && (LEAVING_REASONS as readonly string[]).includes(reason) ? reason : null;
}
