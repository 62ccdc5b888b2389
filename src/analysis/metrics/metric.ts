/** Ids of the metric catalogue that are live, with their speaking alias. */
export const METRIC_ALIASES = {
  A1: 'headcount',
  A2: 'contracted-fte',
  A4: 'temporary-share',
  A5: 'full-time-share',
  A5m: 'median-position-size',
  A7: 'aged-60-and-over',
  A7m: 'median-age',
  A9: 'median-tenure',
  B1: 'ks-turnover',
  B2: 'owner-turnover',
  B3: 'school-turnover',
  B4: 'exit-rate',
  B6: 'staff-balance',
  B8: 'flow-matrix',
  B10: 'retention',
  B12: 'stayers-and-leavers',
} as const;
export type MetricId = keyof typeof METRIC_ALIASES;

/** Metrics that are quoted from others and never counted here. */
export type QuotedMetricId = 'B1';
export type CountedMetricId = Exclude<MetricId, QuotedMetricId>;

/** Named ways of counting beside Laget's own. A question without one is counted by the metric's definition. */
export const COUNTING_RULES = ['ssb'] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

export type Text3 = { readonly nb: string; readonly nn: string; readonly en: string };

/** What a value is. `percent-of-position` and `years` are medians; `per-100-years` is events per 100 person-years. */
export const METRIC_UNITS = ['persons', 'fte', 'share', 'percent-of-position', 'years', 'per-100-years'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** What time each kernel asks for: a day, two reference days, or days `[from, to)`. */
export const TIME_OF_KERNEL = {
  stock: 'day',
  median: 'day',
  'between-two-days': 'two-days',
  outcomes: 'two-days',
  'flow-matrix': 'two-days',
  reported: 'two-days',
  balance: 'period',
  'exit-rate': 'period',
  staying: 'period',
} as const;
export type Kernel = keyof typeof TIME_OF_KERNEL;

/** A metric is data: which kernel counts whom, out of whom, when; and what a reader must know. */
export interface Metric {
  readonly id: MetricId;
  readonly alias: string;
  readonly version: string;
  readonly name: Text3;
  /** One or two sentences a newcomer understands. */
  readonly definition: Text3;
  readonly formula: string;
  readonly unit: MetricUnit;
  readonly kernel: Kernel;
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
  /** Named counting rules the metric can be asked by, beside its own definition. */
  readonly rules?: readonly CountingRule[];
  readonly owner: string;
  readonly validFrom: string;
  /** Whose definition it is, with address. */
  readonly definedBy: string;
}

/** Numerator of metrics that count those who left the owner or moved to another school. */
export const LEFT_OR_MOVED = 'left-or-moved';
/** Numerators that choose what a stock or a median is of. */
export const TEMPORARY = 'temporary-shares-on-the-day';
export const FULL_TIME = 'in-a-full-position';
export const SIXTY_AND_OVER = 'aged-60-and-over';
export const POSITION_SIZE = 'median-of-own-shares';
export const AGE = 'median-of-completed-years';

/** The day, the two days or the period a metric is about. */
export function timeOf({ kernel }: Pick<Metric, 'kernel'>): 'day' | 'two-days' | 'period' {
  return TIME_OF_KERNEL[kernel];
}
