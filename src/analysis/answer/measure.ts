import type { Cube } from '../kernels/cube.ts';
import type { Estimate } from '../raw-table.ts';

/** One line of figures: a numerator per cell, and for shares what it is out of. */
export interface Measure {
  /** Codes of the metric's pseudo-dimension, if it has one. */
  readonly codes: readonly string[];
  readonly numerator: Cube;
  readonly denominator: Cube | null;
  /** True where the denominator counts nobody to be protected, such as pupils. */
  readonly isPublicBase?: true;
  /** Values that are no ratio, per cell. */
  readonly estimates?: readonly Estimate[];
  /** Other counts that can be worked out from the line. */
  readonly implied?: readonly Cube[];
  /** Posts that a line of applicants rests on, as sums. */
  readonly posts?: Cube;
}
