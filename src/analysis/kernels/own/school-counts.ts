import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import type { Cube } from '../cube.ts';
import { countedOn } from './counted-on-day.ts';
import { number, sumOf } from './placed-rows.ts';

/** Room for what sums of decimals lose. */
const NEARLY = 1e-6;
/** Hours and full-time equivalents are told with at most four decimals. */
const DECIMALS = 10_000;

/** Hours of teaching in the latest count on or before a day, as published: no person stands behind. metrics.md D2. */
export function qualifiedHoursOn(
  view: View,
  lens: Lens,
  day: number,
): { readonly hours: Cube; readonly qualified: Cube } {
  const { rows } = countedOn(view, 'qualified-hours', day);
  const of = (column: string) => sumOf(lens, rows, ({ values }) => number(values[column]));
  return { hours: whole(of('hours')), qualified: whole(of('qualifiedHours')) };
}

/** Sums of decimals without what adding them loses. */
function whole(cube: Cube): Cube {
  cube.sum.forEach((sum, cell) => {
    cube.sum[cell] = Math.round(sum * DECIMALS) / DECIMALS;
  });
  return cube;
}

/**
 * Pupils in groups of special education at ordinary schools, and the full-time equivalents that work there, in the latest count on
 * or before a day. Behind the pupils stand they themselves; behind the posts the staff told, at least as many as the posts.
 */
export function specialGroupsOn(view: View, lens: Lens, day: number): { readonly pupils: Cube; readonly posts: Cube } {
  const { rows } = countedOn(view, 'special-groups', day);
  const pupils = sumOf(lens, rows, ({ values }) => number(values['pupils']));
  pupils.sum.forEach((count, cell) => {
    pupils.persons[cell] = count;
  });
  const posts = whole(sumOf(lens, rows, ({ values }) => number(values['positions'])));
  const staff = sumOf(lens, rows, ({ values }) =>
    Math.max(number(values['persons']), Math.ceil(number(values['positions']) - NEARLY)),
  );
  posts.sum.forEach((_, cell) => {
    posts.persons[cell] = staff.sum[cell] ?? 0;
  });
  return { pupils, posts };
}
