/** GET /api/sources-compared: every two sources of employments in the latest month that both tell of. */
export interface SourcesComparedAnswer {
  /** The setting `counting-source`. */
  readonly countingSource: string;
  readonly comparisons: readonly {
    /** `2026-08` */
    readonly month: string;
    readonly here: string;
    readonly there: string;
    readonly unitsCompared: number;
    /** Units that do not agree, worst first. Counts of persons. */
    readonly units: readonly {
      readonly unit: string;
      readonly here: number;
      readonly there: number;
      readonly onlyHere: number;
      readonly onlyThere: number;
      readonly otherPercent: number;
    }[];
  }[];
}
