import { EXCLUSION_CODES } from '../note-codes.ts';
import { METRICS } from './catalogue.ts';
import { METRIC_ALIASES, type Metric, type Text3, timeOf } from './metric.ts';
import { WAITING_METRICS } from './waiting.ts';

/** Something an entry of the catalogue lacks or contradicts. */
export interface CatalogueFault {
  readonly metric: string;
  readonly fault: string;
}

/** Faults of the catalogue; none when every entry tells a reader all she must know. */
export function lintCatalogue(metrics: readonly Metric[] = Object.values(METRICS)): CatalogueFault[] {
  const waiting = WAITING_METRICS.map(({ id }) => id);
  return [
    ...metrics.flatMap((metric) => faultsOf(metric).map((fault) => ({ metric: metric.id, fault }))),
    ...twice([...metrics.map(({ id }) => id), ...waiting]).map((metric) => ({ metric, fault: 'stands twice' })),
    ...WAITING_METRICS.filter(({ name }) => isIncomplete(name)).map(({ id }) => ({
      metric: id,
      fault: 'lacks a name',
    })),
  ];
}

function faultsOf(metric: Metric): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  for (const part of ['name', 'definition', 'population'] as const)
    must(!isIncomplete(metric[part]), `lacks its ${part}`);
  must(metric.pitfalls.length > 0, 'warns of no pitfall');
  must(!metric.pitfalls.some(isIncomplete), 'lacks a pitfall in one language');
  must(METRIC_ALIASES[metric.id] === metric.alias, 'has another alias than the list');
  must(/^\d+\.\d+\.\d+$/.test(metric.version), 'has no version');
  must(/^\d{4}-\d{2}-\d{2}$/.test(metric.validFrom), 'does not say from when it holds');
  must(metric.sources.length > 0 && metric.owner !== '' && metric.formula !== '', 'lacks source, owner or formula');
  const isRatio = metric.unit === 'share' || metric.unit === 'per-100-years';
  must((metric.denominator !== null) === isRatio, 'is a share without a denominator, or the reverse');
  must(timeOf(metric) !== 'day' || metric.overTime === 'never-add', 'is a stock that claims to add over time');
  must(metric.unit !== 'fte' || metric.counted === 'position-shares', 'counts persons in full-time equivalents');
  const unknown = metric.exclusions.filter((code) => !(EXCLUSION_CODES as readonly string[]).includes(code));
  must(unknown.length === 0, `leaves out ${unknown.join(', ')}, which no list knows`);
  must(metric.definedBy === pagePath(metric), 'does not name its own page');
  return faults;
}

/** Where the page of a metric lies. */
export function pagePath(metric: Pick<Metric, 'id' | 'alias'>): string {
  return `docs/metrics/${metric.id}-${metric.alias}.md`;
}

function isIncomplete(text: Text3): boolean {
  return [text.nb, text.nn, text.en].some((words) => words.trim() === '');
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
