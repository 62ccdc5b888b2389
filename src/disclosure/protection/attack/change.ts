/** By how much some leaves of the table move; the others stand still. */
export interface Change {
  /** Rising. */
  readonly leaves: Int32Array;
  readonly by: Float64Array;
}
