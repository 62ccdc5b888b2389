import { scaleLinear } from 'd3-scale';
import { useWidth } from './use-width.ts';

export interface PyramidRow {
  readonly key: string;
  readonly label: string;
  /** Null where it is withheld. */
  readonly left: number | null;
  readonly right: number | null;
  /** The same earlier, drawn as a line across the bar; null or absent for none. */
  readonly leftBefore?: number | null;
  readonly rightBefore?: number | null;
}

interface PyramidProps {
  /** Youngest first; drawn from the foot up. */
  readonly rows: readonly PyramidRow[];
  readonly heads: { readonly left: string; readonly right: string };
  readonly description: string;
  readonly number: (value: number) => string;
}

const ROW = 28;
const BAR = ROW - 5;
/** Room for the line of an earlier value at the end of the longest bar. */
const MARK = 2;
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
  const told = rows.flatMap((row) => [row.left, row.right, row.leftBefore ?? null, row.rightBefore ?? null]);
  const most = Math.max(1, ...told.map((value) => value ?? 0));
  const scale = scaleLinear()
    .domain([0, most])
    .range([0, side - MARK]);
  const written = (value: number | null) => (value === null ? '–' : number(value));
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
            <rect className="bar" x={side - scale(row.left ?? 0)} y={y + 2} width={scale(row.left ?? 0)} height={BAR} />
            <rect className="bar" x={middle + GUTTER / 2} y={y + 2} width={scale(row.right ?? 0)} height={BAR} />
            <Before at={row.leftBefore} x={(value) => side - scale(value)} y={y} />
            <Before at={row.rightBefore} x={(value) => middle + GUTTER / 2 + scale(value)} y={y} />
            <text className="strong" x={side + 10} y={y + 18}>
              {written(row.left)}
            </text>
            <text x={middle} y={y + 18} textAnchor="middle">
              {row.label}
            </text>
            <text className="strong" x={middle + GUTTER / 2 - 10} y={y + 18} textAnchor="end">
              {written(row.right)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

interface BeforeProps {
  readonly at: number | null | undefined;
  readonly x: (value: number) => number;
  readonly y: number;
}

/** What a bar was before: a line across it. */
function Before({ at, x, y }: BeforeProps) {
  if (at == null || at === 0) return null;
  return <line className="before-mark" x1={x(at)} x2={x(at)} y1={y} y2={y + BAR + 4} />;
}
