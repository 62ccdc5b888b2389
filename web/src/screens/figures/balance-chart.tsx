import type { FigureAnswer, FigureRow } from '../../../../src/presentation/api/contract/index.ts';
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
import { breakLines, brokenInside } from './over-time/breaks.ts';
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

const PERSONS = { unit: 'persons' } as const;
const SIGNS = { total: '', in: '+', out: '\u2212' } as const;

/** The lines of a staff balance for one code of the breakdown, in the order in which they are told. */
export function balanceRows(answer: FigureAnswer | null, by: string | null, code: string): readonly Line[] {
  return STEPS.flatMap(([component, kind]) => {
    const row = rowsByCode(answer, by, component).get(code);
    return row === undefined ? [] : [{ component, kind, row }];
  });
}

/** The staff balance of the whole, with its caption. */
export function BalanceChart({ asked, metric, figures, title }: FigureChartProps) {
  const { language, texts } = useLaget();
  const answer = figures.main.answer;
  const broken = brokenInside(answer?.breaks ?? [], answer?.rows[0]);
  const lines = broken === null ? [] : breakLines([broken], language);
  return (
    <figure>
      <figcaption className="chart-caption">
        <strong>{title}.</strong> <span className="quiet">{formatPeriod(periodOf(answer), language)}.</span>
      </figcaption>
      <BalanceDrawing
        rows={balanceRows(answer, figures.question.by, 'Total')}
        colour={`group-${asked.group}`}
        description={metric.name}
      />
      <p className="after-table">{texts.figures.balanceNote}</p>
      {lines.length === 0 ? null : <p className="after-table">{lines.join(' ')}</p>}
    </figure>
  );
}

interface DrawingProps {
  readonly rows: readonly Line[];
  readonly colour: string;
  readonly description: string;
}

/** A lying staircase; separate bars where a line of it is withheld, so that no gap tells it. */
export function BalanceDrawing({ rows, colour, description }: DrawingProps) {
  const { language, texts } = useLaget();
  const nobodyMoved = rows.every(({ component, row }) => !component.startsWith('transfers') || row.value === 0);
  const drawn = nobodyMoved ? rows.filter(({ component }) => !component.startsWith('transfers')) : rows;
  const words = {
    provisional: LABELS[language].states.provisional,
    description: fill(texts.figures.chartOf, { what: description }),
    unit: texts.figures.persons,
    tick: (value: number) => formatNumber(value, language),
  };
  if (drawn.every(({ row }) => row.value !== null)) {
    return <Waterfall steps={drawn.map((line) => stepOf(line, language))} colour={colour} words={words} />;
  }
  return (
    <Bars
      points={drawn.map(({ component, row }) => ({
        ...chartPoint(row, PERSONS, language, row.dims['component']?.label ?? component),
        key: component,
        colour,
        beside: '',
      }))}
      words={words}
    />
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
