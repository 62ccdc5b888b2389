/** Ids of the metric catalogue that are live, with their speaking alias. */
export const METRIC_ALIASES = {
  A1: 'headcount',
  A2: 'contracted-fte',
  B2: 'owner-turnover',
  B3: 'school-turnover',
  B6: 'staff-balance',
} as const;
export type MetricId = keyof typeof METRIC_ALIASES;

export type Text3 = { readonly nb: string; readonly nn: string; readonly en: string };

/** A metric is data: which kernel counts whom, out of whom, when; and what a reader must know. */
export interface Metric {
  readonly id: MetricId;
  readonly alias: string;
  readonly version: string;
  readonly name: Text3;
  /** One or two sentences a newcomer understands. */
  readonly definition: Text3;
  readonly formula: string;
  readonly unit: 'persons' | 'fte' | 'share';
  readonly kernel: 'stock' | 'between-two-days' | 'balance';
  /** What is summed. */
  readonly counted: 'distinct-persons' | 'position-shares';
  readonly numerator: string;
  readonly denominator: string | null;
  readonly population: Text3;
  readonly exclusions: readonly string[];
  readonly overTime: 'never-add' | 'adds';
  readonly overUnits: 'never-add' | 'adds';
  readonly sources: readonly string[];
  readonly pitfalls: readonly Text3[];
  readonly owner: string;
  readonly validFrom: string;
  /** Whose definition it is, with address. */
  readonly definedBy: string;
}

/** Numerator of metrics that count those who left the owner or moved to another school. */
export const LEFT_OR_MOVED = 'left-or-moved';
