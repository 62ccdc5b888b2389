/** What a phrase says more than its numbers. */
export interface DayPhrase {
  /** The sentence; `*` encloses the figure itself. */
  readonly said: string;
  /** In its place where there is none of what is counted; left out where a nought says it well enough. */
  readonly none?: string;
  /** In its place where a median of time is not reached. */
  readonly notReached?: string;
  /** The line under the figure's title; absent where it stands with others of its kind. */
  readonly lead?: string;
}
