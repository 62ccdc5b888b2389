/** One step of a curve. */
export interface CurveStep {
  /** Persons who left since the step before. */
  readonly events: number;
  /** Persons still followed. */
  readonly followed: number;
  /** False where the curve has no value, because it starts later or nobody is followed. */
  readonly hasValue: boolean;
}

export type Curve = readonly CurveStep[];
