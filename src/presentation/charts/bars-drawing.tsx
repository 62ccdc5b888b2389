import { type Cut, cutsOf } from './break-layout.ts';
import type { ChartBreak, ChartPoint, ChartWords, PeriodKind } from './chart-data.ts';
import { fitted, layOutRows, type RowLayout } from './row-layout.ts';

export interface BarsDrawingProps {
  readonly points: readonly (ChartPoint & { readonly colour: string; readonly beside: string })[];
  readonly words: ChartWords;
  /** Where the bars are one figure over time: the days on which it is cut. */
  readonly overTime?: { readonly breaks: readonly ChartBreak[]; readonly kind: PeriodKind };
  readonly width: number;
}

const BREAK_ROW = 26;

/** Lying bars from zero with the value written after; what is not seen says why in words. Bars before a break are grey. */
export function BarsDrawing({ points, words, overTime, width }: BarsDrawingProps) {
  const layout = layOutRows(points, width, 150);
  const keys = points.map(({ key }) => key);
  const cuts = overTime === undefined ? [] : cutsOf(keys, overTime.breaks, overTime.kind);
  const newest = Math.max(0, ...cuts.map(({ after }) => after + 1));
  const yOf = (place: number) =>
    place * layout.rowHeight + cuts.filter(({ after }) => after < place).length * BREAK_ROW;
  const height = yOf(points.length);
  return (
    <svg role="img" aria-label={words.description} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {points.map((point, i) => (
        <g key={point.key} className={i < newest ? 'older' : point.colour} transform={`translate(0 ${yOf(i)})`}>
          <text className="name" x={0} y={layout.narrow ? 16 : 19}>
            {fitted(point.label, layout.narrow ? width : layout.trackLeft - 8)}
            <title>{point.label}</title>
          </text>
          <Bar point={point} layout={layout} provisional={words.provisional} />
        </g>
      ))}
      {cuts.map((cut, i) => (
        <BreakRow
          key={cut.break.key}
          cut={cut}
          y={yOf(cut.after + 1) - (sameAfter(cuts, i) + 1) * BREAK_ROW}
          width={width}
        />
      ))}
    </svg>
  );
}

/** How many breaks at the same place are drawn below this one. */
function sameAfter(cuts: readonly Cut[], place: number): number {
  return cuts.filter(({ after }, i) => i > place && after === cuts[place]?.after).length;
}

/** A dotted line between two bars, the reason written on it. */
function BreakRow({ cut, y, width }: { readonly cut: Cut; readonly y: number; readonly width: number }) {
  return (
    <g className="break-mark" data-break={cut.break.day} transform={`translate(0 ${y})`}>
      <line x1={0} x2={width} y1={BREAK_ROW - 4} y2={BREAK_ROW - 4} />
      <text x={0} y={BREAK_ROW - 10}>
        {fitted(cut.break.label, width)}
        <title>{cut.break.label}</title>
      </text>
    </g>
  );
}

interface BarProps {
  readonly point: BarsDrawingProps['points'][number];
  readonly layout: RowLayout;
  /** The word for provisional. */
  readonly provisional: string;
}

function Bar({ point, layout, provisional }: BarProps) {
  const textY = layout.markY + 4;
  if (point.value === null) {
    return (
      <text x={layout.trackLeft + 4} y={textY} data-cell={point.cell}>
        {point.text}
      </text>
    );
  }
  const end = layout.scale(point.value);
  return (
    <>
      <rect
        x={layout.trackLeft}
        y={layout.markY - 8}
        width={Math.max(1, end - layout.trackLeft)}
        height={16}
        className={point.provisional ? 'loose-bar' : 'bar'}
      />
      <text x={end + 8} y={textY}>
        <tspan className="strong" data-cell={point.cell}>
          {point.text}
        </tspan>
        {point.beside === '' ? '' : ` · ${point.beside}`}
        {point.provisional ? ` (${provisional})` : ''}
      </text>
    </>
  );
}
