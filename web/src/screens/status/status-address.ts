import type { MetricsAnswer, StatusFigure } from '../../../../src/presentation/api/contract/index.ts';
import { type Asked, addressOf, readAsked, SUITING } from '../figures/asked.ts';

/** Staff groups one can look at, in the order of the plan. */
export const GROUPS = ['Total', 'teacher', 'leader', 'aks', 'team'] as const;

/** What the reader looks at on the first screen; it stands in the address. */
export interface StatusAsked {
  readonly group: string;
  readonly audience: 'public' | 'internal';
}

export function readStatus(query: URLSearchParams): StatusAsked {
  const group = GROUPS.find((one) => one === query.get('group')) ?? 'Total';
  return { group, audience: query.get('audience') === 'internal' ? 'internal' : 'public' };
}

export function statusAddress({ group, audience }: StatusAsked): string {
  const query = new URLSearchParams();
  if (group !== 'Total') query.set('group', group);
  if (audience === 'internal') query.set('audience', audience);
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** Where the figure behind a sentence stands: on Nøkkeltall, or, where no view suits the metric, its definition. */
export function figureAddress(
  figure: StatusFigure,
  { metrics }: MetricsAnswer,
  audience: Asked['audience'],
): { readonly href: string; readonly shown: boolean } {
  const metric = metrics.filter((one) => one.status === 'live').find(({ alias }) => alias === figure.metric);
  if (metric === undefined || SUITING[metric.kernel].length === 0) return { href: '/om', shown: false };
  const start = readAsked(new URLSearchParams({ metric: metric.alias }));
  return { href: addressOf({ ...start, ...figure, audience }), shown: true };
}
