import {
  type Dataset,
  METRICS,
  type MetricId,
  metricOfDefinition,
  ownColumns,
  type Question,
  type ReportedFigure,
} from '../../../analysis/index.ts';
import { addDays, type Day, TOTAL } from '../../../terms/index.ts';
import { headcountOf } from '../../limits/limits-book.ts';
import { groupOf, placeOf } from '../../reported/concerned.ts';
import { keyOfRow } from '../frame.ts';
import { nodeCode } from '../nodes.ts';

/** What others have published of the owner, as far as it is told in our terms. */
export interface Published {
  readonly reported: readonly ReportedFigure[];
  /** Units whose number of employees a public register tells, and tells anew every month. */
  readonly registered: readonly string[];
}

export const NOTHING_PUBLISHED: Published = { reported: [], registered: [] };

/** Keys of the rows whose numbers anyone can look up elsewhere, of one metric at one time. */
export type KnownElsewhere = (asked: Counting, side: Side) => ReadonlySet<string>;

/** Which numbers: what is counted, out of how many, or how many there are on the first day of a balance. */
export type Side = 'counted' | 'out-of' | 'first-day';
type Counting = Pick<Question, 'metric' | 'period'>;

/** A number that others have published: of which metric, from which day to which, and the node it is of. */
interface PublishedNumber {
  readonly metric: MetricId;
  readonly from: Day;
  readonly to: Day | null;
  readonly key: string;
}

/**
 * The cells of the lattice that others have published. What they counted may differ from what we count; the worst is taken to
 * be so: that it is our number to the last person, whatever value they gave, and whether or not their figure was taken back.
 * A figure of days in a row is of each of them.
 */
export function knownElsewhere(dataset: Dataset, { reported, registered }: Published): KnownElsewhere {
  const numbers = reported.flatMap((figure) => numbersOf(dataset, figure));
  const always = registered.map((unit) => keyOfRow({ place: nodeCode('unit', unit), group: TOTAL, further: {} }, []));
  const onDay = (metric: MetricId, day: Day | null): readonly string[] => [
    ...numbers.filter((one) => one.metric === metric && day !== null && isOnDay(one, day)).map(({ key }) => key),
    ...(metric === 'A1' && day !== null ? always : []),
  ];
  return ({ metric, period }, side) => {
    const [first, last] = edgesOf(period);
    const count = headcountOf(metric);
    const isBalance = METRICS[metric].kernel === 'balance';
    if (isBalance && side !== 'out-of')
      return new Set([...named(onDay(count, first), 'start'), ...named(onDay(count, last), 'end')]);
    if (side === 'out-of' || metric === count) return new Set(onDay(count, first));
    return new Set(numbers.filter((one) => one.metric === metric && isAtTime(one, period)).map(({ key }) => key));
  };
}

/** The first and the last day of a time; a day has no last one. */
function edgesOf(period: Question['period']): readonly [first: Day | null, last: Day | null] {
  if (period.kind === 'day') return [period.at, null];
  return period.kind === 'between' ? [period.from, period.to] : [null, null];
}

/** A balance begins and ends with headcounts. */
function named(keys: readonly string[], line: 'start' | 'end'): readonly string[] {
  return keys.map((key) => `${key}\u0000${line}`);
}

function isOnDay({ from, to }: PublishedNumber, day: Day): boolean {
  return from <= day && day <= (to ?? from);
}

/** Some write the last day of a time, some the first day after it. */
function isAtTime(one: PublishedNumber, period: Question['period']): boolean {
  if (period.kind === 'day') return isOnDay(one, period.at);
  if (period.kind !== 'between' || one.to === null) return false;
  return one.from === period.from && (one.to === period.to || addDays(one.to, 1) === period.to);
}

/** The number a figure is about, and what it is out of where that was told: a headcount of the first day. */
function numbersOf(dataset: Dataset, figure: ReportedFigure): readonly PublishedNumber[] {
  const [group, place] = [groupOf(figure), placeOf(dataset, figure)];
  if (group === 'not-ours' || place === 'not-ours') return [];
  const coded = (one: typeof group) => (one === null ? TOTAL : nodeCode(one.dimension, one.code));
  const key = keyOfRow({ place: coded(place), group: coded(group), further: {} }, []);
  const { from, to, denominator } = figure;
  return [...metricsOf(figure)].flatMap((metric) => {
    const { kernel } = METRICS[metric];
    if (kernel === 'reported' || ownColumns(kernel).length > 0) return [];
    const own = { metric, from, to, key };
    if (denominator === null) return [own];
    return [own, { ...own, metric: headcountOf(metric), to: null }];
  });
}

/** Also a metric of ours that is only close to what they counted. */
function metricsOf(figure: ReportedFigure): ReadonlySet<MetricId> {
  const near = Object.values(METRICS).find(({ id }) => id === figure.metricId)?.id ?? null;
  return new Set([near, metricOfDefinition(figure)].flatMap((one) => (one === null ? [] : [one])));
}
