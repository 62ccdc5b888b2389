import { useLaget } from '../../../app/laget.tsx';
import type { ControlDrawing } from '../../../charts/control/control-layout.ts';
import { MarkShape } from '../../../charts/control/mark-shape.tsx';

interface LegendProps {
  readonly drawing: ControlDrawing;
  readonly colour: string;
}

/** What the shapes of the chart mean; only those that are drawn. */
export function ControlLegend({ drawing: { points, stretches }, colour }: LegendProps) {
  const { control } = useLaget().texts.figures;
  const marks = (['outside', 'pattern'] as const).filter((mark) => points.some((point) => point.mark === mark));
  const isProvisional = points.some(({ provisional, value }) => provisional && value !== null);
  const hasLimits = stretches.some(({ limits }) => limits !== null);
  return (
    <div className="chart">
      <ul className="stack-parts small">
        {hasLimits ? (
          <li>
            <svg width={16} height={16} aria-hidden="true">
              <rect className="usual" x={0} y={2} width={16} height={12} />
              <path className="whole" d="M0 8H16" />
            </svg>
            <span>{control.usual}</span>
          </li>
        ) : null}
        {marks.map((mark) => (
          <li key={mark}>
            <svg width={16} height={16} aria-hidden="true" className={colour}>
              <MarkShape mark={mark} x={8} y={8} hollow={false} />
            </svg>
            <span>{control[mark]}</span>
          </li>
        ))}
        {isProvisional ? (
          <li>
            <svg width={16} height={16} aria-hidden="true" className={colour}>
              <circle className="hollow" cx={8} cy={8} r={5} />
            </svg>
            <span>{control.provisional}</span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
