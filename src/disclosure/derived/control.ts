import {
  CONTROL_RULES,
  type ControlRule,
  controlChart,
  type FiredRule,
  GRAINS,
  type Grain,
  type MetricUnit,
  unitOfLine,
} from '../../analysis/index.ts';
import {
  breakAcross,
  concernsRow,
  FEWEST_CONTROL_POINTS,
  MOST_CONTROL_CHARTS,
  type Refusal,
} from '../../terms/index.ts';
import type { CellState, SeenRow, SeenTable } from '../published.ts';

/** Why a stretch has no limits: few final points, gaps between most of them, or a figure that stands still. */
export const CONTROL_LACKS = ['too-few', 'too-many-gaps', 'no-variation'] as const;
export type ControlLack = (typeof CONTROL_LACKS)[number];

/**
 * `season-only`: nothing is outside but the same month or tertial each year. `not-stable`: so much is outside that the
 * figure moves along, and the limits do not say what is usual.
 */
export const CONTROL_VERDICTS = ['within', 'stands-out', 'season-only', 'not-stable', 'cannot-tell'] as const;
export type ControlVerdict = (typeof CONTROL_VERDICTS)[number];

/** One period. The value is null where it is not seen: a gap. */
export interface ControlledPoint {
  readonly period: string;
  readonly value: number | null;
  readonly state: CellState;
  /** Distance to the period just before; null where one of the two is not seen, and across a break. */
  readonly range: number | null;
  /** Rules that fire, the weightiest first. */
  readonly fired: readonly FiredRule[];
}

/** Points of one rule and one side that are told together; a run is a signal of its own. */
export interface ControlSignal extends FiredRule {
  readonly periods: readonly string[];
  /** One of the points is provisional, so it may go away. */
  readonly provisional: boolean;
  /** Every seen point of that month or tertial is outside on this side: the season, not a change. */
  readonly everyYear: boolean;
}

export interface ControlLimits {
  readonly mean: number;
  /** Never below 0. */
  readonly lower: number;
  /** Of a share never above 1. */
  readonly upper: number;
  /** A moving range above this is larger than usual. */
  readonly rangeLimit: number;
}

/** Periods that may be compared with each other: `[from, to)` are places among the points. */
export interface ControlStretch {
  readonly from: number;
  readonly to: number;
  /** The breaks that cut it off from the stretch before. */
  readonly breaks: readonly string[];
  /** Points that are seen and final: they make the limits. */
  readonly finalPoints: number;
  readonly limits: ControlLimits | null;
  readonly lack: ControlLack | null;
  readonly verdict: ControlVerdict;
  readonly signals: readonly ControlSignal[];
}

/** The chart of one row of a table over time, oldest period first. */
export interface ControlledSeries {
  readonly codes: readonly string[];
  readonly unit: MetricUnit;
  readonly points: readonly ControlledPoint[];
  readonly stretches: readonly ControlStretch[];
  /** That of the newest stretch. */
  readonly verdict: ControlVerdict;
}

export interface SeenControl<Table extends SeenTable = SeenTable> {
  readonly table: Table;
  readonly grain: Grain;
  readonly charts: readonly ControlledSeries[];
}

/**
 * XmR charts of a table over time (`controlChart`), worked out from what has passed the gate and nothing else: one per
 * row, or those of `code` alone (codes of the breakdown with commas between, in the order of the columns).
 *
 * Final points make the limits; provisional ones are judged by them. The series is cut at its breaks, and each stretch
 * has limits of its own, from eight final points with seven changes between neighbours. What is not seen is a gap, over
 * which no change is reckoned and no run goes on. Refused for a table that is no series, an unknown code, and more
 * charts than anybody reads.
 */
export function controlOf<Table extends SeenTable>(
  table: Table,
  code: string | null,
): SeenControl<Table> | { readonly refusal: Refusal } {
  const { metric, columns } = table;
  const grain = GRAINS.find((one) => one === table.period['grain']);
  if (grain === undefined) return { refusal: { code: 'not-a-series', metric: metric.id } };
  const counted = table.rows.filter((row) => row.quoted === undefined && row.sum === undefined);
  if (counted.length === 0) return { refusal: { code: 'no-data' } };
  const kept = code === null ? counted : counted.filter(({ codes }) => isOf(codes, code));
  if (kept.length === 0) {
    return { refusal: { code: 'unknown-code', dimension: columns[0] ?? 'code', value: code ?? '' } };
  }
  const series = byCodes(kept);
  if (series.size > MOST_CONTROL_CHARTS) {
    return { refusal: { code: 'too-many-charts', charts: series.size, most: MOST_CONTROL_CHARTS } };
  }
  return { table, grain, charts: [...series.values()].map((rows) => chartOf(table, grain, rows)) };
}

