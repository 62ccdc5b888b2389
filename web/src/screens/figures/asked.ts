import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';

/** What the reader asks on the figure screen: all of it stands in the address. */
export interface Asked {
  /** Alias of the metric. */
  readonly metric: string;
  /** Staff group, or `Total`. */
  readonly group: string;
  /** Dimension of the breakdown, or `none`. */
  readonly by: string;
  /** `YYYY-MM-DD`, `YYYY-MM-DD/YYYY-MM-DD`, or empty for the latest. */
  readonly period: string;
  readonly grain: Grain;
  /** `YYYY-MM-DD`, or empty for all that is known now. */
  readonly knownOn: string;
  /** Empty: the view that suits the metric best. */
  readonly view: View | '';
  readonly audience: 'public' | 'internal';
  /** Definition from which the way to ours is asked for, or empty. */
  readonly bridge: string;
  /** Other filters, as `dimension=code`. */
  readonly where: readonly Filter[];
  /** The definition a turnover figure is held against, or empty. */
  readonly compare: string;
  /** Years back with which ages are compared; 0 = as many as are chosen for the reader. */
  readonly yearsBack: number;
  /** All definitions of turnover are shown side by side. */
  readonly beside: boolean;
  /** Code of the breakdown whose control chart is shown; empty for the whole. */
  readonly code: string;
  /** What has changed since the day of `knownOn` is shown. */
  readonly changes: boolean;
}

export interface Filter {
  readonly dimension: string;
  readonly code: string;
}

export const GRAINS = ['school-year', 'tertial', 'month', 'year'] as const;
export type Grain = (typeof GRAINS)[number];
export const VIEWS = [
  'line',
  'control',
  'bars',
  'dots',
  'waterfall',
  'stacked',
  'curve',
  'matrix',
  'ages',
  'table',
] as const;
export type View = (typeof VIEWS)[number];

/** Views that suit a kind of metric, the first being the one to start with. */
export const SUITING: Readonly<Record<LiveMetric['kernel'], readonly View[]>> = {
  stock: ['line', 'control', 'bars', 'table'],
  'between-two-days': ['line', 'control', 'bars', 'dots', 'table'],
  'ratio-on-day': ['line', 'control', 'bars', 'table'],
  'principal-continuity': ['bars', 'line', 'table'],
  'principal-tenure': ['dots', 'bars', 'line', 'table'],
  balance: ['waterfall', 'line', 'table'],
  median: ['line', 'control', 'bars', 'dots', 'table'],
  'exit-rate': ['line', 'control', 'bars', 'dots', 'table'],
  outcomes: ['stacked', 'table'],
  staying: ['curve', 'table'],
  'flow-matrix': ['matrix'],
  'retirement-exposure': ['line', 'bars', 'dots', 'table'],
  'exit-age': ['line', 'bars', 'dots', 'table'],
  'why-left': ['stacked', 'table'],
  'apprentices-hired': ['bars', 'line', 'table'],
  'early-exit': ['dots', 'table'],
  'mid-year-hires': ['line', 'bars', 'dots', 'table'],
  'left-by-cause': ['stacked', 'table'],
  'staying-after-60': ['dots', 'table'],
  'staying-curve': ['curve', 'table'],
  absence: ['bars', 'line', 'table'],
  'teacher-norm': ['dots', 'table'],
  'norm-gap': ['table'],
  vacancies: ['bars', 'line', 'table'],
  staffed: ['bars', 'line', 'table'],
  'qualified-hours': ['bars', 'line', 'table'],
  'special-groups': ['bars', 'line', 'table'],
  'taught-hours': ['dots', 'table'],
  'subject-depth': ['dots', 'table'],
  'special-hours': ['bars', 'line', 'table'],
  'depth-shortfall': ['bars', 'line', 'table'],
  'cover-hours': ['dots', 'table'],
  'cohort-share': ['bars', 'line', 'table'],
  'post-median': ['bars', 'line', 'table'],
  'post-share': ['bars', 'line', 'table'],
  'time-to-fill': ['dots', 'bars', 'line', 'table'],
  'application-share': ['bars', 'line', 'table'],
  'hire-channels': ['dots', 'table'],
  'exit-answers': ['dots', 'table'],
  'ten-factor': ['dots', 'table'],
  // A round is not held every year: a series by year would tell the round before once more.
  'survey-mean': ['dots', 'table'],
  reported: ['table'],
};

/** The metric whose ages can be drawn as a pyramid. */
const OF_AGES = 'headcount';

/** Dots compare the codes of a breakdown; these have lines of their own to compare where there is none. */
const DOTS_OF_LINES: readonly LiveMetric['kernel'][] = [
  'taught-hours',
  'subject-depth',
  'cover-hours',
  'early-exit',
  'staying-after-60',
  'teacher-norm',
  'exit-answers',
  'hire-channels',
  'ten-factor',
];

