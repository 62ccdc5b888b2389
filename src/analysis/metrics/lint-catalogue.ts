import { DIMENSIONS } from '../../terms/index.ts';
import { EXCLUSION_CODES } from '../note-codes.ts';
import { METRICS } from './catalogue.ts';
import {
  type Kernel,
  METRIC_ALIASES,
  type Metric,
  type MetricUnit,
  type ReferenceValue,
  type Text3,
} from './metric.ts';
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

/**
 * Whose figures may be added at all. Days and pairs of days hold the same persons again; medians, rates and estimates are
 * no sums; and a transfer between two units is none for both together.
 */
const MAY_ADD: Readonly<Record<Kernel, { readonly overTime: boolean; readonly overUnits: boolean }>> = {
  stock: { overTime: false, overUnits: true },
  median: { overTime: false, overUnits: false },
  'ratio-on-day': { overTime: false, overUnits: false },
  'principal-continuity': { overTime: false, overUnits: false },
  'principal-tenure': { overTime: false, overUnits: false },
  'between-two-days': { overTime: false, overUnits: true },
  outcomes: { overTime: false, overUnits: true },
  'flow-matrix': { overTime: false, overUnits: false },
  balance: { overTime: true, overUnits: false },
  'exit-rate': { overTime: false, overUnits: false },
  reported: { overTime: false, overUnits: false },
  staying: { overTime: false, overUnits: false },
  'retirement-exposure': { overTime: false, overUnits: true },
  'why-left': { overTime: false, overUnits: true },
  'apprentices-hired': { overTime: false, overUnits: true },
  'staying-after-60': { overTime: false, overUnits: true },
  'exit-age': { overTime: false, overUnits: false },
  'early-exit': { overTime: false, overUnits: false },
  'mid-year-hires': { overTime: true, overUnits: true },
  'left-by-cause': { overTime: false, overUnits: false },
  'staying-curve': { overTime: false, overUnits: false },
  absence: { overTime: true, overUnits: true },
  'teacher-norm': { overTime: false, overUnits: false },
  'norm-gap': { overTime: false, overUnits: true },
  vacancies: { overTime: false, overUnits: true },
  staffed: { overTime: false, overUnits: true },
  'qualified-hours': { overTime: false, overUnits: true },
  'special-groups': { overTime: false, overUnits: false },
  'taught-hours': { overTime: false, overUnits: true },
  'subject-depth': { overTime: false, overUnits: true },
  'special-hours': { overTime: false, overUnits: true },
  'depth-shortfall': { overTime: false, overUnits: true },
  'cover-hours': { overTime: true, overUnits: true },
  'cohort-share': { overTime: false, overUnits: true },
  'post-median': { overTime: false, overUnits: false },
  'post-share': { overTime: true, overUnits: true },
  'time-to-fill': { overTime: false, overUnits: false },
  'application-share': { overTime: true, overUnits: true },
  'hire-channels': { overTime: true, overUnits: true },
  'exit-answers': { overTime: true, overUnits: true },
  'ten-factor': { overTime: false, overUnits: false },
  'survey-mean': { overTime: false, overUnits: false },
};

/** Units of counts and of medians; every other value is a part of something. */
const WITHOUT_DENOMINATOR: readonly MetricUnit[] = [
  ...(['persons', 'fte', 'percent-of-position', 'years', 'per-post', 'courses', 'credits'] as const),
];

/** What may be told in full-time equivalents. */
const OF_FTE: readonly Metric['counted'][] = ['position-shares', 'hours', 'posts'];

function faultsOf(metric: Metric): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  for (const part of ['name', 'definition', 'population'] as const)
    must(!isIncomplete(metric[part]), `lacks its ${part}`);
  must(!isIncomplete(metric.adding), 'does not say why it may be added or not');
  must(metric.pitfalls.length > 0, 'warns of no pitfall');
  must(!metric.pitfalls.some(isIncomplete), 'lacks a pitfall in one language');
  must(METRIC_ALIASES[metric.id] === metric.alias, 'has another alias than the list');
  must(/^\d+\.\d+\.\d+$/.test(metric.version), 'has no version');
  must(/^\d{4}-\d{2}-\d{2}$/.test(metric.validFrom), 'does not say from when it holds');
  must(metric.sources.length > 0 && metric.owner !== '' && metric.formula !== '', 'lacks source, owner or formula');
  const isRatio = !WITHOUT_DENOMINATOR.includes(metric.unit);
  must((metric.denominator !== null) === isRatio, 'is a share without a denominator, or the reverse');
  for (const along of ['overTime', 'overUnits'] as const)
    must(
      metric[along] === 'never-add' || MAY_ADD[metric.kernel][along],
      `claims to add ${along}, which its kernel cannot`,
    );
  must(metric.unit !== 'fte' || OF_FTE.includes(metric.counted), 'counts persons in full-time equivalents');
  const unknown = metric.exclusions.filter((code) => !(EXCLUSION_CODES as readonly string[]).includes(code));
  must(unknown.length === 0, `leaves out ${unknown.join(', ')}, which no list knows`);
  const nowhere = (metric.notOffered ?? []).filter((one) => !DIMENSIONS.includes(one));
  must(nowhere.length === 0, `does not offer ${nowhere.join(', ')}, which is no dimension`);
  must(metric.definedBy === pagePath(metric), 'does not name its own page');
  return [...faults, ...referenceFaults(metric.referenceValues)];
}

/** An entry that came round the compiler may lack the list: silence is not the same as none. */
function referenceFaults(values: readonly ReferenceValue[] | undefined): string[] {
  if (values === undefined) return ['does not say whether values are published elsewhere'];
  return values.flatMap(({ value, period, population, publisher, address, note }) => [
    ...(Number.isFinite(value) && period !== '' && publisher !== ''
      ? []
      : ['has a published value without its source']),
    ...(address.startsWith('https://') ? [] : ['has a published value without an address']),
    ...([population, note].some(isIncomplete) ? ['lacks a published value in one language'] : []),
  ]);
}

/** Where the page of a metric lies. */
export function pagePath(metric: Pick<Metric, 'id' | 'alias'>): string {
  return `docs/metrics/${metric.id}-${metric.alias}.md`;
}

function isIncomplete(text: Text3 | undefined): boolean {
  return [text?.nb, text?.nn, text?.en].some((words) => words === undefined || words.trim() === '');
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}
