import type { KnownVariant } from '../../requirements/index.ts';
import type { OwnTableId } from '../../sources/index.ts';
import type { DimensionId, SensitiveKind, StaffGroup } from '../../terms/index.ts';
import type { MetricId } from './metric-ids.ts';

export {
  type CountedMetricId,
  METRIC_ALIASES,
  type MetricId,
  OWN_METRIC_IDS,
  type StaffMetricId,
} from './metric-ids.ts';

/** Named ways of counting beside Laget's own. A question without one is counted by the metric's definition. */
export const COUNTING_RULES = ['ssb'] as const;
export type CountingRule = (typeof COUNTING_RULES)[number];

export type Text3 = { readonly nb: string; readonly nn: string; readonly en: string };

/**
 * What a value is. `percent-of-position` and `years` are medians; `per-100-years` is events per 100 person-years; the four
 * after it are full-time equivalents per 100 pupils, per 100 others, persons per one, and per 100 persons. `per-school` is
 * events per school; `years-followed` and `days-followed` are medians of time until something ends, some of which has not
 * ended yet; `per-post` is a median over posts; `points` is a mean on a scale from 1 to 5; then
 * children per full-time equivalent, and pupils per teacher in ordinary teaching; the last two are courses of 30 credits, and credits.
 */
export const METRIC_UNITS = [
  ...(['persons', 'fte', 'share', 'percent-of-position', 'years', 'per-100-years'] as const),
  ...(['per-100-pupils', 'per-100-fte', 'persons-per-fte', 'fte-per-100-persons'] as const),
  ...(['per-school', 'years-followed', 'per-post', 'days-followed', 'points'] as const),
  ...(['children-per-fte', 'pupils-per-teacher', 'courses', 'credits'] as const),
] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** Lines of a metric that are told in another unit than the others. */
const LINE_UNITS: Readonly<Record<string, MetricUnit>> = { 'three-or-more': 'share' };

/** The unit of a line of a metric; lines without a unit of their own have the metric's. */
export function unitOfLine(unit: MetricUnit, line: string | undefined): MetricUnit {
  return unit === 'per-school' ? (LINE_UNITS[line ?? ''] ?? unit) : unit;
}

/** What time each kernel asks for: a day, two reference days, or days `[from, to)`. */
export const TIME_OF_KERNEL = {
  stock: 'day',
  median: 'day',
  'ratio-on-day': 'day',
  'principal-continuity': 'day',
  'principal-tenure': 'day',
  'between-two-days': 'two-days',
  outcomes: 'two-days',
  'flow-matrix': 'two-days',
  reported: 'two-days',
  balance: 'period',
  'exit-rate': 'period',
  staying: 'period',
  'retirement-exposure': 'day',
  'why-left': 'two-days',
  'apprentices-hired': 'two-days',
  'staying-after-60': 'two-days',
  'exit-age': 'two-days',
  'early-exit': 'period',
  'mid-year-hires': 'period',
  'left-by-cause': 'period',
  'staying-curve': 'period',
  absence: 'period',
  'teacher-norm': 'day',
  'norm-gap': 'day',
  vacancies: 'day',
  staffed: 'day',
  'qualified-hours': 'day',
  'special-groups': 'day',
  ...({ 'taught-hours': 'day', 'subject-depth': 'day', 'special-hours': 'day' } as const),
  'depth-shortfall': 'day',
  'cover-hours': 'period',
  'cohort-share': 'period',
  'post-median': 'period',
  'post-share': 'period',
  'time-to-fill': 'period',
  'application-share': 'period',
  'hire-channels': 'period',
  'exit-answers': 'period',
  'ten-factor': 'day',
  'survey-mean': 'day',
} as const;
export type Kernel = keyof typeof TIME_OF_KERNEL;

/** The own table each kernel counts that counts no persons of the staff. */
export const TABLE_OF_KERNEL = {
  absence: 'absence',
  'teacher-norm': 'teaching-hours',
  'norm-gap': 'teaching-hours',
  vacancies: 'authorised-posts',
  staffed: 'authorised-posts',
  'qualified-hours': 'qualified-hours',
  'special-groups': 'special-groups',
  ...({ 'taught-hours': 'teaching', 'subject-depth': 'teaching', 'special-hours': 'teaching' } as const),
  'depth-shortfall': 'teaching',
  'cover-hours': 'cover-hours',
  'cohort-share': 'followed-cohorts',
  'post-median': 'posts',
  'post-share': 'posts',
  'time-to-fill': 'posts',
  'application-share': 'posts',
  'hire-channels': 'posts',
  'exit-answers': 'exit-answers',
  'ten-factor': 'survey-results',
  'survey-mean': 'survey-results',
} as const satisfies Partial<Record<Kernel, OwnTableId>>;
export type OwnKernel = keyof typeof TABLE_OF_KERNEL;

