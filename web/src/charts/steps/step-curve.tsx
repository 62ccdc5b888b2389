import { CurveFrame, type CurveLayout, type CurveWords } from '../curve-frame.tsx';
import { useWidth } from '../use-width.ts';
import { bandPath, drawnSteps, layOutSteps, STEPS_HEIGHT, type StepLine, stepPath } from './step-layout.ts';

interface StepProps {
  /** The first is the one with a band, and whose numbers stand under the axis. */
  readonly lines: readonly StepLine[];
  readonly words: CurveWords;
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
  const followed = new Map((lines[0]?.points ?? []).map((point) => [point.months, point.followed]));
  const followedText = (count: number | null) => (count === null ? '–' : words.number(count));
  return (
    <CurveFrame
      size={{ width, height: STEPS_HEIGHT }}
      layout={layout}
      words={words}
      names={lines.map((line) => ({ ...line, end: drawnSteps(line.points).at(-1)?.value ?? 100 }))}
      gap={10}
      followed={layout.ticks.map((at) => ({ at, text: followedText(followed.get(at) ?? null) }))}
    >
      {lines.toReversed().map((line) => (
        <Line key={line.key} line={line} layout={layout} />
      ))}
    </CurveFrame>
  );
}

function Line({ line, layout }: { readonly line: StepLine; readonly layout: CurveLayout }) {
  const drawn = drawnSteps(line.points);
  return (
    <g className={line.colour}>
      {line.quiet ? null : <path className="step-band" d={bandPath(drawn, layout)} />}
      <path d={stepPath(drawn, layout)} fill="none" stroke="currentColor" strokeWidth={line.quiet ? 1.25 : 2} />
    </g>
  );
}
