import { METRICS, type MetricId } from '../../analysis/index.ts';
import type { LimitDecision, OwnerSettings } from '../../record/administration/index.ts';
import {
  FEWEST_PERSONS_FLOOR,
  KIND_LIMITS,
  type LimitKind,
  type LimitPurpose,
  SMALLEST_BASE_OF_A_RATE,
} from '../../terms/index.ts';
import type { Limits } from '../rules/row.ts';

/** The limits that a figure of each metric is told under. */
export type LimitsOf = (metric: MetricId) => Limits;

/** What the limits follow from. */
export interface LimitGrounds {
  readonly settings: Pick<OwnerSettings, 'fewestPersons' | 'ownerKind'>;
  /** In order. */
  readonly decisions: readonly LimitDecision[];
}

/** Why a limit is what it is. `standard`: of the kind; `general`: the owner's setting for all; `decided`: for this metric. */
export type LimitOrigin = 'standard' | 'general' | 'decided';

/** The limit of a metric for a purpose, and what it follows from. */
export interface MetricLimit {
  readonly metric: MetricId;
  readonly kind: LimitKind;
  readonly fewest: number;
  readonly origin: LimitOrigin;
  /** The decision that holds; null where none does. */
  readonly decision: LimitDecision | null;
}

/** An invented owner may have everything told, for tests. */
const NOTHING_WITHHELD = 1;

export function kindOf(metric: MetricId): LimitKind {
  return METRICS[metric].sensitive ?? 'staff';
}

/** The lowest limit that this owner may have for a kind. */
function floorOf(kind: LimitKind, { ownerKind }: LimitGrounds['settings']): number {
  return ownerKind === 'invented' ? NOTHING_WITHHELD : KIND_LIMITS[kind].floor;
}

/**
 * The limit of a metric: the latest decision for it and the purpose; else its kind's standard, or the owner's setting for all
 * where that is higher. Never below the floor, and for open data never below what is told on the screen. Authority: contract
 * 1 «per metric and purpose»; docs/decisions/0042.
 */
export function limitOf(metric: MetricId, purpose: LimitPurpose, grounds: LimitGrounds): MetricLimit {
  const kind = kindOf(metric);
  const own = ownLimit(metric, purpose, grounds);
  if (purpose === 'public') return own;
  const everyone = limitOf(metric, 'public', grounds);
  return own.decision === null || everyone.fewest > own.fewest ? { ...everyone, kind } : own;
}

function ownLimit(metric: MetricId, purpose: LimitPurpose, { settings, decisions }: LimitGrounds): MetricLimit {
  const kind = kindOf(metric);
  const decision = decisions.findLast((one) => one.metric === metric && one.purpose === purpose) ?? null;
  if (decision !== null && decision.fewest !== null) {
    const fewest = Math.max(decision.fewest, floorOf(kind, settings));
    return { metric, kind, fewest, origin: 'decided', decision };
  }
  return { metric, kind, ...undecided(kind, settings), decision };
}

/** What holds where nobody has decided. That a setting for all is lower lowers no kind that needs more. */
function undecided(
  kind: LimitKind,
  { fewestPersons }: LimitGrounds['settings'],
): Pick<MetricLimit, 'fewest' | 'origin'> {
  const { standard } = KIND_LIMITS[kind];
  if (fewestPersons === NOTHING_WITHHELD) return { fewest: NOTHING_WITHHELD, origin: 'general' };
  if (kind === 'applicants') return { fewest: standard, origin: 'standard' };
  if (kind === 'staff') return { fewest: fewestPersons, origin: fewestPersons === standard ? 'standard' : 'general' };
  return fewestPersons > Math.max(standard, FEWEST_PERSONS_FLOOR)
    ? { fewest: fewestPersons, origin: 'general' }
    : { fewest: standard, origin: 'standard' };
}

/** How many a metric's figures are out of is a headcount, or full-time equivalents: that is a metric of its own. */
export function headcountOf(metric: MetricId): MetricId {
  return METRICS[metric].counted === 'position-shares' ? 'A2' : 'A1';
}

/** The limits of every metric for a purpose. What a figure is out of has the headcount's, not the figure's own. */
export function limitsBook(grounds: LimitGrounds, purpose: LimitPurpose = 'public'): LimitsOf {
  const fewest = (metric: MetricId) => limitOf(metric, purpose, grounds).fewest;
  const pageOf = (metric: MetricId): Limits => {
    const [own, inBase] = [fewest(metric), fewest(headcountOf(metric))];
    const limits = { fewestPersons: own, smallestBase: SMALLEST_BASE_OF_A_RATE };
    return own === inBase ? limits : { ...limits, fewestInBase: inBase };
  };
  // Looked up for every cell that is judged.
  const pages = new Map<MetricId, Limits>();
  return (metric) => {
    const page = pages.get(metric) ?? pageOf(metric);
    pages.set(metric, page);
    return page;
  };
}

/** The strictest limits of some metrics: for what is told of several of them together. */
export function strictest(limitsOf: LimitsOf, metrics: readonly MetricId[]): Limits {
  const all = metrics.map((metric) => limitsOf(metric).fewestPersons);
  return { fewestPersons: Math.max(...all), smallestBase: SMALLEST_BASE_OF_A_RATE };
}

/** All limits as a text that is another as soon as one of them is. */
export function keyOfLimits(limitsOf: LimitsOf, metrics: readonly MetricId[]): string {
  const told = metrics.map((metric) => [metric, limitsOf(metric).fewestPersons] as const);
  const [first] = told;
  if (first !== undefined && told.every(([, fewest]) => fewest === first[1])) return String(first[1]);
  return told.map(([metric, fewest]) => `${metric}=${fewest}`).join(',');
}

/** Reads a key again: the limit of each metric then; null where the text is none. */
export function limitsInKey(key: string): ((metric: MetricId) => number) | null {
  if (/^\d+$/.test(key)) return () => Number(key);
  const told = new Map(key.split(',').map((one) => one.split('=') as [string, string]));
  const isKey = [...told.values()].every((fewest) => /^\d+$/.test(fewest ?? ''));
  return isKey ? (metric) => Number(told.get(metric) ?? Number.POSITIVE_INFINITY) : null;
}
