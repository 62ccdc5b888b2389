import { type Day, DIMENSIONS, type DimensionId } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { datasetOn } from '../../read-model/versions/dataset-on.ts';
import { codesOf } from './dimension-codes.ts';
import { parentsOf } from './table-shape.ts';

/** How the codes of dimensions lie inside each other, by what was known at the end of a day. */
export interface Hierarchies {
  /** Codes of a dimension, in their order. */
  readonly codes: (dimension: DimensionId) => readonly string[];
  /** The code of `parent` that a code of `child` lies in; null where neither dimension holds the other. */
  readonly parentOf: (child: DimensionId, parent: DimensionId) => ReadonlyMap<string, string> | null;
}

/** Hierarchies as they were known at the end of a day (null = now). What lies in no known code lies in the last one. */
export function hierarchiesOn(dataset: Dataset, asKnownOn: Day | null): Hierarchies {
  const then = datasetOn(dataset, asKnownOn);
  const parents = new Map<string, ReadonlyMap<string, string> | null>();
  for (const child of DIMENSIONS)
    for (const parent of DIMENSIONS) parents.set(`${child} ${parent}`, inside(then, child, parent));
  return {
    codes: (dimension) => codesOf(then, dimension),
    parentOf: (child, parent) => parents.get(`${child} ${parent}`) ?? null,
  };
}

function inside(dataset: Dataset, child: DimensionId, parent: DimensionId): ReadonlyMap<string, string> | null {
  const of = child === parent ? null : parentsOf(dataset, child, parent);
  if (of === null) return null;
  const outer = codesOf(dataset, parent);
  const last = outer.length - 1;
  return new Map(
    codesOf(dataset, child).map((code, place) => [code, outer[at(of, place) < 0 ? last : at(of, place)] ?? '']),
  );
}
