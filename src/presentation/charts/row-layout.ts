import { scaleLinear } from 'd3-scale';
import type { ChartPoint } from './chart-data.ts';

/** Lying rows (bars, dots, staff balance): a column of names, a track; on a narrow page the name stands above. */
export interface RowLayout {
  readonly narrow: boolean;
  readonly rowHeight: number;
  readonly trackLeft: number;
  readonly trackRight: number;
  /** Where in a row its mark lies. */
  readonly markY: number;
  readonly scale: (value: number) => number;
}

const NARROW = 460;

/** Places values from zero along the track; `room` is kept at the right for what is written after the mark. */
export function layOutRows(points: readonly ChartPoint[], width: number, room: number): RowLayout {
  const narrow = width < NARROW;
  const longest = Math.max(0, ...points.map((point) => point.label.length));
  const trackLeft = narrow ? 0 : Math.min(Math.max(90, longest * 7 + 12), width * 0.4);
  const trackRight = width - room;
  const highest = Math.max(0, ...points.map((point) => point.interval?.high ?? point.value ?? 0));
  const scale = scaleLinear()
    .domain([0, highest === 0 ? 1 : highest])
    .range([trackLeft, trackRight]);
  return {
    narrow,
    rowHeight: narrow ? 46 : 30,
    trackLeft,
    trackRight,
    markY: narrow ? 30 : 15,
    scale: (value) => scale(value),
  };
}

/** A name that fits its column; the whole name is in the table and the title. */
export function fitted(label: string, width: number): string {
  const most = Math.max(4, Math.floor(width / 7));
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
}
