/** What is told of one group, month by month from a January, or what whoever is told of it can work out as well. */
export interface Line {
  readonly counts: readonly number[];
  readonly isFew: (count: number) => boolean;
  /** Whether a school year too is refused for its sake. */
  readonly inSchoolYears: boolean;
}

/** Months in a row: the first, and the one after the last. */
export type Stretch = readonly [first: number, after: number];

const MONTHS_OF_A_YEAR = 12;
/** Months from a January to the end of a school year. */
const SCHOOL_YEAR_ENDS = 7;
/** Months and tertials are told. */
const MONTHS_OF_A_PART = [4, 1] as const;

/** Stretches of months by `keyOfStretch`. A stretch of neither kind is not told, for one before it is refused. */
interface InTime {
  readonly told: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

/**
 * Which stretches of months can be told as soon as they have ended, month after month, if nothing of few is to follow from what
 * was told by then: a year, a tertial, a month, in this order. Tertials and months are told as long as none before in their
 * calendar year is refused. A told stretch ties its two ends, and what lies between tied ends is known: the rest of a year,
 * and what two years do not share. All is taken to have been asked for in time, so it needs no ledger. All lines
 * are told of a stretch, or none. `yearsEnd`: months from a January to the end of the years that are told besides school years and calendar years.
 */
export function tellInTime(lines: readonly Line[], yearsEnd: readonly number[]): InTime {
  const [told, refused] = [new Set<string>(), new Set<string>()];
  const ends = openEnds(lines);
  const tell = (first: number, after: number, isJudged: (line: Line) => boolean = () => true) =>
    (ends.tie(first, after, isJudged) ? told : refused).add(keyOfStretch([first, after]));
  for (let known = 1; known <= (lines[0]?.counts.length ?? 0); known++) {
    if (isYear(known, SCHOOL_YEAR_ENDS)) tell(known - MONTHS_OF_A_YEAR, known, (line) => line.inSchoolYears);
    if ([0, ...yearsEnd].some((end) => isYear(known, end))) tell(known - MONTHS_OF_A_YEAR, known);
    for (const length of MONTHS_OF_A_PART.filter((months) => known % months === 0)) {
      const first = known - length;
      const isFirst = first % MONTHS_OF_A_YEAR === 0;
      if (isFirst || told.has(keyOfStretch([first - length, first]))) tell(first, known);
    }
  }
  return { told, refused };
}

/** True where a whole year ends, so many months after a January. */
function isYear(known: number, ends: number): boolean {
  return known >= MONTHS_OF_A_YEAR && known % MONTHS_OF_A_YEAR === ends;
}

export function keyOfStretch([first, after]: Stretch): string {
  return `${first}-${after}`;
}

/** The ends of months: which of them are tied, by what has been told. */
interface Ends {
  /** Ties two ends, unless a number of few would lie between tied ends then, by a line that is judged. */
  readonly tie: (first: number, after: number, isJudged: (line: Line) => boolean) => boolean;
}

/** Each end has the number of its bundle: ends that are tied have the same. */
function openEnds(lines: readonly Line[]): Ends {
  const summed = lines.map((line) => ({ line, sums: sumsOf(line.counts) }));
  const still = summed.flatMap(({ sums }) => stillStretches(sums));
  let bundles = Int32Array.from(summed[0]?.sums.keys() ?? []);
  return {
    tie: (first, after, isJudged) => {
      const tied = bundles.slice();
      join(tied, first, after);
      close(tied, still);
      const judged = summed.filter(({ line }) => isJudged(line));
      if (judged.some(({ line, sums }) => leavesMore(sums, { bundles, tied }, line.isFew))) return false;
      bundles = tied;
      return true;
    },
  };
}

/** How many there were before each end. */
function sumsOf(counts: readonly number[]): readonly number[] {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) ?? 0) + count);
  return sums;
}

/** Makes one bundle of those of two ends; false where they are one. */
function join(bundles: Int32Array, one: number, other: number): boolean {
  const [from, to] = [bundles[one], bundles[other]];
  if (from === to || to === undefined) return false;
  for (let end = 0; end < bundles.length; end++) if (bundles[end] === from) bundles[end] = to;
  return true;
}

/** Where nothing happened between two tied ends, all ends between them are tied as well: nobody is counted below zero. */
function close(bundles: Int32Array, still: readonly Stretch[]): void {
  for (let moved = true; moved; ) {
    moved = false;
    for (const stretch of still) moved = closeIn(bundles, stretch) || moved;
  }
}

/** Ties what lies between tied ends of a while in which nothing happened; false where all of it was. */
function closeIn(bundles: Int32Array, [first, last]: Stretch): boolean {
  let moved = false;
  let from = first;
  let reach = first;
  for (let end = first; end <= last; end++) {
    if (end > reach) from = end;
    else if (end > from) moved = join(bundles, end, from) || moved;
    reach = Math.max(reach, bundles.lastIndexOf(bundles[end] ?? -1, last));
  }
  return moved;
}

/** The first and the last end of every while in which nothing happened. */
function stillStretches(sums: readonly number[]): readonly Stretch[] {
  const firsts = [...sums.keys()].filter((end) => sums[end] !== sums[end - 1]);
  return firsts
    .map((first, i) => [first, (firsts[i + 1] ?? sums.length) - 1] as const)
    .filter(([first, last]) => last > first + 1);
}

/** True where more of few lies between tied ends than before. */
function leavesMore(
  sums: readonly number[],
  { bundles, tied }: { readonly bundles: Int32Array; readonly tied: Int32Array },
  isFew: (count: number) => boolean,
): boolean {
  const before = new Set(fewBetween(bundles, sums, isFew));
  return fewBetween(tied, sums, isFew).some((one) => !before.has(one));
}

/** Tied ends with few between them, each with the one before it. */
function fewBetween(
  bundles: Int32Array,
  sums: readonly number[],
  isFew: (count: number) => boolean,
): readonly string[] {
  const last = new Map<number, number>();
  const found: string[] = [];
  for (const [end, bundle] of bundles.entries()) {
    const before = last.get(bundle);
    last.set(bundle, end);
    if (before !== undefined && isFew((sums[end] ?? 0) - (sums[before] ?? 0))) found.push(keyOfStretch([before, end]));
  }
  return found;
}
