import type { ChartPoint, ChartWords } from './chart-data.ts';
import { fitted, layOutRows } from './row-layout.ts';

export interface DotsDrawingProps {
  readonly points: readonly (ChartPoint & { readonly colour: string })[];
  /** The whole, drawn as a line through all rows. */
  readonly whole: ChartPoint | null;
  readonly words: ChartWords;
  readonly width: number;
}

const HEAD = 26;

/** One dot per row with its interval where the figure has one, and the whole as a line to compare with. */
export function DotsDrawing({ points, whole, words, width }: DotsDrawingProps) {
  const layout = layOutRows(whole === null ? points : [...points, { ...whole, label: '' }], width, 60);
  const height = HEAD + points.length * layout.rowHeight;
  const wholeAt = whole === null || whole.value === null ? null : layout.scale(whole.value);
  return (
    <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {wholeAt === null || whole === null ? null : (
        <>
          <line className="whole" x1={wholeAt} x2={wholeAt} y1={HEAD - 6} y2={height} />
          <text className="halo" x={wholeAt} y={14} textAnchor="middle">
            {`${whole.label} `}
            <tspan data-cell={whole.cell}>{whole.text}</tspan>
          </text>
        </>
      )}
      {points.map((point, i) => (
        <g key={point.key} className={point.colour} transform={`translate(0 ${HEAD + i * layout.rowHeight})`}>
          <line className="grid" x1={layout.trackLeft} x2={layout.trackRight} y1={layout.markY} y2={layout.markY} />
          <text className="name halo" x={0} y={layout.narrow ? 14 : 19}>
            {fitted(point.label, layout.narrow ? width : layout.trackLeft - 8)}
            <title>{point.label}</title>
          </text>
          <Mark
            point={point}
            scale={layout.scale}
            y={layout.markY}
            left={layout.trackLeft}
            below={(point.value ?? 0) < (whole?.value ?? 0)}
          />
        </g>
      ))}
    </svg>
  );
}

interface MarkProps {
  readonly point: ChartPoint;
  readonly scale: (value: number) => number;
  readonly y: number;
  readonly left: number;
  /** Less than the whole: the value is written at the left, clear of the whole's line. */
  readonly below: boolean;
}

function Mark({ point, scale, y, left, below }: MarkProps) {
  if (point.value === null) {
    return (
      <text className="halo" x={left + 4} y={y + 4} data-cell={point.cell}>
        {point.text}
      </text>
    );
  }
  const x = scale(point.value);
  const { interval } = point;
  return (
    <>
      {interval === null ? null : (
        <path
          d={`M${scale(interval.low)} ${y - 5}v10M${scale(interval.low)} ${y}H${scale(interval.high)}M${scale(interval.high)} ${y - 5}v10`}
          stroke="currentColor"
          strokeWidth={2}
        />
      )}
      <circle cx={x} cy={y} r={6.5} className={point.provisional ? 'hollow' : 'solid'} />
      <text
        className="halo strong"
        x={below ? scale(interval?.low ?? point.value) - 12 : scale(interval?.high ?? point.value) + 12}
        y={y + 4}
        textAnchor={below ? 'end' : 'start'}
        data-cell={point.cell}
      >
        {point.text}
      </text>
    </>
  );
}
