import type { Asker } from '../../access/index.ts';
import type { TableHead } from '../published.ts';
import type { RuleId } from '../rules/row.ts';

/** Another cell, told by its codes: one per column that divides or lines it; none for the whole owner. No number in it. */
export type CellCodes = Readonly<Record<string, string>>;

/**
 * Why a row is withheld from everyone. `rule`: for its own sake. `protects`: it would give other cells away; those of few
 * that share a sum with it, at most three, none where they stand in another table, metric or earlier release. `base`: how
 * many it is out of is withheld. `too-fine`: nobody is told of cells as fine. `not-of-this-time`: nobody is told of cells
 * this small at such a time. `other-part-of-year`: another month or tertial of the year is withheld. `adds-up`: some of the
 * cells it adds up are withheld, at most three of them. `stands-beside`: it would tell of a figure of the same persons or posts that
 * is withheld. `by-itself`: a curve or a quoted figure, judged each by itself.
 */
export type WithheldReason =
  | { readonly kind: 'rule'; readonly rule: RuleId }
  | { readonly kind: 'protects' | 'adds-up'; readonly cells: readonly CellCodes[] }
  | { readonly kind: 'base' | 'too-fine' | 'not-of-this-time' | 'other-part-of-year' | 'stands-beside' | 'by-itself' };

/** A withheld row of a public answer with its reason. */
export interface ReasonedRow {
  readonly codes: readonly string[];
  /** As rows of figures have it. */
  readonly period: string;
  readonly reason: WithheldReason;
}

/** Why rows of a public answer are withheld: for the owner's analyst alone, logged, never in a file for others. */
export interface InternalReasons
  extends Pick<TableHead, 'metric' | 'columns' | 'filters' | 'names' | 'moving' | 'dataset' | 'asKnownOn'> {
  readonly audience: 'internal';
  readonly asker: Asker;
  readonly limits: { readonly fewestPersons: number; readonly smallestBase: number };
  /** Withheld rows, in the order of the public answer. */
  readonly rows: readonly ReasonedRow[];
}
