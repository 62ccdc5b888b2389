import type { Day } from '../../terms/index.ts';

/** One thing that would be otherwise. */
export type VariantChange =
  /** The rule no longer holds; null is «never». */
  | { readonly kind: 'off'; readonly rule: string; readonly since: Day | null }
  /** The rule asks another number of credits. */
  | { readonly kind: 'credits'; readonly rule: string; readonly credits: number; readonly since: Day | null }
  /** The rule holds from another day than it does. */
  | { readonly kind: 'from'; readonly rule: string; readonly from: Day };

/** A law that is not: named, with who proposes to look at it and why. It is data beside the law and never part of it (decision 0077). */
export interface Variant {
  readonly name: string;
  readonly author: string;
  readonly reason: string;
  readonly changes: readonly VariantChange[];
}