function byCodes(rows: readonly SeenRow[]): ReadonlyMap<string, readonly SeenRow[]> {
  const series = new Map<string, SeenRow[]>();
  for (const row of rows) {
    const key = row.codes.join('\u0000');
    const own = series.get(key);
    if (own === undefined) series.set(key, [row]);
    else own.push(row);
  }
  return series;
}

/** A row is of a code where its first columns say so; the lines of a metric come after them. */
function isOf(codes: readonly string[], wanted: string): boolean {
  const parts = wanted.split(',');
  return parts.every((part, i) => codes[i] === part);
}

function chartOf(table: SeenTable, grain: Grain, rows: readonly SeenRow[]): ControlledSeries {
  const inTime = delivered(rows.toSorted((a, b) => a.period.localeCompare(b.period)));
  const codes = rows[0]?.codes ?? [];
  const unit = unitOfLine(table.metric.unit, codes.at(-1));
  const judged = cutAtBreaks(table, codes, inTime).map((cut) => judge(cut, inTime, { unit, grain }));
  return {
    codes,
    unit,
    points: judged.flatMap(({ points }) => points),
    stretches: judged.map(({ stretch }) => stretch),
    verdict: judged.at(-1)?.stretch.verdict ?? 'cannot-tell',
  };
}

/** From the first delivered period to the last. */
function delivered(rows: readonly SeenRow[]): readonly SeenRow[] {
  const isThere = ({ state }: SeenRow) => state !== 'not-delivered';
  const first = rows.findIndex(isThere);
  return first < 0 ? [] : rows.slice(first, rows.findLastIndex(isThere) + 1);
}

type Cut = Pick<ControlStretch, 'from' | 'to' | 'breaks'>;

function cutAtBreaks(table: SeenTable, codes: readonly string[], rows: readonly SeenRow[]): readonly Cut[] {
  const own = Object.fromEntries(table.columns.map((column, i) => [column, codes[i]]));
  const breaks = table.breaks.filter((one) => concernsRow(one.rows, own));
  const cuts: { from: number; to: number; breaks: readonly string[] }[] = [];
  for (const [i, { period }] of rows.entries()) {
    const before = rows[i - 1]?.period;
    const across = breaks.filter(
      (one) => before !== undefined && breakAcross([one], before, period, table.metric.time) !== null,
    );
    const open = cuts.at(-1);
    if (open === undefined || across.length > 0) {
      cuts.push({ from: i, to: i + 1, breaks: across.map(({ id }) => id) });
    } else open.to = i + 1;
  }
  return cuts;
}

interface Told {
  readonly unit: MetricUnit;
  readonly grain: Grain;
}

interface Judged {
  readonly stretch: ControlStretch;
  readonly points: readonly ControlledPoint[];
}

function judge(cut: Cut, all: readonly SeenRow[], told: Told): Judged {
  const rows = all.slice(cut.from, cut.to);
  const makesLimits = rows.map(({ state, value }) => state === 'shown' && value !== null);
  const chart = controlChart(
    rows.map(({ value }) => value),
    { makesLimits },
  );
  const finalPoints = makesLimits.filter(Boolean).length;
  const changes = makesLimits.filter((isFinal, i) => isFinal && makesLimits[i - 1] === true).length;
  const lack = lackOf(finalPoints, changes, chart.upper - chart.mean);
  const marked = rows.map(({ period, value, state }, i): ControlledPoint => {
    const { range = null, fired = [] } = chart.points[i] ?? {};
    return { period, value, state, range, fired: lack === null ? fired : [] };
  });
  const points = withoutRunsOfSeason(marked, told.grain);
  const signals = signalsOf(points, told.grain);
  const limits = lack === null ? cutLimits(chart, told.unit) : null;
  return { points, stretch: { ...cut, finalPoints, limits, lack, signals, verdict: verdictOf(lack, signals, points) } };
}

