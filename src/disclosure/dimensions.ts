import { type Dataset, dimensionCodes } from '../analysis/index.ts';
import { DIMENSIONS, type DimensionId } from '../terms/index.ts';

/** A dimension with its codes; `name` where the code has a name of its own (units, areas). */
export interface DimensionEntry {
  readonly id: DimensionId;
  readonly codes: readonly { readonly code: string; readonly name: string | null }[];
}

/** Every dimension a question may use, with the codes this dataset has. */
export function dimensionsOf(dataset: Dataset): readonly DimensionEntry[] {
  return DIMENSIONS.map((id) => ({ id, codes: dimensionCodes(dataset, id) }));
}
