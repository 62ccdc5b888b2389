/** Counts of one group, month by month from a January. */
export interface Timeline {
  readonly counts: readonly number[];
  readonly isFew: (count: number) => boolean;
}

/** Months in a row: the first, and the one after the last. */
export type Stretch = readonly [first: number, after: number];

const MONTHS_OF_A_YEAR = 12;
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
 * and what two years do not share. All is taken to have been asked for in time, so it needs no ledger.
 */
export function tellInTime({ counts, isFew }: Timeline): InTime {
  const [told, refused] = [new Set<string>(), new Set<string>()];
  const ends = openEnds(counts, isFew);
  const tell = (first: number, after: number) =>
    (ends.tie(first, after) ? told : refused).add(keyOfStretch([first, after]));
  for (let known = 1; known <= counts.length; known++) {
    if (known >= MONTHS_OF_A_YEAR) tell(known - MONTHS_OF_A_YEAR, known);
    for (const length of MONTHS_OF_A_PART) {
      if (known % length > 0) continue;
      const first = known - length;
      const isFirst = first % MONTHS_OF_A_YEAR === 0;
      if (isFirst || told.has(keyOfStretch([first - length, first]))) tell(first, known);
    }
  }
  return { told, refused };
}

export function keyOfStretch([first, after]: Stretch): string {
  return `${first}-${after}`;
}

/** The ends of months: which of them are tied, by what has been told. */
interface Ends {
  /** Ties two ends, unless a count of few would lie between tied ends then. */
  readonly tie: (first: number, after: number) => boolean;
}

function openEnds(counts: readonly number[], isFew: (count: number) => boolean): Ends {
  const sums = [0];
  for (const count of counts) sums.push((sums.at(-1) ?? 0) + count);
  let bundles: readonly number[] = sums.map((_, end) => end);
  return {
    tie: (first, after) => {
      const tied = closed(joined(bundles, first, after), sums);
      if (leavesFew(tied, sums, isFew)) return false;
      bundles = tied;
      return true;
    },
  };
}

function joined(bundles: readonly number[], one: number, other: number): readonly number[] {
  const [from, to] = [bundles[one], bundles[other]];
  return from === to ? bundles : bundles.map((bundle) => (bundle === from ? (to ?? bundle) : bundle));
}

/** Where nothing happened between two tied ends, all ends between them are tied as well: nobody is counted below zero. */
function closed(bundles: readonly number[], sums: readonly number[]): readonly number[] {
  let tied = bundles;
  const last = new Map<string, number>();
  for (const [end, bundle] of bundles.entries()) {
    const key = `${bundle} ${sums[end]}`;
    const before = last.get(key) ?? end;
    last.set(key, end);
    for (let between = before + 1; between < end; between++) tied = joined(tied, between, end);
  }
  return tied === bundles ? tied : closed(tied, sums);
}

function leavesFew(bundles: readonly number[], sums: readonly number[], isFew: (count: number) => boolean): boolean {
  const last = new Map<number, number>();
  return bundles.some((bundle, end) => {
    const sum = sums[end] ?? 0;
    const between = sum - (last.get(bundle) ?? sum);
    last.set(bundle, sum);
    return isFew(between);
  });
}
