import { crossesBreak } from '../language/index.ts';
import type { ChartBreak, PeriodKind } from './chart-data.ts';

/** Where a chart over time is cut: between the point at `after` and the next. */
export interface Cut {
  readonly after: number;
  readonly break: ChartBreak;
}

/** The places where each break is drawn: before the first point that is wholly on its newer side. */
export function cutsOf(keys: readonly string[], breaks: readonly ChartBreak[], kind: PeriodKind): readonly Cut[] {
  return breaks.flatMap((one) => {
    const after = betweenNeighbours(keys, one, kind).at(-1);
    return after === undefined ? [] : [{ after, break: one }];
  });
}

/** Places of points that a break lies between that point and the next; a period that holds it has it on both sides. */
function betweenNeighbours(keys: readonly string[], { day }: ChartBreak, kind: PeriodKind): readonly number[] {
  return keys.slice(1).flatMap((later, i) => (crossesBreak(day, keys[i] ?? '', later, kind) ? [i] : []));
}

/** A stretch of points that may be joined: places `[from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Before the newest break of the line: grey. */
  readonly older: boolean;
}

/** The stretches of one line, oldest first. Only breaks of that line cut it. */
export function stretchesOf(
  keys: readonly string[],
  breaks: readonly ChartBreak[],
  line: { readonly key: string; readonly kind: PeriodKind },
): readonly Stretch[] {
  const own = breaks.filter(({ of }) => of === null || of.includes(line.key));
  const edges = new Set(own.flatMap((one) => betweenNeighbours(keys, one, line.kind)).map((after) => after + 1));
  const newest = Math.max(0, ...cutsOf(keys, own, line.kind).map(({ after }) => after + 1));
  const starts = [0, ...edges].sort((a, b) => a - b);
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? keys.length, older: from < newest }));
}
