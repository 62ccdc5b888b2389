import { fitted } from '../../../../src/presentation/charts/index.ts';
import { useWidth } from '../use-width.ts';
import { anchorAt, type DifferenceLayout, type DrawnDifference, layOutDifferences } from './difference-layout.ts';

interface DifferencesProps {
  readonly rows: readonly DrawnDifference[];
  readonly words: {
    /** What the chart shows, for those who do not see it. */
    readonly description: string;
    /** What lies left and right of zero. */
    readonly lower: string;
    readonly higher: string;
  };
}

const HEAD = 40;

/** Differences with their intervals around a line at zero: a dot and whiskers per row, an open ring where none is found. */
export function Differences({ rows, words }: DifferencesProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const layout = layOutDifferences(rows, width);
  const height = HEAD + rows.length * layout.rowHeight;
  const zero = layout.scale(0);
  return (
    <div ref={ref} className="chart group-all">
      {width > 0 ? (
        <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Ends words={words} layout={layout} width={width} />
          <line className="whole" x1={zero} x2={zero} y1={HEAD - 6} y2={height} />
          <text className="halo strong" x={zero} y={HEAD - 10} textAnchor="middle">
            0
          </text>
          {rows.map((row, i) => (
            <Row key={row.key} row={row} layout={layout} top={HEAD + i * layout.rowHeight} width={width} />
          ))}
        </svg>
      ) : null}
    </div>
  );
}

interface EndsProps {
  readonly words: DifferencesProps['words'];
  readonly layout: DifferenceLayout;
  readonly width: number;
}

/** What it means to lie left or right of zero: as much of it as there is room for. */
function Ends({ words, layout, width }: EndsProps) {
  const half = (layout.narrow ? width : width - layout.trackLeft) / 2 - 8;
  const left = layout.narrow ? 0 : layout.trackLeft;
  return (
    <>
      <text x={left} y={12}>
        {fitted(words.lower, half)}
      </text>
      <text x={width} y={12} textAnchor="end">
        {words.higher.length * 7 <= half ? words.higher : `${fitted(words.higher.replace(/ →$/, ''), half - 18)} →`}
      </text>
    </>
  );
}

interface RowProps {
  readonly row: DrawnDifference;
  readonly layout: DifferenceLayout;
  readonly top: number;
  readonly width: number;
}

function Row({ row, layout, top, width }: RowProps) {
  const { scale, markY: y, trackLeft, trackRight, narrow } = layout;
  const x = scale(row.value);
  const { interval } = row;
  const [low, high] = interval === null ? [x, x] : [scale(interval.low), scale(interval.high)];
  return (
    <g transform={`translate(0 ${top})`} {...(row.isQuiet === true ? { className: 'older' } : {})}>
      <line className="grid" x1={trackLeft} x2={trackRight} y1={y} y2={y} />
      <text className="name halo" x={0} y={narrow ? 16 : y + 4}>
        {fitted(row.label, narrow ? width : trackLeft - 20)}
        <title>{row.label}</title>
      </text>
      {interval === null ? null : (
        <path
          d={`M${low} ${y - 5}v10M${low} ${y}H${high}M${high} ${y - 5}v10`}
          stroke="currentColor"
          strokeWidth={2}
          fill="none"
        />
      )}
      <circle cx={x} cy={y} r={6.5} className={row.found ? 'solid' : 'hollow'} />
      <text className="halo strong" x={x} y={y - 13} textAnchor={anchorAt(x, layout)}>
        {row.text}
      </text>
    </g>
  );
}
