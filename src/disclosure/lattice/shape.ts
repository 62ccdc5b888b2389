import type { DimensionId } from '../../terms/index.ts';

/** Dimensions of where somebody works, coarse ones first; each unit has one code of every other. */
export const PLACES = ['area', 'sub-area', 'school-type', 'living-conditions', 'unit'] as const;
/** Dimensions of what somebody does, coarse first. */
export const GROUPS = ['staff-group', 'staff-subgroup'] as const;
/** The rest of the dimensions. */
export const FURTHER = ['age-band', 'sex', 'tenure', 'contract'] as const;
export type Further = (typeof FURTHER)[number];

/** How finely a cell divides: `place` 0 the owner, 1 any part of it; `group` 0 all, 1 groups, 2 subgroups. */
export interface Shape {
  readonly place: 0 | 1;
  readonly group: 0 | 1 | 2;
  /** In the order of `FURTHER`. */
  readonly further: readonly Further[];
}

export function keyOfShape({ place, group, further }: Shape): string {
  return `${place}${group}${further.map((one) => ` ${one}`).join('')}`;
}

/** The shapes one step coarser: what a shape's cells add up to. */
export function coarser({ place, group, further }: Shape): readonly Shape[] {
  return [
    ...(place > 0 ? [{ place: 0 as const, group, further }] : []),
    ...(group > 0 ? [{ place, group: (group - 1) as 0 | 1, further }] : []),
    ...further.map((left) => ({ place, group, further: further.filter((one) => one !== left) })),
  ];
}

/** Places so small that what divides them finely is of few persons nearly everywhere. */
const SMALL_PLACES: readonly DimensionId[] = ['sub-area', 'unit'];

/**
 * The places that may be told in a shape: units and sub-areas divided by groups and one thing more, or by subgroups; larger
 * places by two things more; the owner by two. What is divided more finely is of few persons nearly everywhere.
 */
export function placesTold({ place, group, further }: Shape): readonly DimensionId[] | null {
  if (further.length > 2) return null;
  if (place === 0) return [];
  if (further.length === 0 || (further.length === 1 && group < 2)) return PLACES;
  return further.length === 1 || group < 2 ? PLACES.filter((one) => !SMALL_PLACES.includes(one)) : null;
}

/** Dimensions that the tables of a shape are asked by: one list for each way to divide the owner. */
export function breakdowns(
  shape: Shape,
  offers: (dimension: DimensionId) => boolean,
): readonly (readonly DimensionId[])[] {
  const places = shape.place === 0 ? [[]] : (placesTold(shape) ?? []).filter(offers).map((one) => [one]);
  return places.map((some): readonly DimensionId[] => [...some, ...GROUPS.slice(0, shape.group), ...shape.further]);
}

/** What a table is asked by, and what it would be asked by divided by one thing more. In the order of `breakdowns`. */
export function oneFiner(by: readonly DimensionId[]): readonly (readonly DimensionId[])[] {
  const group = GROUPS.find((one) => !by.includes(one));
  const more = [...(group === undefined ? [] : [group]), ...FURTHER];
  return more
    .filter((one) => !by.includes(one))
    .map((one) => ORDER.filter((dimension) => one === dimension || by.includes(dimension)));
}

const ORDER: readonly DimensionId[] = [...PLACES, ...GROUPS, ...FURTHER];
