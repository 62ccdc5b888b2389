import { scaleLinear } from 'd3-scale';
import { useWidth } from '../../charts/use-width.ts';

interface UsualBandProps {
  /** The change and its interval, in largest usual changes. */
  readonly size: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The largest size in the table, so that all rows have one scale. */
  readonly reach: number;
  readonly colour: string;
  readonly description: string;
}

const HEIGHT = 56;
const MIDDLE = HEIGHT / 2;
const END = 5;

/** A change against the band of usual variation: the dot lies outside it, the line is its uncertainty. */
export function UsualBand(props: UsualBandProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-band">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ size, low, high, reach, colour, description, width }: UsualBandProps & { readonly width: number }) {
  const x = scaleLinear()
    .domain([-reach, reach])
    .range([10, width - 10])
    .clamp(true);
  return (
    <svg role="img" aria-label={description} width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
      <rect className="usual" x={x(-1)} width={x(1) - x(-1)} y={0} height={HEIGHT} />
      <line className="axis" x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} />
      <g className={colour} stroke="currentColor" strokeWidth={2}>
        {low === null || high === null ? null : (
          <>
            <line x1={x(low)} x2={x(high)} y1={MIDDLE} y2={MIDDLE} />
            <line x1={x(low)} x2={x(low)} y1={MIDDLE - END} y2={MIDDLE + END} />
            <line x1={x(high)} x2={x(high)} y1={MIDDLE - END} y2={MIDDLE + END} />
          </>
        )}
        <circle className="solid" cx={x(size)} cy={MIDDLE} r={6.5} />
      </g>
    </svg>
  );
}
