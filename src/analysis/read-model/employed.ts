import { END_REASONS, LEAVING_REASONS } from '../../terms/index.ts';

/** Counted pieces of one knowledge day, by person, best post first. `excluded` ones are left out. */
export interface CountedPieces {
  /** Places of a person's pieces: `offsets[p]` until `offsets[p + 1]`. */
  readonly offsets: Int32Array;
  /** Place among the dataset's pieces. */
  readonly place: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Hundredths of a per cent, 0 where none is said. */
  readonly percent: Int32Array;
  /** 1 where no percent is said. */
  readonly percentUnknown: Int32Array;
  readonly contract: Int32Array;
  readonly terms: Int32Array;
  readonly unit: Int32Array;
  readonly subgroup: Int32Array;
  /** First day from which nobody reports it any more; OPEN_END while it is reported. */
  readonly silent: Int32Array;
  /** Place in END_REASONS of why the piece ended on `to`; −1 = not said. */
  readonly endReason: Int32Array;
}

/** Unbroken employment with the owner, bridged holes included; by person, in time. */
export interface Spells {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Every spell cut into stretches with one primary post each; in a bridged hole it is the last post before the hole. */
export interface PrimaryPosts {
  readonly offsets: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Place among the counted pieces. */
  readonly piece: Int32Array;
  /** Place among the spells. */
  readonly spell: Int32Array;
  /** 1 in a bridged hole: employed, but in no post that day. */
  readonly hole: Int32Array;
}

const RANKS = END_REASONS.map((reason) => (LEAVING_REASONS as readonly string[]).indexOf(reason));

/** Order of what is told of an end, by place in END_REASONS: reasons why a person left, others, nothing. */
export function reasonRank(endReason: number): number {
  const rank = RANKS[endReason];
  if (rank === undefined) return LEAVING_REASONS.length + END_REASONS.length;
  return rank < 0 ? LEAVING_REASONS.length + endReason : rank;
}
