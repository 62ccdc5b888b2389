import type { FigureAnswer, FigureRow, LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { type Answered, useAnswer } from '../../server/use-answer.ts';
import { type Asked, addressOf, asOffered, readAsked } from '../figures/asked.ts';
import { figurePath } from '../figures/figure-path.ts';
import { isToldInLines } from '../figures/in-lines/lines.ts';
import { seriesSpan } from '../figures/periods.ts';

/** What an indicator is told of. */
export interface Followed {
  /** Id in the catalogue. */
  readonly metric: string;
  readonly where: readonly string[];
}

/** Metrics that can be followed by one value: those told in lines have none. */
export function followable(metrics: readonly { readonly status: string }[]): readonly LiveMetric[] {
  return (metrics as readonly LiveMetric[])
    .filter((one) => one.status === 'live' && !isToldInLines(one.kernel))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}

export function useMetric(id: string): LiveMetric | null {
  const { metrics } = useLaget();
  const found = metrics.metrics.find((one) => one.status === 'live' && one.id === id);
  return found?.status === 'live' ? found : null;
}

/** The question an indicator is, always as others see it: the plan is read by everybody. */
export function askedOf({ where }: Followed, metric: LiveMetric): Asked {
  const query = new URLSearchParams({ metric: metric.alias, by: 'none', group: 'Total' });
  for (const one of where) {
    if (one.startsWith('staff-group=')) query.set('group', one.slice('staff-group='.length));
    else query.append('where', one);
  }
  return asOffered(readAsked(query), metric);
}

/** Where the figure of an indicator is found under Nøkkeltall. */
export function figureAddress(followed: Followed, metric: LiveMetric): string {
  return addressOf(askedOf(followed, metric));
}

/** Address of the value now; null where there is nothing to ask. */
export function useNowPath(followed: Followed, metric: LiveMetric | null): string | null {
  const { language, owner } = useLaget();
  if (metric === null || owner.horizon === null) return null;
  const asked = askedOf(followed, metric);
  return figurePath({ asked, metric: metric.alias, by: null, period: '', series: null, language });
}

export interface FigureNow extends Answered<FigureAnswer> {
  readonly row: FigureRow | null;
}

/** The value of an indicator now, through the gate. */
export function useFigureNow(followed: Followed, metric: LiveMetric | null): FigureNow {
  const asked = useAnswer<FigureAnswer>(useNowPath(followed, metric));
  return { ...asked, row: asked.answer?.rows[0] ?? null };
}

/** The same over school years. */
export function useFigureSeries(followed: Followed, metric: LiveMetric | null): Answered<FigureAnswer> {
  const { language, owner } = useLaget();
  const path =
    metric === null || owner.horizon === null
      ? null
      : figurePath({
          ...{ asked: askedOf(followed, metric), metric: metric.alias, by: null, period: '', language },
          series: seriesSpan(owner.horizon, 'school-year'),
        });
  return useAnswer<FigureAnswer>(path);
}

/** A metric with lines of its own (after one year, after two) is followed by the first, which is what stands as the value now. */
export function ofOneLine(answer: FigureAnswer): FigureAnswer {
  const line = (row: FigureRow | undefined) => JSON.stringify(Object.values(row?.dims ?? {}).map(({ code }) => code));
  const first = line(answer.rows[0]);
  return { ...answer, rows: answer.rows.filter((row) => line(row) === first) };
}

/** The day a period is of: its last. */
export function dayOfPeriod(period: string): string {
  return period.split('/').at(-1) ?? period;
}
