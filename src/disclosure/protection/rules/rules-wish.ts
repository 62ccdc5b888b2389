import type { PublishedCell } from '../cells/known-cells.ts';
import type { ImpossibleCells } from '../cells/structural.ts';
import type { DominanceLimit } from './dominance.ts';
import type { FewestUnits } from './few-units.ts';
import type { SensitiveCodes } from './group-disclosure.ts';

/** Rules besides the fewest persons, and what else is known of a table. All may be used together. */
export interface RulesWish {
  /** Codes of which neither «everybody» nor «nobody in a small group» may be told. */
  readonly sensitive?: readonly SensitiveCodes[];
  /** A small group: at most so many; 0 for none. */
  readonly smallBase?: number;
  readonly fewUnits?: readonly FewestUnits[];
  /** The values are amounts, and rules for amounts are used in place of the fewest persons. */
  readonly amounts?: AmountRules;
  readonly impossible?: readonly ImpossibleCells[];
  /** Cells that everybody knows from before. */
  readonly published?: readonly PublishedCell[];
}

export interface AmountRules {
  readonly contributions: AskedContributions;
  /** The p % rule; also how wide the range of a withheld amount is at least, in per cent of its largest contribution. */
  readonly percent: number;
  readonly dominance: DominanceLimit | null;
}

/** Every contribution by itself, or the two largest of each row of the table in its order. */
export type AskedContributions =
  | { readonly kind: 'each'; readonly entries: readonly Contribution[] }
  | { readonly kind: 'two-largest'; readonly rows: readonly (readonly [largest: number, second: number])[] };

export interface Contribution {
  /** A code for each column of the table, inner ones. */
  readonly codes: readonly string[];
  readonly contributor: string;
  readonly amount: number;
}
