import { spread } from '../line-layout.ts';
import { fitted } from '../row-layout.ts';
import { useWidth } from '../use-width.ts';
import {
  bandPath,
  drawnSteps,
  layOutSteps,
  STEPS_HEIGHT,
  type StepLayout,
  type StepLine,
  stepPath,
} from './step-layout.ts';

export interface StepWords {
  readonly description: string;
  readonly y: string;
  readonly x: string;
  /** Name of the row of numbers under the axis. */
  readonly followed: string;
  readonly number: (value: number) => string;
}

interface StepProps {
  /** The first is the one with a band, and whose numbers stand under the axis. */
  readonly lines: readonly StepLine[];
  readonly words: StepWords;
}

/** Share still employed month by month, in steps with a band, and how many are followed so long. */
export function StepCurve(props: StepProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-staying">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ lines, words, width }: StepProps & { readonly width: number }) {
  const layout = layOutSteps(lines, width);
  const { x, y, right } = layout;
  const labels = labelPlaces(lines, layout);
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={STEPS_HEIGHT}
      viewBox={`0 0 ${width} ${STEPS_HEIGHT}`}
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
      {lines.toReversed().map((line) => (
        <Line key={line.key} line={line} layout={layout} />
      ))}
      {lines.map((line, i) => (
        <text key={line.key} className={`key ${line.colour}`} x={right + 10} y={labels[i]}>
          {fitted(line.label, width - right - 10)}
          <title>{line.label}</title>
        </text>
      ))}
      <UnderAxis line={lines[0]} layout={layout} words={words} />
    </svg>
  );
}

interface UnderProps {
  readonly line: StepLine | undefined;
  readonly layout: StepLayout;
  readonly words: StepWords;
}

/** The months, and how many are followed so long. */
function UnderAxis({ line, layout, words }: UnderProps) {
  const { x, right, bottom } = layout;
  const followed = new Map((line?.points ?? []).map((point) => [point.months, point.followed]));
  return (
    <>
      {layout.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {words.number(tick)}
        </text>
      ))}
      <text x={right} y={bottom + 36} textAnchor="end">
        {words.x}
      </text>
      <text x={x(0) - 8} y={bottom + 58}>
        {words.followed}
      </text>
      {layout.ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 76} textAnchor="middle">
          {followedText(followed.get(tick) ?? null, words)}
        </text>
      ))}
    </>
  );
}

function followedText(followed: number | null, { number }: StepWords): string {
  return followed === null ? '–' : number(followed);
}

/** Names at the ends of the lines, kept apart. */
function labelPlaces(lines: readonly StepLine[], { y, bottom }: StepLayout): readonly number[] {
  return spread(
    lines.map(({ points }) => y(drawnSteps(points).at(-1)?.value ?? 100) + 4),
    16,
    bottom,
  );
}

function Line({ line, layout }: { readonly line: StepLine; readonly layout: StepLayout }) {
  const drawn = drawnSteps(line.points);
  return (
    <g className={line.colour}>
      {line.quiet ? null : <path className="step-band" d={bandPath(drawn, layout)} />}
      <path d={stepPath(drawn, layout)} fill="none" stroke="currentColor" strokeWidth={line.quiet ? 1.25 : 2} />
    </g>
  );
}