function lackOf(finalPoints: number, changes: number, reach: number): ControlLack | null {
  if (finalPoints < FEWEST_CONTROL_POINTS) return 'too-few';
  if (changes < FEWEST_CONTROL_POINTS - 1) return 'too-many-gaps';
  return reach > 0 ? null : 'no-variation';
}

/** What cannot be is no limit: nothing is fewer than nobody, and no share more than all. */
function cutLimits({ mean, lower, upper, rangeLimit }: ControlLimits, unit: MetricUnit): ControlLimits {
  return { mean, lower: Math.max(0, lower), upper: unit === 'share' ? Math.min(1, upper) : upper, rangeLimit };
}

/** More than this share of the points outside is no exception any more. */
const MOST_OUTSIDE = 1 / 3;

function verdictOf(
  lack: ControlLack | null,
  signals: readonly ControlSignal[],
  points: readonly ControlledPoint[],
): ControlVerdict {
  if (lack !== null) return 'cannot-tell';
  if (signals.length === 0) return 'within';
  const outside = signals.filter(({ rule, everyYear }) => rule === 'outside' && !everyYear);
  const count = outside.reduce((sum, { periods }) => sum + periods.length, 0);
  if (count > MOST_OUTSIDE * points.filter(({ value }) => value !== null).length) return 'not-stable';
  return signals.every(({ everyYear }) => everyYear) ? 'season-only' : 'stands-out';
}

/**
 * A month that is outside every year pulls the middle towards itself, and then the others stand in long rows on one side of
 * it. Such rows say nothing: only what is outside is told.
 */
function withoutRunsOfSeason(points: readonly ControlledPoint[], grain: Grain): readonly ControlledPoint[] {
  const isSeason = SIDES.some((side) => {
    const fires = isFired('outside', side);
    return points.some((point) => fires(point) && returnsEachYear(point, points, fires, grain));
  });
  if (!isSeason) return points;
  return points.map((point) => ({ ...point, fired: point.fired.filter(({ rule }) => rule === 'outside') }));
}

type Fires = (point: ControlledPoint | undefined) => boolean;

function isFired(rule: ControlRule, side: FiredRule['side']): Fires {
  return (point) => point?.fired.some((one) => one.rule === rule && one.side === side) ?? false;
}

/** Runs are told one by one; points outside, and near, the limits together by side. */
const RUNS: readonly ControlRule[] = ['trend', 'shift'];
const SIDES = ['above', 'below'] as const;

function signalsOf(points: readonly ControlledPoint[], grain: Grain): readonly ControlSignal[] {
  return CONTROL_RULES.flatMap((rule) =>
    SIDES.flatMap((side) => {
      const fires = isFired(rule, side);
      const marked = points.filter(fires);
      const signal = (of: readonly ControlledPoint[], everyYear = false): ControlSignal[] => {
        if (of.length === 0) return [];
        const provisional = of.some(({ state }) => state === 'provisional');
        return [{ rule, side, periods: of.map(({ period }) => period), provisional, everyYear }];
      };
      if (RUNS.includes(rule)) return runsOf(points, fires).flatMap((run) => signal(run));
      if (rule !== 'outside') return signal(marked);
      const isSeason = (point: ControlledPoint) => returnsEachYear(point, points, fires, grain);
      return [...signal(marked.filter((point) => !isSeason(point))), ...signal(marked.filter(isSeason), true)];
    }),
  );
}

/** Unbroken runs of points that fire. */
function runsOf(points: readonly ControlledPoint[], fires: Fires): readonly (readonly ControlledPoint[])[] {
  const runs: ControlledPoint[][] = [];
  for (const [i, point] of points.entries()) {
    if (!fires(point)) continue;
    const open = runs.at(-1);
    if (open !== undefined && fires(points[i - 1])) open.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** Whether each seen period of the same month or tertial, at least two, fires too. */
function returnsEachYear(
  { period }: ControlledPoint,
  points: readonly ControlledPoint[],
  fires: Fires,
  grain: Grain,
): boolean {
  if (grain !== 'month' && grain !== 'tertial') return false;
  const ofYear = (text: string) => text.slice(4, 10);
  const same = points.filter((one) => one.value !== null && ofYear(one.period) === ofYear(period));
  return same.length > 1 && same.every(fires);
}
