import type { Refusal } from '../../terms/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { balanceOf, openCells } from '../kernels/balance.ts';
import { betweenTwoDays } from '../kernels/between-two-days.ts';
import { type Cube, shapeOf } from '../kernels/cube.ts';
import { headcountOn, positionsOn } from '../kernels/stock.ts';
import { LEFT_OR_MOVED, type Metric } from '../metrics/metric.ts';
import { BALANCE_COMPONENTS, type BalanceComponent } from '../raw-table.ts';
import type { View } from '../read-model/view.ts';
import type { Span } from './periods.ts';

/** One line of figures: a numerator per cell, and for shares what it is out of. */
export interface Measure {
  readonly component: BalanceComponent | null;
  readonly numerator: Cube;
  readonly denominator: Cube | null;
}

/** What the kernels made of one period. */
export interface Counted {
  readonly span: Span;
  readonly measures: readonly Measure[];
  /** The whole period lies past what the source tells. */
  readonly provisional: boolean;
  /** False where the period lies before anything the source tells. */
  readonly delivered: boolean;
  readonly followed: number;
  readonly unplaced: number;
}

/** Counts one period of a metric. Refused where a staff balance does not close. */
export function countSpan(view: View, lens: Lens, metric: Metric, span: Span): Counted | Refusal {
  const { horizon } = view.counting;
  const first = view.firstDay;
  const lastToldOf = metric.kernel === 'balance' ? span.to - 1 : span.to;
  const firstAsked = metric.kernel === 'balance' ? span.to - 1 : span.from;
  const reach = { span, provisional: lastToldOf > horizon, delivered: first !== null && firstAsked >= first };
  const none = { followed: 0, unplaced: 0 };
  switch (metric.kernel) {
    case 'stock': {
      const kernel = metric.counted === 'position-shares' ? positionsOn : headcountOn;
      return {
        ...reach,
        ...none,
        measures: [{ component: null, numerator: kernel(view, lens, span.from), denominator: null }],
      };
    }
    case 'between-two-days': {
      const orMoved = metric.numerator === LEFT_OR_MOVED;
      const { gone, base, followed, unplaced } = betweenTwoDays(view, lens, { ...span, orMoved });
      return { ...reach, followed, unplaced, measures: [{ component: null, numerator: gone, denominator: base }] };
    }
    case 'balance': {
      const balance = balanceOf(view, lens, span);
      const cases = openCells(balance, shapeOf(lens));
      if (cases > 0) return { code: 'balance-does-not-close', cases };
      const measures = BALANCE_COMPONENTS.map((component) => ({
        component,
        numerator: balance[component],
        denominator: null,
      }));
      return { ...reach, ...none, measures };
    }
  }
}
