import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartBreak, ChartPoint, PeriodKind } from '../../../../src/presentation/charts/index.ts';
import { cutsOf, stretchesOf, valueSpan } from '../../../../src/presentation/charts/index.ts';
import { useWidth } from '../../charts/use-width.ts';

interface SmallLineProps {
  readonly points: readonly ChartPoint[];
  /** Class that gives the colour. */
  readonly colour: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly provisional: string;
  readonly breaks: readonly ChartBreak[];
  readonly kind: PeriodKind;
}

const HEIGHT = 116;
const [TOP, BOTTOM, LEFT, RIGHT] = [22, 86, 20, 60];

/**
 * A figure over the years beside its sentence: first and last value written, a provisional end dashed and hollow. Cut at
 * a break, grey before it.
 */
export function SmallLine(props: SmallLineProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-small">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({
  points,
  colour,
  description,
  provisional,
  breaks,
  kind,
  width,
}: SmallLineProps & { readonly width: number }) {
  const keys = points.map(({ key }) => key);
  const seen = points.filter((point) => point.value !== null);
  const [first, last] = [seen[0], seen.at(-1)];
  const x = scalePoint<string>()
    .domain(keys)
    .range([LEFT, width - RIGHT]);
  const y = scaleLinear()
    .domain(valueSpan(seen.map((point) => point.value ?? 0)))
    .range([BOTTOM, TOP]);
  const at = (point: ChartPoint) => ({ x: x(point.key) ?? 0, y: y(point.value ?? 0) });
  const between = (after: number) => ((x(keys[after] ?? '') ?? 0) + (x(keys[after + 1] ?? '') ?? 0)) / 2;
  return (
    <svg role="img" aria-label={description} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      {cutsOf(keys, breaks, kind).map((cut) => (
        <g className="break-mark" key={cut.break.key}>
          <line x1={between(cut.after)} x2={between(cut.after)} y1={4} y2={BOTTOM + 8} />
        </g>
      ))}
      <g className={colour}>
        {stretchesOf(keys, breaks, { key: '', kind }).map(({ from, to, older }) => (
          <g className={older ? 'older' : undefined} key={from}>
            <SmallStroke points={points.slice(from, to)} at={at} />
          </g>
        ))}
        {last === undefined ? null : (
          <circle
            cx={at(last).x}
            cy={at(last).y}
            r={last.provisional ? 5 : 4}
            className={last.provisional ? 'hollow' : 'solid'}
          />
        )}
        {first === undefined || first === last ? null : (
          <text className="halo" x={at(first).x} y={at(first).y - 9} textAnchor="middle">
            {first.text}
          </text>
        )}
        {last === undefined ? null : (
          <text className="key" x={at(last).x + 10} y={at(last).y + 4}>
            {last.text}
          </text>
        )}
      </g>
      {last?.provisional === true ? (
        <text x={at(last).x + 10} y={at(last).y + 19}>
          {provisional}
        </text>
      ) : null}
      <line className="axis" x1={0} x2={width} y1={BOTTOM + 8} y2={BOTTOM + 8} />
      <EndLabels first={points[0]} last={points.at(-1)} end={width - RIGHT} />
    </svg>
  );
}

interface SmallStrokeProps {
  readonly points: readonly ChartPoint[];
  readonly at: (point: ChartPoint) => { readonly x: number; readonly y: number };
}

/** One unbroken stretch: firm, and dashed to a provisional end; a lone value is a dot. */
function SmallStroke({ points, at }: SmallStrokeProps) {
  const seen = points.filter((point) => point.value !== null);
  const drawn = line<ChartPoint>(
    (point) => at(point).x,
    (point) => at(point).y,
  );
  const firm = drawn.defined((point) => point.value !== null && !point.provisional)(points) ?? '';
  const last = seen.at(-1);
  const loose = last?.provisional === true ? (drawn.defined(() => true)(seen.slice(-2)) ?? '') : '';
  return (
    <>
      <path d={firm} fill="none" stroke="currentColor" strokeWidth={2.25} strokeLinejoin="round" />
      <path d={loose} fill="none" stroke="currentColor" strokeWidth={2.25} strokeDasharray="5 4" />
      {seen.length === 1 && last !== undefined && !last.provisional ? (
        <circle className="solid" cx={at(last).x} cy={at(last).y} r={3} />
      ) : null}
    </>
  );
}

interface EndLabelsProps {
  readonly first: ChartPoint | undefined;
  readonly last: ChartPoint | undefined;
  readonly end: number;
}

function EndLabels({ first, last, end }: EndLabelsProps) {
  return (
    <>
      <text x={0} y={HEIGHT - 6}>
        {first?.label}
      </text>
      {first === last ? null : (
        <text x={end + 22} y={HEIGHT - 6} textAnchor="end">
          {last?.label}
        </text>
      )}
    </>
  );
}
