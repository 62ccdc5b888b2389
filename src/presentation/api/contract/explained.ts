import type { RuleId } from '../../../disclosure/index.ts';
import type { FigureAnswer } from './figure.ts';

/** Kinds of reasons; `rule` with the rule's id, `protects` and `adds-up` with cells. */
export type ReasonKind =
  | 'rule'
  | 'protects'
  | 'adds-up'
  | 'base'
  | 'too-fine'
  | 'not-of-this-time'
  | 'other-part-of-year'
  | 'stands-beside'
  | 'by-itself';

export interface WithheldRow {
  readonly dims: FigureAnswer['rows'][number]['dims'];
  readonly period: string;
  readonly kind: ReasonKind;
  /** The rule for the row's own sake; null for every other kind. */
  readonly rule: RuleId | null;
  /** Codes by dimension of the cells it protects, or of withheld cells it adds up; at most three. Empty codes: the whole owner. */
  readonly cells: readonly Readonly<Record<string, string>>[];
  /** The reason as a sentence. */
  readonly text: string;
}

/** Why rows of a public answer are withheld: GET /api/withheld-reasons and `laget figure --why`. Internal, and logged. */
export interface WithheldReasonsAnswer {
  readonly metric: { readonly id: string; readonly alias: string };
  readonly audience: 'internal';
  /** `sha256:…` */
  readonly dataset: string;
  /** `YYYY-MM-DD`, or null for all that is known now. */
  readonly asKnownOn: string | null;
  readonly limits: { readonly fewestPersons: number; readonly smallestBase: number };
  readonly rows: readonly WithheldRow[];
}
