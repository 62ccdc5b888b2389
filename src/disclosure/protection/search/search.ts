import { lazily } from '../attack/lazily.ts';
import type { Effort } from '../attack/least/least-move.ts';
import { openParts, type Parts } from '../attack/least/parts.ts';
import { openProver, type Protection } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { type Found, innerFirst, primariesOf } from './found.ts';
import { gaussWithheld } from './gauss.ts';
import { openPartsSearch, searchInParts } from './in-parts.ts';
import { makeSafe, type Step, type Work } from './publishing-back.ts';
import { openRepair, pricesOf } from './repair.ts';
import { inThreads } from './threads/in-threads.ts';

export type { Step } from './publishing-back.ts';

/** Up to so many primaries the search is made from two beginnings, and the one that withholds less is taken. */
const TWO_BEGINNINGS_UP_TO = 500;
/** Up to so many no move is too long. */
const THOROUGH_UP_TO = 200;
const THOROUGH_UP_TO_SUMS = 3000;
/** Larger tables are gone through part by part: what is solved for is then no larger than a part. */
const AT_ONCE_UP_TO = 6000;

/**
 * A set of sums to withhold that keeps what is wanted: a beginning, repair until no attacker gets too close, then
 * publishing back what is not needed. Without chance: the same table gives the same set.
 */
export function search(sums: Sums, wanted: Protection, tell: (step: Step) => void, atOnceUpTo = AT_ONCE_UP_TO): Found {
  const parts = lazily(() => openParts(sums)).get;
  if (sums.of.length > atOnceUpTo && parts().tables.length > 1) return searchInParts(sums, wanted, { parts, tell });
  const found = beginningsOf(sums, wanted).map((beginning) => searchFrom(sums, { ...beginning, wanted, parts, tell }));
  return found.reduce((best, other) => (isLess(loss(sums, other), loss(sums, best)) ? other : best));
}

/** How the search is told of, and where it is made. */
export interface SearchWish {
  readonly tell: (step: Step) => void;
  /** How many threads may work at once. They decide nothing. */
  readonly threads: number;
  readonly atOnceUpTo?: number;
}

/** The same search, with the parts of a large table gone through in threads. */
export async function searchInThreads(sums: Sums, wanted: Protection, wish: SearchWish): Promise<Found> {
  const { tell, threads, atOnceUpTo = AT_ONCE_UP_TO } = wish;
  if (threads < 2 || sums.of.length <= atOnceUpTo) return search(sums, wanted, tell, atOnceUpTo);
  const parts = lazily(() => openParts(sums)).get;
  if (parts().tables.length < 2) return search(sums, wanted, tell, atOnceUpTo);
  return inThreads(openPartsSearch(sums, wanted, { parts, tell }), threads, tell);
}

interface Beginning {
  /** Is written to. */
  readonly withheld: Uint8Array;
  readonly effort: Effort;
  /** In the order in which they are made safe. */
  readonly primaries: readonly number[];
}

/**
 * Neither beginning is always the better one: where there is time for two, what withholds less in the end is taken. (Measured on
 * four tables of 1,100 to 1,400 cells: 226, 192, 263, 210 cells from the primaries alone, 227, 191, 274, 199 from the elimination.)
 */
function beginningsOf(sums: Sums, wanted: Protection): readonly Beginning[] {
  const alone = Uint8Array.from(wanted.primary, (is) => (is ? 1 : 0));
  const primaries = primariesOf(sums, wanted);
  if (primaries.length > TWO_BEGINNINGS_UP_TO || sums.of.length > THOROUGH_UP_TO_SUMS) {
    return [{ withheld: alone, effort: 'quick', primaries }];
  }
  const eliminated = gaussWithheld(sums, wanted.primary);
  if (primaries.length <= THOROUGH_UP_TO) {
    return [eliminated, alone].map((withheld) => ({ withheld, effort: 'thorough', primaries }));
  }
  return [
    { withheld: alone, effort: 'quick', primaries },
    { withheld: eliminated, effort: 'thorough', primaries: innerFirst(sums, wanted) },
  ];
}

interface From extends Beginning {
  readonly wanted: Protection;
  readonly parts: () => Parts;
  readonly tell: (step: Step) => void;
}

/** Fewest cells are withheld in the end (measured on tables of 600, 1,100 and 3,800 cells). */
const LARGEST_FIRST_UP_TO = 1500;

/** Minutes of work. (A table of 4,000 cells takes some 7,000.) */
const MOST_QUESTIONS = 100_000;

function searchFrom(sums: Sums, { wanted, withheld, effort, primaries, parts, tell }: From): Found {
  const prover = openProver(sums, wanted, { highs: null, effort, parts });
  const repair = openRepair(sums, wanted, { parts: effort === 'quick' ? parts : null, price: pricesOf(sums) });
  const order = sums.of.length <= LARGEST_FIRST_UP_TO ? 'largest' : 'fewest-proofs-weighed';
  const work: Work = { wanted, withheld, primaries, own: [...sums.of.keys()], order, most: MOST_QUESTIONS, tell };
  makeSafe(sums, work, prover, repair);
  return { withheld, shown: [{ primaries, changes: prover.proofs() }] };
}

/** Cells withheld, then what they add up to. */
function loss(sums: Sums, { withheld }: Found): readonly [number, number] {
  let [cells, total] = [0, 0];
  for (const [sum, is] of withheld.entries()) {
    cells += is * (sums.shownBy[sum] ?? 0);
    total += is * (sums.shownBy[sum] ?? 0) * (sums.values[sum] ?? 0);
  }
  return [cells, total];
}

function isLess(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
