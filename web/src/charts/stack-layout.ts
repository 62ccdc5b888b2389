/** One bar: its parts in per cent, in order, nought where one is not seen; null where none of them is, and then why. */
export interface StackRow {
  readonly key: string;
  readonly label: string;
  readonly strong: boolean;
  readonly parts: readonly { readonly key: string; readonly value: number; readonly text: string }[] | null;
  readonly instead: string;
}

export interface Segment {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly text: string;
  /** True where the number has room inside. */
  readonly fits: boolean;
}

export interface StackLayout {
  readonly narrow: boolean;
  readonly rowHeight: number;
  readonly left: number;
  readonly right: number;
  readonly placed: readonly { readonly row: StackRow; readonly segments: readonly Segment[] | null }[];
}

const NARROW = 460;
const LETTER = 7;
const PADDING = 8;

/** Places the parts of every bar end to end from nought to `most` per cent. */
export function layOutStack(rows: readonly StackRow[], width: number, most = 100): StackLayout {
  const narrow = width < NARROW;
  const longest = Math.max(0, ...rows.map(({ label }) => label.length));
  const left = narrow ? 0 : Math.min(Math.max(90, longest * LETTER + 12), width * 0.4);
  const right = width - 2;
  const placed = rows.map((row) => ({
    row,
    segments: row.parts === null ? null : segmentsOf(row.parts, left, (right - left) / most),
  }));
  return { narrow, rowHeight: narrow ? 52 : 32, left, right, placed };
}

function segmentsOf(parts: NonNullable<StackRow['parts']>, left: number, perCent: number): readonly Segment[] {
  let x = left;
  return parts.map(({ key, value, text }) => {
    const width = value * perCent;
    const segment = { key, x, width, text, fits: width > text.length * LETTER + PADDING };
    x += width;
    return segment;
  });
}

/** Where the bars end: a hundred per cent, or where none is whole, the next ten above the longest. */
export function mostOf(rows: readonly StackRow[]): number {
  const sums = rows.flatMap(({ parts }) => (parts === null ? [] : [parts.reduce((sum, { value }) => sum + value, 0)]));
  if (sums.length === 0) return 100;
  return Math.min(100, Math.max(10, Math.ceil(Math.max(...sums) / 10 - 1e-9) * 10));
}
