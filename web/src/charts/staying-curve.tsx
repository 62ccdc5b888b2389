import { spread } from './line-layout.ts';
import {
  drawnPoints,
  layOutStaying,
  STAYING_HEIGHT,
  type StayingLayout,
  type StayingLine,
  type StayingPoint,
} from './staying-layout.ts';
import { useWidth } from './use-width.ts';

export interface StayingWords {
  readonly description: string;
  readonly y: string;
  readonly x: string;
  /** Name of the row of numbers under the axis. */
  readonly followed: string;
  readonly number: (value: number) => string;
}

interface StayingProps {
  /** The first is the one whose numbers stand under the axis. */
  readonly lines: readonly StayingLine[];
  readonly words: StayingWords;
}

/** Share still employed after so many years, with intervals, and how many were followed so long. */
export function StayingCurve(props: StayingProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-staying">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ lines, words, width }: StayingProps & { readonly width: number }) {
  const layout = layOutStaying(lines, width);
  const { x, y, right, bottom } = layout;
  const first = lines[0];
  const labels = labelPlaces(lines, layout);
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={STAYING_HEIGHT}
      viewBox={`0 0 ${width} ${STAYING_HEIGHT}`}
    >
      <text x={0} y={12}>
        {words.y}
      </text>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(0)} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
            {words.number(tick)}
          </text>
        </g>
      ))}
      {layout.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {words.number(tick)}
        </text>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end">
        {words.x}
      </text>
      {lines.toReversed().map((line) => (
        <Line key={line.key} line={line} layout={layout} />
      ))}
      {lines.map((line, i) => (
        <text key={line.key} className={`key ${line.colour}`} x={right + 24} y={labels[i]}>
          {line.label}
        </text>
      ))}
      <text x={x(0) - 8} y={bottom + 58}>
        {words.followed}
      </text>
      {(first?.points ?? []).map((point) => (
        <text key={point.years} x={x(point.years)} y={bottom + 76} textAnchor="middle">
          {point.followed === null ? point.text : words.number(point.followed)}
        </text>
      ))}
    </svg>
  );
}

/** Names at the ends of the lines, kept apart. */
function labelPlaces(lines: readonly StayingLine[], { y, bottom }: StayingLayout): readonly number[] {
  return spread(
    lines.map(({ points }) => y(drawnPoints(points).at(-1)?.value ?? 100) + 4),
    16,
    bottom,
  );
}

function Line({ line, layout }: { readonly line: StayingLine; readonly layout: StayingLayout }) {
  const { x, y } = layout;
  const drawn = drawnPoints(line.points);
  const path = [`M${x(0)} ${y(100)}`, ...drawn.map(({ years, value }) => `L${x(years)} ${y(value)}`)].join('');
  return (
    <g className={line.colour}>
      <path d={path} fill="none" stroke="currentColor" strokeWidth={line.quiet ? 1.25 : 2} strokeDasharray="2 4" />
      {drawn.map((point) => (
        <Told key={point.years} point={point} layout={layout} quiet={line.quiet} />
      ))}
    </g>
  );
}

interface ToldProps {
  readonly point: StayingPoint & { readonly value: number };
  readonly layout: StayingLayout;
  readonly quiet: boolean;
}

/** One year's value with its interval. */
function Told({ point, layout, quiet }: ToldProps) {
  const [px, py] = [layout.x(point.years), layout.y(point.value)];
  const dot = <circle cx={px} cy={py} r={quiet ? 3 : 6} className={point.provisional ? 'hollow' : 'solid'} />;
  if (quiet) return dot;
  const [low, high] = [layout.y(point.low ?? point.value), layout.y(point.high ?? point.value)];
  return (
    <>
      {low > high ? (
        <path
          d={`M${px - 5} ${low}h10M${px} ${low}V${high}M${px - 5} ${high}h10`}
          stroke="currentColor"
          strokeWidth={2}
        />
      ) : null}
      {dot}
      <text className="strong halo" x={px} y={high - 10} textAnchor="middle">
        {point.provisional ? `${point.text}*` : point.text}
      </text>
    </>
  );
}
