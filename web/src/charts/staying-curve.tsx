import { CurveFrame, type CurveLayout, type CurveWords } from './curve-frame.tsx';
import { drawnPoints, layOutStaying, STAYING_HEIGHT, type StayingLine, type StayingPoint } from './staying-layout.ts';
import { useWidth } from './use-width.ts';

interface StayingProps {
  /** The first is the one whose numbers stand under the axis. */
  readonly lines: readonly StayingLine[];
  readonly words: CurveWords;
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
  return (
    <CurveFrame
      size={{ width, height: STAYING_HEIGHT }}
      layout={layout}
      words={words}
      names={lines.map((line) => ({ ...line, end: drawnPoints(line.points).at(-1)?.value ?? 100 }))}
      gap={24}
      followed={(lines[0]?.points ?? []).map(({ years, followed, text }) => ({
        at: years,
        text: followed === null ? text : words.number(followed),
      }))}
    >
      {lines.toReversed().map((line) => (
        <Line key={line.key} line={line} layout={layout} />
      ))}
    </CurveFrame>
  );
}

function Line({ line, layout }: { readonly line: StayingLine; readonly layout: CurveLayout }) {
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
  readonly layout: CurveLayout;
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
