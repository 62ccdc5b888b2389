import { line } from 'd3-shape';
import type { ChartPoint, ChartSeries, ChartWords } from './chart-data.ts';
import { LINE_HEIGHT, type LineLayout, layOutLines, spread } from './line-layout.ts';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  readonly series: readonly ChartSeries[];
  readonly words: ChartWords;
}

/** Values over time with direct labels; a provisional end is dashed and hollow; what is not seen is a gap. */
export function LineChart({ series, words }: LineChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-line">
      {width > 0 ? <Drawing series={series} words={words} width={width} /> : null}
    </div>
  );
}

function Drawing({ series, words, width }: LineChartProps & { readonly width: number }) {
  const layout = layOutLines(series, width);
  const { x, y } = layout;
  const periods = series[0]?.points ?? [];
  const ends = series.map((one) => one.points.findLast((point) => point.value !== null));
  const places = spread(
    ends.map((point) => (point === undefined || point.value === null ? layout.bottom : y(point.value))),
    17,
    layout.bottom - 2,
  );
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={LINE_HEIGHT}
      viewBox={`0 0 ${width} ${LINE_HEIGHT}`}
    >
      <text x={0} y={12}>
        {words.unit}
      </text>
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
          <text key={point.key} x={x(point.key)} y={LINE_HEIGHT - 8} textAnchor="middle">
            {point.label}
          </text>
        ) : null,
      )}
      {series.map((one, i) => (
        <g key={one.key} className={one.colour}>
          <Strokes points={one.points} layout={layout} />
          {series.length > 1 ? (
            <EndLabel name={one.label} point={ends[i]} layout={layout} y={places[i] ?? 0} />
          ) : (
            <PointLabels points={one.points} layout={layout} provisional={words.provisional} />
          )}
        </g>
      ))}
    </svg>
  );
}

interface DrawnProps {
  readonly points: readonly ChartPoint[];
  readonly layout: LineLayout;
}

function Strokes({ points, layout }: DrawnProps) {
  const at = (point: ChartPoint): [number, number] => [layout.x(point.key) ?? 0, layout.y(point.value ?? 0)];
  const drawn = line<ChartPoint>(
    (point) => at(point)[0],
    (point) => at(point)[1],
  );
  const firm = drawn.defined((point) => point.value !== null && !point.provisional)(points);
  const loose = points.flatMap((point, i) => {
    const last = points[i - 1];
    return point.provisional && point.value !== null && last !== undefined && last.value !== null
      ? [[last, point] as const]
      : [];
  });
  return (
    <>
      <path d={firm ?? ''} fill="none" stroke="currentColor" strokeWidth={2.25} strokeLinejoin="round" />
      {loose.map((pair) => (
        <path
          key={pair[1].key}
          d={
            line<ChartPoint>(
              (p) => at(p)[0],
              (p) => at(p)[1],
            )(pair) ?? ''
          }
          fill="none"
          stroke="currentColor"
          strokeWidth={2.25}
          strokeDasharray="5 4"
        />
      ))}
      {points.map((point) =>
        point.value === null ? null : (
          <circle
            key={point.key}
            cx={at(point)[0]}
            cy={at(point)[1]}
            r={point.provisional ? 5 : 3.5}
            className={point.provisional ? 'hollow' : 'solid'}
          >
            <title>{`${point.label}: ${point.text}`}</title>
          </circle>
        ),
      )}
    </>
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
      {`${name} ${point.text}`}
    </text>
  );
}

/** First, highest or lowest, and last value are written; the last one in the line's colour. */
function PointLabels({ points, layout, provisional }: DrawnProps & { readonly provisional: string }) {
  const seen = points.filter((point) => point.value !== null);
  const last = seen.at(-1);
  const lastFirm = seen.findLast((point) => !point.provisional);
  const top = seen.reduce<ChartPoint | undefined>(
    (best, point) => ((point.value ?? 0) > (best?.value ?? -1) ? point : best),
    undefined,
  );
  const wanted = new Set([seen[0], top, lastFirm, last]);
  const place = (point: ChartPoint) => {
    const i = points.indexOf(point);
    const beside = points[i - 1]?.value ?? points[i + 1]?.value ?? 0;
    return (point.value ?? 0) >= beside ? -12 : 20;
  };
  return (
    <>
      {seen
        .filter((point) => wanted.has(point))
        .map((point) => {
          const x = layout.x(point.key) ?? 0;
          const y = layout.y(point.value ?? 0);
          if (point.provisional && point === last) {
            return (
              <text key={point.key} x={x + 12} y={y - 1} className="halo">
                <tspan className="strong">{point.text}</tspan>
                <tspan x={x + 12} dy={15}>
                  {provisional}
                </tspan>
              </text>
            );
          }
          const key = point === lastFirm;
          return (
            <text key={point.key} x={x} y={y + place(point)} textAnchor="middle" className={key ? 'key halo' : 'halo'}>
              {point.text}
            </text>
          );
        })}
    </>
  );
}
