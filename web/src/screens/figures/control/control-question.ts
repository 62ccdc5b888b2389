import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { type Asked, GRAINS, type Grain } from '../asked.ts';
import { type ControlPaths, controlPaths, type FigureQuestion } from '../figure-path.ts';

/** What a point may be: people who left from one month to the next are mostly the season, so two days are a year apart. */
export function controlGrains({ time }: Pick<LiveMetric, 'time'>): readonly Grain[] {
  return time === 'two-days' ? ['school-year', 'year'] : GRAINS;
}

/** The grain asked for where it suits, else the school year. */
export function controlGrain(asked: Pick<Asked, 'grain'>, metric: Pick<LiveMetric, 'time'>): Grain {
  return controlGrains(metric).find((grain) => grain === asked.grain) ?? 'school-year';
}

/** The addresses of the chart of one code, or of the whole where the code is not among those of the breakdown. */
export function chartPaths(
  question: FigureQuestion,
  metric: Pick<LiveMetric, 'time'>,
  codes: readonly string[],
): ControlPaths {
  const { asked, by } = question;
  const code = by === null ? '' : codes.includes(asked.code) ? asked.code : 'Total';
  return controlPaths(question, controlGrain(asked, metric), code);
}