/** The views a question can be shown in. */
export function viewsFor({ kernel, alias }: Pick<LiveMetric, 'kernel' | 'alias'>, by: string): readonly View[] {
  const suiting = SUITING[kernel].filter((view) => view !== 'dots' || by !== 'none' || DOTS_OF_LINES.includes(kernel));
  return alias === OF_AGES ? suiting.toSpliced(-1, 0, 'ages') : suiting;
}

const START = { metric: 'owner-turnover', grain: 'school-year' } as const;

/** Told in so many lines (reasons, factors, channels) that they fill the picture and the table by themselves. */
const UNDIVIDED_AT_START: readonly string[] = [
  'exit-reasons',
  'decline-reasons',
  'ten-factor',
  'hires-by-channel',
  'staying-after-60',
];

/** Of posts as principal only: there are no teachers in them. */
const OF_PRINCIPALS: readonly string[] = ['internal-principals', 'middle-leaders-applying'];

/** The staff group a metric opens with, where the address says none. Takes the metric's alias. */
function startGroup(metric: string): string {
  return OF_PRINCIPALS.includes(metric) ? 'Total' : 'teacher';
}

/** The breakdown a metric opens with, where the address says none. Takes the metric's alias. */
function startBy(metric: string): string {
  return UNDIVIDED_AT_START.includes(metric) ? 'none' : 'school-type';
}

/** What changes when another metric is chosen: period and view are those of the old one, and so are its first breakdown and group. */
export function withMetric(asked: Pick<Asked, 'metric' | 'by' | 'group'>, metric: string): Partial<Asked> {
  const [by, group] = [asked.by === startBy(asked.metric), asked.group === startGroup(asked.metric)];
  return {
    ...{ metric, period: '', view: '' },
    by: by ? startBy(metric) : asked.by,
    group: group ? startGroup(metric) : asked.group,
  };
}

function oneOf<T extends string>(allowed: readonly T[], text: string | null, otherwise: T): T {
  return allowed.find((value) => value === text) ?? otherwise;
}

/** Reads the question of an address; what is missing or unknown is answered as at the start. */
export function readAsked(query: URLSearchParams): Asked {
  const where = query.getAll('where').flatMap((text) => {
    const at = text.indexOf('=');
    return at > 0 ? [{ dimension: text.slice(0, at), code: text.slice(at + 1) }] : [];
  });
  const metric = query.get('metric') ?? START.metric;
  return {
    metric,
    group: query.get('group') ?? startGroup(metric),
    by: query.get('by') ?? startBy(metric),
    period: query.get('period') ?? '',
    grain: oneOf(GRAINS, query.get('grain'), START.grain),
    knownOn: query.get('as-known-on') ?? '',
    view: oneOf(['', ...VIEWS], query.get('view'), ''),
    audience: query.get('audience') === 'internal' ? 'internal' : 'public',
    bridge: query.get('bridge') ?? '',
    where,
    compare: query.get('compare') ?? '',
    yearsBack: Number(/^[1-9]$/.exec(query.get('years-back') ?? '')?.[0] ?? 0),
    beside: query.get('beside') === 'all',
    code: query.get('code') ?? '',
    changes: query.get('changes') === 'since',
  };
}

/** The question as far as the metric offers its dimensions; the rest is asked as if it had not been said. */
export function asOffered(asked: Asked, { notOffered }: Pick<LiveMetric, 'notOffered'>): Asked {
  const lacks = (dimension: string) => notOffered.includes(dimension);
  return {
    ...asked,
    group: lacks('staff-group') ? 'Total' : asked.group,
    by: lacks(asked.by) ? 'none' : asked.by,
    where: asked.where.filter(({ dimension }) => !lacks(dimension)),
  };
}

/** The address of a question; what is as at the start is left out. */
export function addressOf(asked: Asked): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string, start: string) => {
    if (value !== start) query.set(name, value);
  };
  put('metric', asked.metric, START.metric);
  put('group', asked.group, startGroup(asked.metric));
  put('by', asked.by, startBy(asked.metric));
  put('period', asked.period, '');
  put('grain', asked.grain, START.grain);
  put('as-known-on', asked.knownOn, '');
  put('view', asked.view, '');
  put('audience', asked.audience, 'public');
  put('bridge', asked.bridge, '');
  for (const filter of asked.where) query.append('where', `${filter.dimension}=${filter.code}`);
  put('compare', asked.compare, '');
  put('years-back', String(asked.yearsBack), '0');
  put('beside', asked.beside ? 'all' : '', '');
  put('code', asked.code, '');
  put('changes', asked.changes ? 'since' : '', '');
  const text = query.toString();
  return text === '' ? '/nokkeltall' : `/nokkeltall?${text}`;
}
