import { type DimensionId, STAFF_SUBGROUPS, UNASSIGNED } from '../../terms/index.ts';
import type { DimensionEntry } from '../dimensions.ts';
import type { UnitEntry } from '../units.ts';

/** What a class of persons is a combination of. Every other dimension follows from the unit or the subgroup. */
export const CLASS_DIMENSIONS = ['unit', 'staff-subgroup', 'contract', 'sex', 'age-band', 'tenure'] as const;
export type ClassDimension = (typeof CLASS_DIMENSIONS)[number];

/** Which classes a cell takes in: per class dimension the places of its codes, rising; null = all of them. */
export type Box = readonly (readonly number[] | null)[];

export const WHOLE: Box = CLASS_DIMENSIONS.map(() => null);

/** What everybody knows of the codes: which units lie in which area, which subgroups in which group. */
export interface Codebook {
  /** Number of codes per class dimension. */
  readonly sizes: readonly number[];
  /** The box of some codes of one dimension. */
  readonly boxOf: (dimension: DimensionId, codes: readonly string[]) => Box;
  readonly codesOf: (dimension: DimensionId) => readonly string[];
}

/** The codebook of an owner, from what the gate tells without any figure in it. */
export function codebookOf(units: readonly UnitEntry[], dimensions: readonly DimensionEntry[]): Codebook {
  const codes = new Map(dimensions.map(({ id, codes: own }) => [id, own.map(({ code }) => code)]));
  const codesOf = (dimension: DimensionId) => codes.get(dimension) ?? [];
  const unitBy = new Map(units.map((one) => [one.unit, one]));
  const above = (place: string, dimension: DimensionId): string => {
    const unit = unitBy.get(place);
    if (dimension === 'area') return unit?.area.code ?? UNASSIGNED;
    if (dimension === 'sub-area') return unit?.subArea.code ?? UNASSIGNED;
    return (dimension === 'school-type' ? unit?.schoolType : unit?.livingConditions) ?? 'unknown';
  };
  const groupOf = (subgroup: string) => STAFF_SUBGROUPS[subgroup as keyof typeof STAFF_SUBGROUPS];
  return {
    sizes: CLASS_DIMENSIONS.map((dimension) => codesOf(dimension).length),
    codesOf,
    boxOf: (dimension, wanted) => {
      const axis = axisOf(dimension);
      const own = codesOf(CLASS_DIMENSIONS[axis] ?? 'unit');
      const isIn = (code: string) => {
        if (CLASS_DIMENSIONS[axis] === dimension) return wanted.includes(code);
        return wanted.includes(dimension === 'staff-group' ? groupOf(code) : above(code, dimension));
      };
      const places = own.flatMap((code, place) => (isIn(code) ? [place] : []));
      return WHOLE.map((all, i) => (i === axis && places.length < own.length ? places : all));
    },
  };
}

function axisOf(dimension: DimensionId): number {
  const own = CLASS_DIMENSIONS.indexOf(dimension as ClassDimension);
  if (own >= 0) return own;
  return dimension === 'staff-group' ? 1 : 0;
}

/** The classes that are in both. */
export function meet(a: Box, b: Box): Box {
  return a.map((one, i) => {
    const other = b[i] ?? null;
    if (one === null || other === null) return one ?? other;
    const both = new Set(other);
    return one.filter((place) => both.has(place));
  });
}

export function keyOfBox(box: Box): string {
  return box.map((places) => places?.join(',') ?? '*').join(';');
}
