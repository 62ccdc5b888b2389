import type { FigureRow } from '../../../../src/presentation/api/contract/index.ts';
import {
  fill,
  formatNumber,
  formatPeriod,
  LABELS,
  type Language,
} from '../../../../src/presentation/language/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { Bars } from '../../charts/bars.tsx';
import { type BalanceStep, Waterfall } from '../../charts/waterfall.tsx';
import { rowsByCode } from './cells.ts';
import { chartPoint } from './chart-points.ts';
import type { FigureChartProps } from './figure-chart-props.ts';
import { periodOf } from './use-figures.ts';

const STEPS = [
  ['start', 'total'],
  ['hires', 'in'],
  ['returns', 'in'],
  ['transfers-in', 'in'],
  ['transfers-out', 'out'],
  ['exits', 'out'],
  ['end', 'total'],
] as const;

const SIGNS = { total: '', in: '+', out: '\u2212' } as const;

/** The staff balance as a lying staircase; as separate bars where a line of it is withheld, so that no gap tells it. */
export function BalanceChart({ asked, metric, figures, title }: FigureChartProps) {
  const { language, texts } = useLaget();
  const answer = figures.main.answer;
  const by = figures.question.by;
  const rows = STEPS.flatMap(([component, kind]) => {
    const row = rowsByCode(answer, by, component).get('Total');
    return row === undefined ? [] : [{ component, kind, row }];
  });
  const nobodyMoved = rows.every(({ component, row }) => !component.startsWith('transfers') || row.value === 0);
  const drawn = nobodyMoved ? rows.filter(({ component }) => !component.startsWith('transfers')) : rows;
  const whole = drawn.every(({ row }) => row.value !== null);
  const words = {
    provisional: LABELS[language].states.provisional,
    description: fill(texts.figures.chartOf, { what: metric.name }),
    unit: texts.figures.persons,
    tick: (value: number) => formatNumber(value, language),
  };
  const colour = `group-${asked.group}`;
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong> <span className="quiet">{formatPeriod(periodOf(answer), language)}.</span>
      </figcaption>
      {whole ? (
        <Waterfall steps={drawn.map((line) => stepOf(line, language))} colour={colour} words={words} />
      ) : (
        <Bars
          points={drawn.map(({ component, row }) => ({
            ...chartPoint(row, metric, language, row.dims['component']?.label ?? component),
            key: component,
            colour,
            beside: '',
          }))}
          words={words}
        />
      )}
      <p className="after-table">{texts.figures.balanceNote}</p>
    </figure>
  );
}

interface Line {
  readonly component: string;
  readonly kind: BalanceStep['kind'];
  readonly row: FigureRow;
}

function stepOf({ component, kind, row }: Line, language: Language): BalanceStep {
  const value = row.value ?? 0;
  return {
    key: component,
    label: row.dims['component']?.label ?? component,
    kind,
    value,
    text: `${value === 0 ? '' : SIGNS[kind]}${formatNumber(value, language)}`,
    provisional: row.state === 'provisional',
  };
}
