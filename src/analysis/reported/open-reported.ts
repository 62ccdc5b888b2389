import type { OpenRecord } from '../../record/administration/index.ts';
import { OPEN_END } from '../../terms/index.ts';
import { metricCalled } from './metric-called.ts';
import { PUBLISHED_BY_KS } from './published-by-ks.ts';
import type { ReportedFigure } from './reported-figure.ts';

/**
 * Every figure reported earlier that is known at this moment, or at another (ISO 8601 in UTC): what KS has published, and
 * what is taken in.
 */
export async function openReported(
  { administration }: Pick<OpenRecord, 'administration'>,
  moment: string | null = null,
): Promise<readonly ReportedFigure[]> {
  const taken = await administration.reported(moment);
  const ours = taken.map(
    ({ line: _line, knownOn, ...figure }): ReportedFigure => ({
      ...figure,
      metricId: metricCalled(figure.metric),
      known: { from: knownOn, to: figure.withdrawnOn ?? OPEN_END },
    }),
  );
  return [...PUBLISHED_BY_KS, ...ours];
}
