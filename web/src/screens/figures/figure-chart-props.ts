import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import type { ChartWords } from '../../../../src/presentation/charts/index.ts';
import { capitalised, fill, formatNumber, LABELS } from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import type { Asked, View } from './asked.ts';
import type { Figures } from './use-figures.ts';

/** What every picture of a figure is drawn from. */
export interface FigureChartProps {
  readonly asked: Asked;
  readonly view: View;
  readonly metric: LiveMetric;
  readonly figures: Figures;
  readonly title: string;
  readonly change: (to: Partial<Asked>) => void;
}

/** The words of a picture of a figure. */
export function useChartWords({ metric, title }: FigureChartProps): ChartWords {
  const { language, texts } = useLaget();
  const { figures } = texts;
  const units = {
    ...LABELS[language].units,
    share: figures.percent,
    persons: figures.persons,
    fte: figures.fte,
  };
  return {
    provisional: LABELS[language].states.provisional,
    description: fill(figures.chartOf, { what: title }),
    unit: capitalised(units[metric.unit]),
    tick: (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  };
}
