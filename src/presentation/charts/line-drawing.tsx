import { type Cut, cutsOf, stretchesOf } from './break-layout.ts';
import { BreakMarks, labelBand } from './break-marks.tsx';
import type { ChartBreak, ChartPoint, ChartSeries, ChartWords, LineMarks, PeriodKind } from './chart-data.ts';
import { type LineLayout, layOutLines, spread, valueSpan } from './line-layout.ts';
import { PointLabels, Strokes } from './line-strokes.tsx';

export interface LineDrawingProps {
  readonly series: readonly ChartSeries[];
  readonly words: ChartWords;
  /** Days on which lines are cut. */
  readonly breaks: readonly ChartBreak[];
  readonly kind: PeriodKind;
  readonly width: number;
  readonly marks?: LineMarks;
}

/** Values over time with direct labels. A break cuts the lines, the older part is grey, and nothing joins the two. */
export function LineDrawing({ series, words, breaks, kind, width, marks }: LineDrawingProps) {
  const periods = series[0]?.points ?? [];
  const keys = periods.map(({ key }) => key);
  const cuts = cutsOf(keys, breaks, kind);
  const flat = layOutLines(series, width);
  const between = ({ after }: Cut) => ((flat.x(keys[after] ?? '') ?? 0) + (flat.x(keys[after + 1] ?? '') ?? 0)) / 2;
  const band = labelBand(cuts, between, width);
  const usual = marks?.usual ?? null;
  const layout = layOutLines(series, width, band.height, (values) =>
    valueSpan(usual === null ? values : [...values, usual.low, usual.high]),
  );
  const { x, y, height } = layout;
  const ends = series.map((one) => one.points.findLast((point) => point.value !== null));
  const places = spread(
    ends.map((point) => (point === undefined || point.value === null ? layout.bottom : y(point.value))),
    17,
    layout.bottom - 2,
  );
  return (
    <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <text x={0} y={12}>
        {words.unit}
      </text>
      {usual === null ? null : <Usual {...usual} layout={layout} />}
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={layout.left} x2={layout.right} y1={y(tick)} y2={y(tick)} />
          <text x={layout.left - 8} y={y(tick) + 4} textAnchor="end">
            {words.tick(tick)}
          </text>
        </g>
      ))}
      {periods.map((point) =>
        layout.shown.has(point.key) ? (
          <text key={point.key} x={x(point.key)} y={height - 8} textAnchor="middle">
            {point.label}
          </text>
        ) : null,
      )}
      <BreakMarks cuts={cuts} labels={band.labels} at={between} top={18} bottom={layout.bottom} />
      {series.map((one, i) => (
        <g key={one.key} className={one.colour}>
          {stretchesOf(keys, breaks, { key: one.key, kind }).map(({ from, to, older }) => (
            <g key={from} className={older ? 'older' : undefined}>
              <Strokes points={one.points.slice(from, to)} layout={layout} />
              {series.length > 1 ? null : (
                <PointLabels
                  points={one.points.slice(from, to)}
                  layout={layout}
                  provisional={words.provisional}
                  base={marks?.base ?? null}
                />
              )}
            </g>
          ))}
          {series.length > 1 ? <EndLabel name={one.label} point={ends[i]} layout={layout} y={places[i] ?? 0} /> : null}
        </g>
      ))}
    </svg>
  );
}

interface EndLabelProps {
  readonly name: string;
  readonly point: ChartPoint | undefined;
  readonly layout: LineLayout;
  readonly y: number;
}

function EndLabel({ name, point, layout, y }: EndLabelProps) {
  if (point === undefined) return null;
  const last = layout.x.range()[1];
  return (
    <text className="key" x={last} y={y + 4}>
      {`${name} `}
      <tspan data-cell={point.cell}>{point.text}</tspan>
    </text>
  );
}

/** The band of usual variation behind the lines, its limits in words at the foot. */
function Usual({ low, high, label, layout }: NonNullable<LineMarks['usual']> & { readonly layout: LineLayout }) {
  const top = layout.y(high);
  const foot = layout.y(low);
  return (
    <>
      <rect className="usual" x={layout.left} y={top} width={layout.right - layout.left} height={foot - top} />
      <text x={layout.right - 8} y={foot - 8} textAnchor="end">
        {label}
      </text>
    </>
  );
}
