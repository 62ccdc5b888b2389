import { scaleLinear } from 'd3-scale';
import type { ChartWords } from '../../../src/presentation/charts/index.ts';
import { wrapped } from '../../../src/presentation/charts/index.ts';
import { useWidth } from './use-width.ts';
import { type BalanceStep, placeSteps } from './waterfall.tsx';

interface BridgeProps {
  readonly steps: readonly BalanceStep[];
  readonly colour: string;
  readonly words: Pick<ChartWords, 'description'>;
}

/** About how wide a letter of 13 px is. */
const LETTER = 6.8;
const LINE = 17;
const BAR = 16;
/** Room at the right for what a step is worth. */
const ROOM = 108;

/** How rows lie: names in a column of their own, or above the bars on a narrow page. */
interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly nameWidth: number;
  readonly barY: number;
  readonly rowHeight: number;
}

function layOut(steps: readonly BalanceStep[], width: number): Layout {
  const narrow = width < 520;
  const nameWidth = narrow ? width - ROOM : Math.min(270, width * 0.42);
  const lines = Math.max(1, ...steps.map(({ label }) => namesOf(label, nameWidth).length));
  const names = lines * LINE;
  if (narrow) return { narrow, left: 0, nameWidth, barY: names + 8, rowHeight: names + BAR + 20 };
  const rowHeight = Math.max(38, names + 14);
  return { narrow, left: nameWidth + 16, nameWidth, barY: (rowHeight - BAR) / 2, rowHeight };
}

function namesOf(label: string, width: number): readonly string[] {
  return wrapped([label], Math.floor(width / LETTER));
}

/** A lying staircase from one figure to another; names may run over several lines, since they say what changes. */
export function BridgeSteps({ steps, colour, words }: BridgeProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart">
      {width > 0 ? <Drawing steps={steps} colour={colour} words={words} width={width} /> : null}
    </div>
  );
}

function Drawing({ steps, colour, words, width }: BridgeProps & { readonly width: number }) {
  const layout = layOut(steps, width);
  const placed = placeSteps(steps);
  const highest = Math.max(...placed.map((step) => Math.max(step.from, step.to)));
  const scale = scaleLinear()
    .domain([0, highest > 0 ? highest : 1])
    .range([layout.left, width - (layout.narrow ? 92 : ROOM)]);
  const height = placed.length * layout.rowHeight + 1;
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
        const top = i * layout.rowHeight;
        const [begin, end] = [scale(step.from), scale(step.to)];
        const barTop = top + layout.barY;
        return (
          <g key={step.key}>
            {i > 0 ? <line className="grid" x1={0} x2={width} y1={top} y2={top} /> : null}
            {i < placed.length - 1 ? (
              <line className="axis" x1={end} x2={end} y1={barTop + BAR} y2={barTop + layout.rowHeight} />
            ) : null}
            <StepName step={step} layout={layout} top={top} />
            <text
              className={step.kind === 'total' ? 'name strong halo' : 'name halo'}
              x={width}
              y={layout.narrow ? top + LINE : barTop + 12}
              textAnchor="end"
            >
              {step.text}
              {step.provisional ? '*' : ''}
            </text>
            <rect
              x={Math.min(begin, end)}
              y={barTop}
              width={Math.max(1.5, Math.abs(end - begin))}
              height={BAR}
              className={step.provisional ? `step-${step.kind} loose-step` : `step-${step.kind}`}
            />
          </g>
        );
      })}
    </svg>
  );
}

interface NameProps {
  readonly step: BalanceStep;
  readonly layout: Layout;
  readonly top: number;
}

function StepName({ step, layout, top }: NameProps) {
  const names = namesOf(step.label, layout.nameWidth);
  const first = layout.narrow ? top + LINE : top + (layout.rowHeight - names.length * LINE) / 2 + 13;
  return (
    <text className={step.kind === 'total' ? 'name strong halo' : 'name halo'} x={0} y={first}>
      {names.map((name, i) => (
        <tspan key={name} x={0} dy={i === 0 ? 0 : LINE}>
          {name}
        </tspan>
      ))}
    </text>
  );
}
