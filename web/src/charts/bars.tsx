import type { ChartPoint, ChartWords } from './chart-data.ts';
import { fitted, layOutRows, type RowLayout } from './row-layout.ts';
import { useWidth } from './use-width.ts';

interface BarsProps {
  readonly points: readonly (ChartPoint & { readonly colour: string; readonly beside: string })[];
  readonly words: ChartWords;
}

/** Lying bars from zero with the value written after; what is not seen says why in words. */
export function Bars({ points, words }: BarsProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = layOutRows(points, width, 150);
  const height = points.length * layout.rowHeight;
  return (
    <div ref={ref} className="chart">
      {width > 0 ? (
        <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {points.map((point, i) => (
            <g key={point.key} className={point.colour} transform={`translate(0 ${i * layout.rowHeight})`}>
              <text className="name" x={0} y={layout.narrow ? 16 : 19}>
                {fitted(point.label, layout.narrow ? width : layout.trackLeft - 8)}
                <title>{point.label}</title>
              </text>
              <Bar point={point} layout={layout} provisional={words.provisional} />
            </g>
          ))}
        </svg>
      ) : null}
    </div>
  );
}

interface BarProps {
  readonly point: BarsProps['points'][number];
  readonly layout: RowLayout;
  /** The word for provisional. */
  readonly provisional: string;
}

function Bar({ point, layout, provisional }: BarProps) {
  const textY = layout.markY + 4;
  if (point.value === null) {
    return (
      <text x={layout.trackLeft + 4} y={textY}>
        {point.text}
      </text>
    );
  }
  const end = layout.scale(point.value);
  return (
    <>
      <rect
        x={layout.trackLeft}
        y={layout.markY - 8}
        width={Math.max(1, end - layout.trackLeft)}
        height={16}
        className={point.provisional ? 'loose-bar' : 'bar'}
      />
      <text x={end + 8} y={textY}>
        <tspan className="strong">{point.text}</tspan>
        {point.beside === '' ? '' : ` · ${point.beside}`}
        {point.provisional ? ` (${provisional})` : ''}
      </text>
    </>
  );
}
