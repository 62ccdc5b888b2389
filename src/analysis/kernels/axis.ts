import { type Day, dayParts } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';

/** What decides a person's or a piece's place along a dimension. */
export const BY = { unit: 0, subgroup: 1, contract: 2, sex: 3, age: 4, tenure: 5 } as const;
export type By = (typeof BY)[keyof typeof BY];

/** A dimension as arithmetic: the place in its code list of each unit, subgroup, age in years and so on. */
export interface Axis {
  readonly by: By;
  /** Number of codes; the total stands after them. */
  readonly size: number;
  /** Code place of each deciding place (unit, subgroup, contract, sex, completed years). */
  readonly code: Int32Array;
  /** For age: code place of an unknown birth. */
  readonly unknown: number;
}

/** A question as arithmetic: axes of the cube, and axes that only let some codes through. */
export interface Lens {
  readonly axes: readonly Axis[];
  readonly filters: readonly { readonly axis: Axis; readonly allowed: Int32Array }[];
}

/** Who and what stands somewhere on a day. Filled anew for every person: kernels make no objects in their loops. */
export interface Standing {
  /** Year · 100 + month of birth; month 0 = unknown, all 0 = unknown. */
  birth: number;
  sex: number;
  unit: number;
  subgroup: number;
  contract: number;
  /** Date of the spell's first day, as `dateNumber`. */
  spellStart: number;
}

export function newStanding(): Standing {
  return { birth: 0, sex: 0, unit: 0, subgroup: 0, contract: 0, spellStart: 0 };
}

/** A day as year · 10 000 + month · 100 + day of month, in which completed years are a division. */
export function dateNumber(day: number): number {
  const { year, month, dayOfMonth } = dayParts(day as Day);
  return year * 10_000 + month * 100 + dayOfMonth;
}

/**
 * Code place on an axis. Age: completed years from the first of the birth month, the difference of years where only
 * the year is known. Tenure: completed years since the spell began.
 */
export function placeOn(axis: Axis, standing: Standing, date: number): number {
  switch (axis.by) {
    case BY.unit:
      return at(axis.code, standing.unit);
    case BY.subgroup:
      return at(axis.code, standing.subgroup);
    case BY.contract:
      return at(axis.code, standing.contract);
    case BY.sex:
      return at(axis.code, standing.sex);
    case BY.age:
      if (standing.birth === 0) return axis.unknown;
      return years(axis, Math.floor((Math.floor(date / 100) - standing.birth) / 100));
    case BY.tenure:
      return years(axis, Math.floor((date - standing.spellStart) / 10_000));
  }
}

/** Code place of a number of completed years, which may lie outside the list at both ends. */
function years(axis: Axis, completed: number): number {
  return at(axis.code, Math.min(Math.max(completed, 0), axis.code.length - 1));
}

/** True if every filter lets the standing through. */
export function passes(lens: Lens, standing: Standing, date: number): boolean {
  for (const { axis, allowed } of lens.filters) if (at(allowed, placeOn(axis, standing, date)) === 0) return false;
  return true;
}

/** True if an axis or filter moves with time while nothing else does. */
export function movesWithTime(lens: Lens, by: By): boolean {
  return lens.axes.some((axis) => axis.by === by) || lens.filters.some(({ axis }) => axis.by === by);
}
