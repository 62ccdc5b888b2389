import { scaleLinear } from 'd3-scale';
import type { ChartWords } from '../../../src/presentation/charts/index.ts';
import { useWidth } from './use-width.ts';

/** One line of a staff balance. `total` stands from zero; `in` and `out` hang on the line before. */
export interface BalanceStep {
  readonly key: string;
  readonly label: string;
  readonly kind: 'total' | 'in' | 'out';
  readonly value: number;
  readonly text: string;
  readonly provisional: boolean;
}

interface WaterfallProps {
  readonly steps: readonly BalanceStep[];
  readonly colour: string;
  readonly words: ChartWords;
}

interface Placed extends BalanceStep {
  readonly from: number;
  readonly to: number;
}

/** Where each step begins and ends, counted from the start. */
export function placeSteps(steps: readonly BalanceStep[]): readonly Placed[] {
  const placed: Placed[] = [];
  let level = 0;
  for (const step of steps) {
    const from = step.kind === 'total' ? 0 : level;
    const to = step.kind === 'total' ? step.value : level + (step.kind === 'in' ? step.value : -step.value);
    placed.push({ ...step, from, to });
    level = to;
  }
  return placed;
}

/** A lying staircase: totals in ink, in as solid colour, out as outline with a tint; it closes to the last person. */
export function Waterfall({ steps, colour, words }: WaterfallProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart">
      {width > 0 ? <Drawing steps={steps} colour={colour} words={words} width={width} /> : null}
    </div>
  );
}

function Drawing({ steps, colour, words, width }: WaterfallProps & { readonly width: number }) {
  const narrow = width < 460;
  const rowHeight = narrow ? 50 : 36;
  const left = narrow ? 0 : 240;
  const right = width - 64;
  const placed = placeSteps(steps);
  const highest = Math.max(1, ...placed.map((step) => Math.max(step.from, step.to)));
  const scale = scaleLinear().domain([0, highest]).range([left, right]);
  const barY = narrow ? 24 : 10;
  const height = placed.length * rowHeight + 1;
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={colour}
    >
      {placed.map((step, i) => {
        const top = i * rowHeight;
        const x = scale(Math.min(step.from, step.to));
        const span = Math.max(1.5, Math.abs(scale(step.to) - scale(step.from)));
        return (
          <g key={step.key}>
            {i > 0 ? <line className="grid" x1={0} x2={width} y1={top} y2={top} /> : null}
            {i < placed.length - 1 ? (
              <line
                className="axis"
                x1={scale(step.to)}
                x2={scale(step.to)}
                y1={top + barY + 16}
                y2={top + rowHeight + barY}
              />
            ) : null}
            <StepWords step={step} nameY={top + (narrow ? 17 : 22)} valueY={top + barY + 12} width={width} />
            <rect
              x={x}
              y={top + barY}
              width={span}
              height={16}
              className={step.provisional ? `step-${step.kind} loose-step` : `step-${step.kind}`}
            />
          </g>
        );
      })}
    </svg>
  );
}

interface StepWordsProps {
  readonly step: BalanceStep;
  readonly nameY: number;
  readonly valueY: number;
  readonly width: number;
}

/** The step's name at the left and its signed value at the right; a star where it is provisional. */
function StepWords({ step, nameY, valueY, width }: StepWordsProps) {
  const weight = step.kind === 'total' ? 'name strong' : 'name';
  return (
    <>
      <text className={weight} x={0} y={nameY}>
        {step.label}
      </text>
      <text className={weight} x={width} y={valueY} textAnchor="end">
        {step.text}
        {step.provisional ? '*' : ''}
      </text>
    </>
  );
}