export function isOwnKernel(kernel: Kernel): kernel is OwnKernel {
  return Object.hasOwn(TABLE_OF_KERNEL, kernel);
}

/** A value somebody has published of the same thing, or of what is taken for the same thing. */
export interface ReferenceValue {
  /** As values of its unit are told: shares 0–1. */
  readonly value: number;
  readonly unit: MetricUnit;
  /** As the publisher says it, such as `2021–22`. */
  readonly period: string;
  readonly population: Text3;
  readonly publisher: string;
  readonly address: string;
  /** True where the publisher counts as the metric does, so that the two may stand side by side. */
  readonly comparable: boolean;
  /** Why they may, or may not. */
  readonly note: Text3;
}

/**
 * A metric whose cells must be told where another's are, and the columns of that one that name its lines; none = it has none, or
 * one line of it is meant.
 */
export interface AlsoTold {
  readonly metric: MetricId;
  readonly columns: readonly string[];
  /** The one line of it that is of the same persons, where the metric that stands by it has no lines. */
  readonly line?: readonly string[];
  /** Whom it is of, where a side of a ratio is of some staff only. */
  readonly of?: { readonly dimension: 'staff-group' | 'staff-subgroup'; readonly codes: readonly string[] };
}

/** Whose cells decide which figures are told. */
export interface StandsAs {
  readonly metric: MetricId;
  /** The lines of that metric that must all be told, where it has several. */
  readonly lines?: readonly string[];
  /** Its one staff group, where the metric standing by it is of no other and the group is no breakdown of it. */
  readonly group?: StaffGroup;
  /** True where its own cells decide, too: what it is out of is told there. */
  readonly besides?: true;
  /** Further metrics that count the same persons or hours by what they are, whose cells must be told, too. */
  readonly also?: readonly AlsoTold[];
}

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
  readonly counted: 'distinct-persons' | 'position-shares' | 'working-days' | 'hours' | 'posts' | 'answers' | 'studies';
  readonly numerator: string;
  readonly denominator: string | null;
  readonly population: Text3;
  readonly exclusions: readonly string[];
  /** Whether figures of several periods, and of several units, may be added; for shares each part by itself. Held by `addUp`. */
  readonly overTime: 'never-add' | 'adds';
  readonly overUnits: 'never-add' | 'adds';
  /** Why they may, or may not. */
  readonly adding: Text3;
  /** Published values beside it; none is said as an empty list. */
  readonly referenceValues: readonly ReferenceValue[];
  readonly sources: readonly string[];
  readonly pitfalls: readonly Text3[];
  /** Named counting rules the metric can be asked by, beside its own definition. */
  readonly rules?: readonly CountingRule[];
  /**
   * The metric whose cells decide which of this one are told: where several count parts of the same, no cell of one may be
   * told where another's is withheld. Left out where the metric decides for itself.
   */
  readonly standsAs?: StandsAs;
  /** Staff groups the figure is about, where it is not about all: codes of others do not stand in its tables. */
  readonly within?: readonly StaffGroup[];
  /** Dimensions along which the figure would mean nothing: neither broken down nor filtered by. */
  readonly notOffered?: readonly DimensionId[];
  /** The variant of the law it asks about: then it tells what would be, never what is. */
  readonly variant?: KnownVariant;
  /** What it tells of persons, where that needs another limit for few persons than staff figures have. */
  readonly sensitive?: SensitiveKind;
  readonly owner: string;
  readonly validFrom: string;
  /** Whose definition it is, with address. */
  readonly definedBy: string;
}

/** What a question breaks down and filters by. */
interface Dimensioned {
  readonly by: readonly DimensionId[];
  readonly where: readonly { readonly dimension: DimensionId }[];
}

/** The first dimension of a question that the metric does not offer; null where it offers them all. */
export function notOfferedIn(
  { notOffered = [] }: Pick<Metric, 'notOffered'>,
  { by, where }: Dimensioned,
): DimensionId | null {
  return [...by, ...where.map(({ dimension }) => dimension)].find((one) => notOffered.includes(one)) ?? null;
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
