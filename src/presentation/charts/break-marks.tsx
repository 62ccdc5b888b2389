import type { Cut } from './break-layout.ts';
import { wrapped } from './wrapped.ts';

/** About how wide a letter of 13 px is. */
const LETTER = 6.8;
const LINE = 16;
const GAP = 6;
/** Longest line of a label, letters. */
const MOST_LETTERS = 34;

/** A label of a break: its lines, at which side of its cut they stand, and from how far down. */
export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly left: boolean;
  readonly y: number;
}

/** Labels in a band above the picture, each under the one before, at the side that has more room; and how high the band is. */
export function labelBand(
  cuts: readonly Cut[],
  at: (cut: Cut) => number,
  width: number,
): { readonly labels: readonly PlacedLabel[]; readonly height: number } {
  let y = 0;
  const labels = cuts.map((cut) => {
    const x = at(cut);
    const left = x > width / 2;
    const room = (left ? x : width - x) - GAP;
    const lines = wrapped([cut.break.label], Math.min(MOST_LETTERS, Math.max(8, Math.floor(room / LETTER))));
    const label = { lines, left, y };
    y += lines.length * LINE;
    return label;
  });
  return { labels, height: y === 0 ? 0 : y + GAP };
}

interface MarksProps {
  readonly cuts: readonly Cut[];
  readonly labels: readonly PlacedLabel[];
  readonly at: (cut: Cut) => number;
  readonly top: number;
  readonly bottom: number;
}

/** Dotted verticals where the lines are cut, the reason written beside each. */
export function BreakMarks({ cuts, labels, at, top, bottom }: MarksProps) {
  return cuts.map((cut, i) => {
    const label = labels[i];
    const x = at(cut);
    return (
      <g key={cut.break.key} className="break-mark" data-break={cut.break.day}>
        <line x1={x} x2={x} y1={top + (label?.y ?? 0)} y2={bottom} />
        {label?.lines.map((line, n) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one label never change places
            key={n}
            className="halo"
            x={label.left ? x - GAP : x + GAP}
            y={top + label.y + LINE * n + 11}
            textAnchor={label.left ? 'end' : 'start'}
          >
            {line}
          </text>
        ))}
      </g>
    );
  });
}
