import { fitted } from '../../../src/presentation/charts/index.ts';
import { layOutStack, mostOf, type Segment, type StackRow } from './stack-layout.ts';
import { useWidth } from './use-width.ts';

interface StackedProps {
  readonly rows: readonly StackRow[];
  /** Names of the parts, in order. */
  readonly parts: readonly { readonly key: string; readonly label: string }[];
  readonly colour: string;
  readonly description: string;
}

const HEAD = 30;

/** Bars divided by what became of people; the parts are named above, a withheld bar says so. */
export function StackedBars(props: StackedProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className={`chart ${props.colour}`}>
      <ul className="stack-parts small">
        {props.parts.map(({ key, label }, i) => (
          <li key={key}>
            <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
              <rect x={0.5} y={2.5} width={15} height={11} className={`part-${i}`} />
            </svg>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ rows, description, width }: StackedProps & { readonly width: number }) {
  const most = mostOf(rows);
  const layout = layOutStack(rows, width, most);
  const { narrow, rowHeight, left, right } = layout;
  const height = HEAD + rows.length * rowHeight;
  return (
    <svg role="img" aria-label={description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {[0, most / 2, most].map((tick) => (
        <text
          key={tick}
          x={left + ((right - left) * tick) / most}
          y={14}
          textAnchor={tick === 0 ? 'start' : tick === most ? 'end' : 'middle'}
        >
          {tick}
        </text>
      ))}
      {layout.placed.map(({ row, segments }, i) => (
        <g key={row.key} transform={`translate(0 ${HEAD + i * rowHeight})`}>
          <text className={row.strong ? 'name strong' : 'name'} x={0} y={narrow ? 16 : 19}>
            {fitted(row.label, narrow ? width : left - 8)}
            <title>{row.label}</title>
          </text>
          <Bar segments={segments} top={narrow ? 24 : 6} left={left} instead={row.instead} />
        </g>
      ))}
    </svg>
  );
}

interface BarProps {
  readonly segments: readonly Segment[] | null;
  readonly top: number;
  readonly left: number;
  /** What is said where there are no segments. */
  readonly instead: string;
}

function Bar({ segments, top, left, instead }: BarProps) {
  if (segments === null) {
    return (
      <text x={left + 4} y={top + 13}>
        {instead}
      </text>
    );
  }
  return (
    <>
      {segments.map((segment, place) => (
        <g key={segment.key}>
          <rect x={segment.x} y={top} width={Math.max(0, segment.width)} height={18} className={`part-${place}`} />
          {segment.fits ? (
            <text className={`on-part-${place}`} x={segment.x + segment.width / 2} y={top + 13} textAnchor="middle">
              {segment.text}
            </text>
          ) : null}
        </g>
      ))}
    </>
  );
}
