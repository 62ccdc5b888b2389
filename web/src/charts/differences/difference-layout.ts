import { scaleLinear } from 'd3-scale';

/** A difference to draw: its value and interval in one unit. */
export interface DrawnDifference {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** As it is written. */
  readonly text: string;
  readonly found: boolean;
  /** Drawn as what is only there to compare with. */
  readonly isQuiet?: boolean;
}

/** Rows of differences: a column of names, and a track on which zero always lies. */
export interface DifferenceLayout {
  readonly narrow: boolean;
  readonly rowHeight: number;
  readonly trackLeft: number;
  readonly trackRight: number;
  readonly markY: number;
  readonly scale: (value: number) => number;
}

const NARROW = 460;
/** Room at either end of the track for what is written. */
const ROOM = 14;

/** Places differences and zero on one track; on a narrow page names stand above their rows. */
export function layOutDifferences(rows: readonly DrawnDifference[], width: number): DifferenceLayout {
  const narrow = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const trackLeft = narrow || longest === 0 ? ROOM : Math.min(Math.max(90, longest * 7 + 24), width * 0.42);
  const ends = rows.flatMap(({ value, interval }) => [value, interval?.low ?? value, interval?.high ?? value]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const trackRight = width - ROOM;
  const scale = scaleLinear()
    .domain(low === high ? [-1, 1] : [low, high])
    .range([trackLeft, trackRight]);
  return {
    narrow,
    rowHeight: narrow && longest > 0 ? 66 : 48,
    trackLeft,
    trackRight,
    markY: narrow && longest > 0 ? 50 : 30,
    scale: (value) => scale(value),
  };
}

/** Where a text over a mark is anchored, so that it stays on the page. */
export function anchorAt(x: number, { trackLeft, trackRight }: DifferenceLayout): 'start' | 'middle' | 'end' {
  if (x < trackLeft + 60) return 'start';
  return x > trackRight - 60 ? 'end' : 'middle';
}
