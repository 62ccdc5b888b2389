import { scaleLinear } from 'd3-scale';
import { type CurveLayout, FEWEST_FOLLOWED } from './curve-frame.tsx';

/** Staying after a number of completed years; nothing is known between the years told. */
export interface StayingPoint {
  readonly years: number;
  /** Per cent; null where it is not seen. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Still employed and followed so long; null where it is not seen. */
  readonly followed: number | null;
  readonly text: string;
  readonly provisional: boolean;
}

export interface StayingLine {
  readonly key: string;
  readonly label: string;
  /** Class of the colour. */
  readonly colour: string;
  /** In years, ascending; the start is added. */
  readonly points: readonly StayingPoint[];
  readonly quiet: boolean;
}

export const STAYING_HEIGHT = 330;
const LEFT = 40;
const TOP = 30;
const BELOW = 88;

/** From nought to the last year told, and always from 0 to 100 per cent. */
export function layOutStaying(lines: readonly StayingLine[], width: number): CurveLayout {
  const years = lines.flatMap(({ points }) => points.map((point) => point.years));
  const right = width - Math.min(124, width * 0.34);
  const bottom = STAYING_HEIGHT - BELOW;
  return {
    x: scaleLinear()
      .domain([0, Math.max(1, ...years)])
      .range([LEFT, right]),
    y: scaleLinear().domain([0, 100]).range([bottom, TOP]),
    right,
    bottom,
    ticks: [0, ...new Set(years)].toSorted((a, b) => a - b),
  };
}

/** The points that are drawn: seen, and with enough followed; the first that is not ends the curve. */
export function drawnPoints(points: readonly StayingPoint[]): readonly (StayingPoint & { readonly value: number })[] {
  const drawn: (StayingPoint & { readonly value: number })[] = [];
  for (const point of points) {
    if (point.value === null || (point.followed !== null && point.followed < FEWEST_FOLLOWED)) break;
    drawn.push({ ...point, value: point.value });
  }
  return drawn;
}
