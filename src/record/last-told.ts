/** A telling that may be taken back and put again by words; nothing is overwritten. */
interface Telling {
  /** False while it is taken back. */
  readonly counts: boolean;
  /** Number of the newest word about it, greater of a later word; null where nobody has said any. */
  readonly word: number | null;
}

/** The last telling that counts: what somebody who tells the thing anew has seen, and what an undoing takes back. */
export function lastTold<T extends Pick<Telling, 'counts'>>(told: readonly T[] | undefined): T | undefined {
  return told?.findLast(({ counts }) => counts);
}

/**
 * What was taken back last, of the tellings after the last that counts: that one a redoing puts again. One that was taken back
 * before something else was told in its place has an older word, and stays as it is.
 */
export function lastTakenBack<T extends Telling>(told: readonly T[]): T | undefined {
  return told
    .slice(told.findLastIndex(({ counts }) => counts) + 1)
    .reduce<T | undefined>((newest, one) => ((newest?.word ?? 0) > (one.word ?? 0) ? newest : one), undefined);
}
