import {
  AGE_BANDS,
  CONTRACTS,
  type DimensionId,
  LIVING_CONDITIONS,
  SCHOOL_TYPES,
  SEXES,
  STAFF_GROUPS,
  TENURE_BANDS,
} from '../../../terms/index.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';

/** A code of a dimension; `name` for those that have one of their own (units and areas), else worded per language. */
export interface DimensionCode {
  readonly code: string;
  readonly name: string | null;
}

/** The code list of a dimension, in the order in which it is shown. `unknown` and `unassigned` stand last. */
export function codesOf(dataset: Dataset, dimension: DimensionId): readonly string[] {
  switch (dimension) {
    case 'unit':
      return dataset.units.codes;
    case 'area':
      return dataset.areas.codes;
    case 'sub-area':
      return dataset.subAreas.codes;
    case 'school-type':
      return SCHOOL_TYPES;
    case 'living-conditions':
      return LIVING_CONDITIONS;
    case 'staff-group':
      return STAFF_GROUPS;
    case 'staff-subgroup':
      return SUBGROUP_CODES;
    case 'contract':
      return CONTRACTS;
    case 'sex':
      return SEXES;
    case 'age-band':
      return AGE_BANDS;
    case 'tenure':
      return TENURE_BANDS;
  }
}

/** Own names of a dimension's codes, in the order of the codes; null where the dimension has none. */
export function namesOf(dataset: Dataset, dimension: DimensionId): readonly string[] | null {
  if (dimension === 'unit') return dataset.units.names;
  if (dimension === 'area') return dataset.areas.names;
  return dimension === 'sub-area' ? dataset.subAreas.names : null;
}

/** The codes a dimension has in this dataset. */
export function dimensionCodes(dataset: Dataset, dimension: DimensionId): DimensionCode[] {
  const names = namesOf(dataset, dimension);
  return codesOf(dataset, dimension).map((code, i) => ({ code, name: names?.[i] || null }));
}
