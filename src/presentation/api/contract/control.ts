import type { ControlLack, ControlRule, ControlVerdict, Grain, MetricUnit } from '../../../disclosure/index.ts';
import type { CellState, FigureAnswer, FigureBreak } from './figure.ts';

/** A rule that fires on a point: the side of the middle, or the way of the trend. */
export interface ControlFired {
  readonly rule: ControlRule;
  readonly side: 'above' | 'below';
}

export interface ControlPoint {
  readonly period: string;
  /** Shares are 0–1. Null where the point is not seen. */
  readonly value: number | null;
  readonly state: CellState;
  /** Distance to the period just before; null beside a gap and across a break. */
  readonly range: number | null;
  readonly fired: readonly ControlFired[];
  /** What is said of the point, in the language asked for; empty where nothing is. */
  readonly said: string;
}

export interface ControlSignalTold extends ControlFired {
  readonly periods: readonly string[];
  readonly provisional: boolean;
  /** Every seen point of that month or tertial is outside on this side. */
  readonly everyYear: boolean;
}

/** Points between two breaks, with limits of their own. */
export interface ControlStretchTold {
  /** Places among the points: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Ids of the breaks that cut it off from the stretch before. */
  readonly breaks: readonly string[];
  readonly finalPoints: number;
  /** In the unit of the values; null where `lack` says why there are none. */
  readonly limits: {
    readonly mean: number;
    readonly lower: number;
    readonly upper: number;
    readonly rangeLimit: number;
  } | null;
  readonly lack: ControlLack | null;
  readonly verdict: ControlVerdict;
  readonly signals: readonly ControlSignalTold[];
}

export interface ControlChartTold {
  readonly dims: FigureAnswer['rows'][number]['dims'];
  readonly unit: MetricUnit;
  /** That of the newest stretch. */
  readonly verdict: { readonly code: ControlVerdict; readonly text: string };
  readonly sentences: readonly string[];
  readonly points: readonly ControlPoint[];
  readonly stretches: readonly ControlStretchTold[];
}

/** Control charts (XmR) of a figure over time: GET /api/control and `laget control --format json`. */
export interface ControlAnswer {
  readonly metric: FigureAnswer['metric'];
  readonly audience: 'public' | 'internal';
  readonly grain: Grain;
  readonly period: Readonly<Record<string, string>>;
  readonly dataset: string;
  readonly asKnownOn: string | null;
  readonly breaks: readonly FigureBreak[];
  /** What such a chart is and how it is read, a paragraph each. */
  readonly explained: readonly string[];
  readonly charts: readonly ControlChartTold[];
}
