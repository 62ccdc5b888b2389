import type { FunnelAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { useWidth } from '../use-width.ts';
import { FUNNEL_HEIGHT, type FunnelLayout, layOutFunnel, placeLabels } from './funnel-layout.ts';

export interface FunnelWords {
  readonly description: string;
  readonly y: string;
  readonly x: string;
  /** «11,8 alle» at the end of the middle line. */
  readonly mean: string;
  readonly level: (level: number) => string;
  readonly tick: (value: number) => string;
}

interface FunnelProps {
  readonly funnel: FunnelAnswer;
  readonly words: FunnelWords;
  /** Class of the colour of the group. */
  readonly colour: string;
  /** Units whose name is written beside their point. */
  readonly named: readonly string[];
  /** The one school the page is about. */
  readonly own?: { readonly unit: string; readonly label: string };
  /** Units that are meant; the rest is drawn pale. Absent: all. */
  readonly meant?: ReadonlySet<string>;
}

/** Shares by size around the owner's own, with exact limits. Grey dots without names; the named ones in colour. */
export function FunnelChart(props: FunnelProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={ref} className="chart chart-funnel">
      {width > 0 ? <Drawing {...props} width={width} /> : null}
    </div>
  );
}

function Drawing({ funnel, words, colour, named, own, meant, width }: FunnelProps & { readonly width: number }) {
  const layout = layOutFunnel(funnel, width);
  const { x, y } = layout;
  const labels = placeLabels(
    funnel.points.filter(({ unit }) => named.includes(unit)),
    layout,
  );
  const drawn = [...funnel.points].sort((a, b) => Number(a.unit === own?.unit) - Number(b.unit === own?.unit));
  return (
    <svg
      role="img"
      aria-label={words.description}
      width={width}
      height={FUNNEL_HEIGHT}
      viewBox={`0 0 ${width} ${FUNNEL_HEIGHT}`}
      className={colour}
    >
      <Frame layout={layout} words={words} mean={funnel.mean.share} width={width} />
      {drawn.map((point) => {
        const isOwn = point.unit === own?.unit;
        const strong = isOwn || named.includes(point.unit);
        const pale = meant !== undefined && !meant.has(point.unit);
        return (
          <circle
            key={point.unit}
            cx={x(point.size)}
            cy={y(point.share * 100)}
            r={isOwn ? 6.5 : 4}
            className={strong ? 'solid' : pale ? 'other-dot pale' : 'other-dot'}
          />
        );
      })}
      {labels.map((label) => (
        <text key={label.unit} className="key halo" x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.name}
        </text>
      ))}
      {own === undefined ? null : <OwnLabel funnel={funnel} own={own} layout={layout} />}
    </svg>
  );
}

interface FrameProps {
  readonly layout: FunnelLayout;
  readonly words: FunnelWords;
  readonly mean: number;
  readonly width: number;
}

function Frame({ layout, words, mean, width }: FrameProps) {
  const { x, y, right, bottom } = layout;
  return (
    <>
      <text x={0} y={12}>
        {words.y}
      </text>
      <defs>
        <clipPath id="funnel-frame">
          <rect x={x(0)} y={layout.top} width={right - x(0)} height={bottom - layout.top} />
        </clipPath>
      </defs>
      <path d={layout.band} className="usual" clipPath="url(#funnel-frame)" />
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={x(0)} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={x(0) - 8} y={y(tick) + 4} textAnchor="end">
            {words.tick(tick)}
          </text>
        </g>
      ))}
      {x.ticks(width < 500 ? 4 : 8).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {words.tick(tick)}
        </text>
      ))}
      <text x={right} y={bottom + 38} textAnchor="end">
        {words.x}
      </text>
      {layout.limits.map((limit, i) => (
        <g key={limit.level} className={i === 0 ? 'limit narrow' : 'limit'}>
          <path d={limit.low} clipPath="url(#funnel-frame)" />
          <path d={limit.high} clipPath="url(#funnel-frame)" />
          <text x={right + 6} y={limit.end + 4}>
            {words.level(limit.level)}
          </text>
        </g>
      ))}
      <line className="whole" x1={x(0)} x2={right} y1={y(mean * 100)} y2={y(mean * 100)} />
      <text className="strong" x={right + 6} y={y(mean * 100) + 4}>
        {words.mean}
      </text>
    </>
  );
}

interface OwnProps {
  readonly funnel: FunnelAnswer;
  readonly own: { readonly unit: string; readonly label: string };
  readonly layout: FunnelLayout;
}

/** The school's own name above its point, with a line to it, clear of the cloud. */
function OwnLabel({ funnel, own, layout }: OwnProps) {
  const point = funnel.points.find(({ unit }) => unit === own.unit);
  if (point === undefined) return null;
  const [px, py] = [layout.x(point.size), layout.y(point.share * 100)];
  const toLeft = px > layout.right * 0.6;
  const tx = px + (toLeft ? -18 : 18);
  const ty = Math.max(24, py - 58);
  return (
    <>
      <path d={`M${px} ${py - 8}L${tx} ${ty + 6}`} className="leader" />
      <text className="key halo" x={tx} y={ty} textAnchor={toLeft ? 'end' : 'start'}>
        {own.label}
      </text>
    </>
  );
}
