import type { ScaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { fitted, spread } from '../../../src/presentation/charts/index.ts';

/** With fewer followed a curve is cut. */
export const FEWEST_FOLLOWED = 5;

export interface CurveWords {
  readonly description: string;
  readonly y: string;
  readonly x: string;
  /** Name of the row of numbers under the axis. */
  readonly followed: string;
  readonly number: (value: number) => string;
}

export interface CurveLayout {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly right: number;
  readonly bottom: number;
  /** Times that are named under the axis. */
  readonly ticks: readonly number[];
}

/** The name of a line, at the height where the line ends. */
export interface CurveName {
  readonly key: string;
  readonly label: string;
  /** Class of the colour. */
  readonly colour: string;
  /** Per cent; the first day's 100 where nothing is drawn. */
  readonly end: number;
}

/** How many are followed so long, in words. */
export interface Followed {
  readonly at: number;
  readonly text: string;
}

interface FrameProps {
  readonly size: { readonly width: number; readonly height: number };
  readonly layout: CurveLayout;
  readonly words: CurveWords;
  readonly names: readonly CurveName[];
  /** Room between the end of the lines and their names. */
  readonly gap: number;
  readonly followed: readonly Followed[];
  /** The lines. */
  readonly children: ReactNode;
}

/** Axes, names and the row of those followed, around curves of who stays. */
export function CurveFrame({ size, layout, words, names, gap, followed, children }: FrameProps) {
  const { x, y, right, bottom, ticks } = layout;
  const { width, height } = size;
  const heights = spread(
    names.map(({ end }) => y(end) + 4),
    16,
    bottom,
  );
  return (
    <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <text x={0} y={12}>
        {words.y}
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(0)} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
            {words.number(tick)}
          </text>
        </g>
      ))}
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {words.number(tick)}
        </text>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end">
        {words.x}
      </text>
      {children}
      {names.map(({ key, label, colour }, i) => (
        <text key={key} className={`key ${colour}`} x={right + gap} y={heights[i]}>
          {fitted(label, width - right - gap)}
          <title>{label}</title>
        </text>
      ))}
      <text x={x(0) - 8} y={bottom + 58}>
        {words.followed}
      </text>
      {followed.map(({ at, text }) => (
        <text key={at} x={x(at)} y={bottom + 76} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}
