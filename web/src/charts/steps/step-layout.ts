import { scaleLinear } from 'd3-scale';
import { type CurveLayout, FEWEST_FOLLOWED } from '../curve-frame.tsx';

/** Staying after a number of months. The curve is told at these months only, and holds its value until the next. */
export interface StepPoint {
  readonly months: number;
  /** Per cent; null where it is not seen. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Still followed; null where it is not seen. */
  readonly followed: number | null;
}

export interface StepLine {
  readonly key: string;
  readonly label: string;
  /** Class of the colour. */
  readonly colour: string;
  /** In months, ascending. */
  readonly points: readonly StepPoint[];
  readonly quiet: boolean;
}

type Seen = StepPoint & { readonly value: number };

export const STEPS_HEIGHT = 340;
const LEFT = 40;
const TOP = 30;
const BELOW = 88;
/** Room for the number of those followed. */
const APART = 36;

/** From nought to the last month told, and always from 0 to 100 per cent. */
export function layOutSteps(lines: readonly StepLine[], width: number): CurveLayout {
  const months = lines.flatMap(({ points }) => points.map((point) => point.months));
  const named = lines.some(({ label }) => label !== '');
  const right = width - (named ? Math.min(124, width * 0.34) : 24);
  const bottom = STEPS_HEIGHT - BELOW;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...months)])
    .range([LEFT, right]);
  const y = scaleLinear().domain([0, 100]).range([bottom, TOP]);
  return { x, y, right, bottom, ticks: roomy([...new Set(months)], x) };
}

/** Whole years first, then what has room between them. */
function roomy(months: readonly number[], x: (month: number) => number): readonly number[] {
  const ticks: number[] = [];
  for (const month of months.toSorted((a, b) => Number(a % 12 !== 0) - Number(b % 12 !== 0) || a - b)) {
    if (ticks.every((tick) => Math.abs(x(tick) - x(month)) >= APART)) ticks.push(month);
  }
  return ticks.toSorted((a, b) => a - b);
}

/** The points that are drawn: those seen, until fewer than five are followed. */
export function drawnSteps(points: readonly StepPoint[]): readonly Seen[] {
  const cut = points.findIndex(({ followed }) => followed !== null && followed < FEWEST_FOLLOWED);
  return points.slice(0, cut < 0 ? points.length : cut).filter((point): point is Seen => point.value !== null);
}

/** The line: level until the next point, then down to it. */
export function stepPath(points: readonly Seen[], { x, y }: Pick<CurveLayout, 'x' | 'y'>): string {
  return points
    .map(({ months, value }, i) => (i === 0 ? `M${x(months)} ${y(value)}` : `H${x(months)}V${y(value)}`))
    .join('');
}

/** The interval around it, there along its upper edge and back along its lower. */
export function bandPath(points: readonly Seen[], { x, y }: Pick<CurveLayout, 'x' | 'y'>): string {
  const [first] = points;
  if (first === undefined) return '';
  const there = points.map(({ months, value, high }, i) => {
    const to = y(high ?? value);
    return i === 0 ? `M${x(months)} ${to}` : `H${x(months)}V${to}`;
  });
  const back = points.toReversed().map(({ months, value, low }, i) => {
    const to = y(low ?? value);
    return i === 0 ? `V${to}` : `V${to}H${x(months)}`;
  });
  return `${there.join('')}${back.join('')}Z`;
}
