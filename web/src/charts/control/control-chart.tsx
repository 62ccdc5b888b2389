import type { ChartWords, Cut, LineLayout } from '../../../../src/presentation/charts/index.ts';
import { BreakMarks, labelBand, Strokes } from '../../../../src/presentation/charts/index.ts';
import { useWidth } from '../use-width.ts';
import {
  type ControlDrawing,
  controlCuts,
  type DrawnStretch,
  edgesOf,
  labelledPoints,
  labelPlaces,
  layOutControl,
} from './control-layout.ts';
import { MarkShape } from './mark-shape.tsx';

export interface ControlWords extends ChartWords {
  /** Names of the lines with their values, for the newest stretch: upper, middle, lower. */
  readonly lines: readonly string[];
}

interface ControlProps {
  readonly drawing: ControlDrawing;
  readonly words: ControlWords;
  /** Class of the colour of the group. */
  readonly colour: string;
}

/** Points over time between natural limits. What stands out has a shape of its own; a break cuts line and limits. */
export function ControlChart(props: ControlProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-line">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ drawing, words, colour, width }: ControlProps & { readonly width: number }) {
  const cuts = controlCuts(drawing);
  const keys = drawing.points.map(({ key }) => key);
  const flat = layOutControl(drawing, width);
  const between = ({ after }: Cut) => ((flat.x(keys[after] ?? '') ?? 0) + (flat.x(keys[after + 1] ?? '') ?? 0)) / 2;
  const band = labelBand(cuts, between, width);
  const layout = layOutControl(drawing, width, band.height);
  const { x, y, height } = layout;
  const right = x.range()[1] ?? layout.right;
  const last = drawing.stretches.length - 1;
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={colour}
    >
      <text x={0} y={12}>
        {words.unit}
      </text>
      {drawing.stretches.map((stretch) => (
        <Limits key={stretch.from} stretch={stretch} drawing={drawing} layout={layout} />
      ))}
      {layout.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={layout.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={layout.left - 8} y={y(tick) + 4} textAnchor="end">
            {words.tick(tick)}
          </text>
        </g>
      ))}
      {drawing.points.map((point) =>
        layout.shown.has(point.key) ? (
          <text key={point.key} x={x(point.key)} y={height - 8} textAnchor="middle">
            {point.label}
          </text>
        ) : null,
      )}
      <BreakMarks cuts={cuts} labels={band.labels} at={between} top={18} bottom={layout.bottom} />
      {drawing.stretches.map(({ from, to }, i) => (
        <g key={from} className={i < last ? 'older' : undefined}>
          <Strokes points={drawing.points.slice(from, to)} layout={layout} />
          <Marks drawing={drawing} from={from} to={to} layout={layout} />
        </g>
      ))}
      <LineNames stretch={drawing.stretches[last]} words={words} layout={layout} at={right + 6} />
    </svg>
  );
}

interface LimitsProps {
  readonly stretch: DrawnStretch;
  readonly drawing: ControlDrawing;
  readonly layout: LineLayout;
}

function Limits({ stretch, drawing, layout: { y, ...layout } }: LimitsProps) {
  const { limits } = stretch;
  if (limits === null) return null;
  const [left, right] = edgesOf(stretch, drawing, { y, ...layout });
  const [upper, mean, lower] = [y(limits.upper), y(limits.mean), y(limits.lower)];
  return (
    <>
      <rect className="usual" x={left} width={right - left} y={upper} height={Math.max(0, lower - upper)} />
      <g className="limit narrow">
        <path d={`M${left} ${upper}H${right}`} />
        <path d={`M${left} ${lower}H${right}`} />
      </g>
      <line className="whole" x1={left} x2={right} y1={mean} y2={mean} />
    </>
  );
}

interface MarksProps {
  readonly drawing: ControlDrawing;
  readonly from: number;
  readonly to: number;
  readonly layout: LineLayout;
}

/** The points that stand out; of those outside the value is written too. */
function Marks({ drawing, from, to, layout }: MarksProps) {
  const { points, stretches } = drawing;
  const labelled = labelledPoints(drawing, layout);
  const mean = stretches.find((stretch) => stretch.from === from)?.limits?.mean ?? 0;
  return points.slice(from, to).map((point) => {
    if (point.mark === null || point.value === null) return null;
    const [px, py] = [layout.x(point.key) ?? 0, layout.y(point.value)];
    return (
      <g key={point.key}>
        <MarkShape mark={point.mark} x={px} y={py} hollow={point.provisional}>
          <title>{`${point.label}: ${point.text}`}</title>
        </MarkShape>
        {labelled.has(point.key) ? (
          <text className="strong halo" x={px} y={point.value >= mean ? py - 12 : py + 22} textAnchor="middle">
            {point.text}
          </text>
        ) : null}
      </g>
    );
  });
}

interface NamesProps {
  readonly stretch: DrawnStretch | undefined;
  readonly words: ControlWords;
  readonly layout: LineLayout;
  readonly at: number;
}

function LineNames({ stretch, words, layout, at }: NamesProps) {
  const limits = stretch?.limits ?? null;
  if (limits === null) return null;
  return labelPlaces(limits, layout).map((y, i) => (
    <text key={words.lines[i]} className={i === 1 ? 'strong' : undefined} x={at} y={y + 4}>
      {words.lines[i]}
    </text>
  ));
}
