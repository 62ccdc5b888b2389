import type { DimensionsAnswer, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { COMPARE_PATH } from '../../app/places.ts';

export const HOWS = ['groups', 'periods', 'key'] as const;
export type How = (typeof HOWS)[number];

/** What the reader compares: all of it stands in the address. */
export interface AskedCompare {
  readonly how: How;
  /** Alias of the metric. */
  readonly metric: string;
  /** Staff group, or `Total`. */
  readonly group: string;
  /** The dimension the two groups are codes of. */
  readonly dimension: string;
  /** Codes; empty for the first two there are. */
  readonly a: string;
  readonly b: string;
  /** `YYYY-MM-DD`, `YYYY-MM-DD/YYYY-MM-DD`, or empty for the latest. */
  readonly period: string;
  /** The other period; empty for the one before. */
  readonly periodB: string;
  readonly audience: 'public' | 'internal';
}

/** What is asked where nothing is said. */
export const START_COMPARED: AskedCompare = {
  how: 'groups',
  metric: 'owner-turnover',
  group: 'Total',
  dimension: 'living-conditions',
  ...{ a: '', b: '', period: '', periodB: '' },
  audience: 'public',
};

const NAMES = {
  how: 'how',
  metric: 'metric',
  group: 'group',
  dimension: 'by',
  a: 'a',
  b: 'b',
  period: 'period',
  periodB: 'period-b',
  audience: 'audience',
} as const satisfies Record<keyof AskedCompare, string>;

/** Reads what the address asks; what is missing or unknown is asked as at the start. */
export function readCompared(query: URLSearchParams): AskedCompare {
  const said = (key: keyof AskedCompare) => query.get(NAMES[key]) ?? START_COMPARED[key];
  return {
    how: HOWS.find((one) => one === query.get(NAMES.how)) ?? START_COMPARED.how,
    metric: said('metric'),
    group: said('group'),
    dimension: said('dimension'),
    a: said('a'),
    b: said('b'),
    period: said('period'),
    periodB: said('periodB'),
    audience: query.get(NAMES.audience) === 'internal' ? 'internal' : 'public',
  };
}

/** The address of a comparison; what is as at the start is left out. */
export function compareAddress(asked: AskedCompare): string {
  const query = new URLSearchParams();
  for (const [key, name] of Object.entries(NAMES) as [keyof AskedCompare, string][]) {
    if (asked[key] !== START_COMPARED[key]) query.set(name, asked[key]);
  }
  const text = query.toString();
  return text === '' ? COMPARE_PATH : `${COMPARE_PATH}?${text}`;
}

type Dimensions = DimensionsAnswer['dimensions'];

/** Told last, and never the first choice: those who stand nowhere. */
const NOWHERE = ['unassigned', 'unknown'];

/** The codes of a dimension that can be chosen. */
export function codesOf(dimensions: Dimensions, dimension: string): Dimensions[number]['codes'] {
  const codes = dimensions.find(({ id }) => id === dimension)?.codes ?? [];
  const isNowhere = ({ code }: { readonly code: string }) => NOWHERE.includes(code);
  return [...codes.filter((one) => !isNowhere(one)), ...codes.filter(isNowhere)];
}

/** Metrics of which two can stand side by side. */
export function isComparable({ kernel }: Pick<LiveMetric, 'kernel'>): boolean {
  return kernel !== 'flow-matrix' && kernel !== 'reported' && kernel !== 'staying-curve';
}

/** The question with what is left open chosen, as far as the metric offers it. */
export function settled(
  asked: AskedCompare,
  { notOffered }: Pick<LiveMetric, 'notOffered'>,
  dimensions: Dimensions,
  periods: readonly string[],
): AskedCompare {
  const ofAll = notOffered.includes('staff-group') || (asked.how === 'groups' && asked.dimension === 'staff-group');
  const chosen = asked.how === 'groups' ? groupsOf(asked, notOffered, dimensions) : periodsOf(asked, periods);
  return { ...asked, ...chosen, ...(ofAll ? { group: 'Total' } : {}) };
}

function groupsOf(
  asked: AskedCompare,
  notOffered: readonly string[],
  dimensions: Dimensions,
): Pick<AskedCompare, 'dimension' | 'a' | 'b'> {
  const offered = dimensions.filter(({ id }) => !notOffered.includes(id)).map(({ id }) => id);
  const dimension = offered.find((id) => id === asked.dimension) ?? offered[0] ?? '';
  const codes = codesOf(dimensions, dimension).map(({ code }) => code);
  const a = codes.find((code) => code === asked.a) ?? codes.find((code) => code !== asked.b) ?? '';
  const b = codes.find((code) => code === asked.b) ?? codes.find((code) => code !== a) ?? '';
  return { dimension, a, b };
}

/** `periods` are newest first: the other one is the one before. */
function periodsOf(asked: AskedCompare, periods: readonly string[]): Pick<AskedCompare, 'period' | 'periodB'> {
  const period = asked.period || (periods.find((one) => one !== asked.periodB) ?? '');
  return { period, periodB: asked.periodB || (periods[periods.indexOf(period) + 1] ?? '') };
}

function queryOf(asked: AskedCompare, language: string): URLSearchParams {
  const query = new URLSearchParams({ metric: asked.metric, lang: language });
  if (asked.group !== 'Total') query.append('where', `staff-group=${asked.group}`);
  const [from = '', to] = asked.period.split('/');
  if (to !== undefined) {
    query.set('from', from);
    query.set('to', to);
  } else if (from !== '') query.set('at', from);
  if (asked.how === 'periods') query.set('period-b', asked.periodB);
  else {
    query.set('a', `${asked.dimension}=${asked.a}`);
    query.set('b', `${asked.dimension}=${asked.b}`);
  }
  return query;
}

/** Address of the answer. */
export function comparePath(asked: AskedCompare, language: string): string {
  const query = queryOf(asked, language);
  query.set('audience', asked.audience);
  return `/api/compare?${query}`;
}

/** Address of the public comparison as a file. */
export function compareFile(asked: AskedCompare, language: string): string {
  return `/api/compare/export?${queryOf(asked, language)}`;
}

function keyQuery({ group }: AskedCompare, language: string): URLSearchParams {
  return new URLSearchParams({ lang: language, ...(group === 'Total' ? {} : { group }) });
}

export function keyPath(asked: AskedCompare, language: string): string {
  const query = keyQuery(asked, language);
  query.set('audience', asked.audience);
  return `/api/compare/key-metrics?${query}`;
}

export function keyFile(asked: AskedCompare, language: string): string {
  return `/api/compare/key-metrics/export?${keyQuery(asked, language)}`;
}
