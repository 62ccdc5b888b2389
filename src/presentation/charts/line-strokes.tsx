import { line } from 'd3-shape';
import type { ChartPoint, LineMarks } from './chart-data.ts';
import type { LineLayout } from './line-layout.ts';

interface DrawnProps {
  readonly points: readonly ChartPoint[];
  readonly layout: LineLayout;
}

/** One unbroken stretch of a line; a provisional end is dashed and hollow; what is not seen is a gap. */
export function Strokes({ points, layout }: DrawnProps) {
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
            data-point={point.cell}
          >
            <title>{`${point.label}: ${point.text}`}</title>
          </circle>
        ),
      )}
    </>
  );
}

interface LabelsProps extends DrawnProps {
  readonly provisional: string;
  readonly base?: LineMarks['base'];
}

/** First, highest or lowest, and last value of a stretch are written; the last one in the line's colour. */
export function PointLabels({ points, layout, provisional, base = null }: LabelsProps) {
  const seen = points.filter((point) => point.value !== null);
  const last = seen.at(-1);
  const lastFirm = seen.findLast((point) => !point.provisional);
  const top = seen.reduce<ChartPoint | undefined>(
    (best, point) => ((point.value ?? 0) > (best?.value ?? -1) ? point : best),
    undefined,
  );
  const wanted = new Set([seen[0], top, lastFirm, last, seen.find(({ key }) => key === base?.key)]);
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
                <tspan className="strong" data-cell={point.cell}>
                  {point.text}
                </tspan>
                <tspan x={x + 12} dy={15}>
                  {provisional}
                </tspan>
              </text>
            );
          }
          if (point.key === base?.key) return <BaseLabel key={point.key} point={point} x={x} y={y} word={base.label} />;
          const key = point === lastFirm;
          return (
            <text
              key={point.key}
              x={x}
              y={y + place(point)}
              textAnchor="middle"
              className={key ? 'key halo' : 'halo'}
              data-cell={point.cell}
            >
              {point.text}
            </text>
          );
        })}
    </>
  );
}

interface BaseProps {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
  readonly word: string;
}

/** The value of the plan's base with the word for it under. */
function BaseLabel({ point, x, y, word }: BaseProps) {
  return (
    <text x={x} y={y - 27} textAnchor="middle" className="halo">
      <tspan className="strong" data-cell={point.cell}>
        {point.text}
      </tspan>
      <tspan x={x} dy={15}>
        {word}
      </tspan>
    </text>
  );
}
