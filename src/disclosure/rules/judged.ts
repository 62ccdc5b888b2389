/** Tells of ever more withheld rows which of them are given away; where one is enough, some of them. */
export type Judge = (hidden: ReadonlySet<number>, isOneEnough?: boolean) => readonly Given[];

/** A row that is given away. */
export interface Given {
  readonly row: number;
  /** Rows that are seen, and would keep it from being given away if they were not, as far as is known. */
  readonly helpers?: readonly number[];
}

/** What is withheld by now, and in which order rows may come to it: those first whose loss is least. */
export interface Withholding {
  readonly hidden: Set<number>;
  readonly rank: Int32Array;
}
