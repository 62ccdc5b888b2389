import { scaleLinear } from 'd3-scale';
import { useWidth } from './use-width.ts';

export interface PyramidRow {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

interface PyramidProps {
  /** Youngest first; drawn from the foot up. */
  readonly rows: readonly PyramidRow[];
  readonly heads: { readonly left: string; readonly right: string };
  readonly description: string;
  readonly number: (value: number) => string;
}

const ROW = 28;
const HEAD = 26;
const GUTTER = 164;

/** Grey bars to both sides with the counts in the gutter between them. */
export function Pyramid(props: PyramidProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-pyramid context">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ rows, heads, description, number, width }: PyramidProps & { readonly width: number }) {
  const height = HEAD + rows.length * ROW;
  const middle = width / 2;
  const side = middle - GUTTER / 2;
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]));
  const scale = scaleLinear().domain([0, most]).range([0, side]);
  return (
    <svg role="img" aria-label={description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <text className="strong" x={side} y={14} textAnchor="end">
        {heads.left}
      </text>
      <text className="strong" x={middle + GUTTER / 2} y={14}>
        {heads.right}
      </text>
      {rows.toReversed().map((row, i) => {
        const y = HEAD + i * ROW;
        return (
          <g key={row.key}>
            <rect className="bar" x={side - scale(row.left)} y={y + 2} width={scale(row.left)} height={ROW - 5} />
            <rect className="bar" x={middle + GUTTER / 2} y={y + 2} width={scale(row.right)} height={ROW - 5} />
            <text className="strong" x={side + 10} y={y + 18}>
              {number(row.left)}
            </text>
            <text x={middle} y={y + 18} textAnchor="middle">
              {row.label}
            </text>
            <text className="strong" x={middle + GUTTER / 2 - 10} y={y + 18} textAnchor="end">
              {number(row.right)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
