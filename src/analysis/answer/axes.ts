import {
  AGE_BANDS,
  ageBand,
  CONTRACTS,
  type DimensionId,
  SEXES,
  TENURE_BANDS,
  type TenureBand,
} from '../../terms/index.ts';
import { type Axis, BY, type Lens } from '../kernels/axis.ts';
import type { Question } from '../question.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { GROUP_OF_SUBGROUP, SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import { codesOf } from './dimensions/dimension-codes.ts';

/** The question's breakdown and filters as arithmetic. Codes of the filters must be known. */
export function lensOf(dataset: Dataset, question: Pick<Question, 'by' | 'where'>): Lens {
  return {
    axes: question.by.map((dimension) => axisOf(dataset, dimension)),
    filters: question.where.map(({ dimension, codes }) => ({
      axis: axisOf(dataset, dimension),
      allowed: Int32Array.from(codesOf(dataset, dimension), (code) => (codes.includes(code) ? 1 : 0)),
    })),
  };
}

/** A dimension as an axis: which place in its code list follows from unit, subgroup, contract, sex, age or tenure. */
function axisOf(dataset: Dataset, dimension: DimensionId): Axis {
  const size = codesOf(dataset, dimension).length;
  const { units } = dataset;
  const by = (what: Axis['by'], code: Int32Array): Axis => ({ by: what, size, code, unknown: size - 1 });
  switch (dimension) {
    case 'unit':
      return by(BY.unit, same(units.codes.length));
    case 'area':
      return by(BY.unit, units.area);
    case 'sub-area':
      return by(BY.unit, units.subArea);
    case 'school-type':
      return by(BY.unit, units.schoolType);
    case 'living-conditions':
      return by(BY.unit, units.living);
    case 'staff-group':
      return by(BY.subgroup, GROUP_OF_SUBGROUP);
    case 'staff-subgroup':
      return by(BY.subgroup, same(SUBGROUP_CODES.length));
    case 'contract':
      return by(BY.contract, same(CONTRACTS.length));
    case 'sex':
      return by(BY.sex, same(SEXES.length));
    case 'age-band':
      return by(BY.age, BAND_OF_AGE);
    case 'tenure':
      return by(BY.tenure, BAND_OF_TENURE);
  }
}

/** Age band of each completed year until the last band. */
const BAND_OF_AGE = Int32Array.from({ length: 68 }, (_, age) => AGE_BANDS.indexOf(ageBand(age)));

/** Tenure band of each completed year until the last band; the same limits as `tenureBand` of terms. */
const BAND_OF_TENURE = Int32Array.from({ length: 11 }, (_, years) => TENURE_BANDS.indexOf(tenureBandOf(years)));

function tenureBandOf(years: number): TenureBand {
  if (years < 1) return '<1';
  if (years < 3) return '1-2';
  if (years < 5) return '3-4';
  return years < 10 ? '5-9' : '10+';
}

function same(length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => i);
}
