import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import type { Asked, View } from './asked.ts';
import type { Figures } from './use-figures.ts';

/** What every picture of a figure is drawn from. */
export interface FigureChartProps {
  readonly asked: Asked;
  readonly view: View;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly title: string;
}
