import type { Estimate } from '../../../raw-table.ts';
import { medianOf } from '../../../statistics/index.ts';
import type { Lens } from '../../axis.ts';
import { type Cube, newCube, shapeOf } from '../../cube.ts';
import { add, eachRow } from '../placed-rows.ts';
import type { Post } from './posts.ts';

/** Cells of a figure of posts. */
export interface PostCells {
  readonly numerator: Cube;
  readonly denominator: Cube | null;
  /**
   * How many posts a figure of applicants rests on, each advertised by itself; null where it tells only what adverts and lists
   * of applicants tell. Three posts of one list of applicants are one here: the list says who they are.
   */
  readonly posts: Cube | null;
  readonly estimates?: readonly Estimate[];
}

/** Calls with each post the filters let through and its cells, one in each margin. */
export function eachPost(lens: Lens, posts: readonly Post[], each: (post: Post, targets: Int32Array) => void): void {
  const of = new Map(posts.map((post) => [post.row, post]));
  eachRow(lens, [...of.keys()], (row, targets) => {
    const post = of.get(row);
    if (post !== undefined) each(post, targets);
  });
}

/** A new cube with nothing in it. */
export function emptyCube(lens: Lens): Cube {
  return newCube(shapeOf(lens));
}

/** The median of an amount over posts in every cell, those advertised together each counted; behind it what is advertised. 0 in a cell of none. */
export function medianCells(lens: Lens, posts: readonly Post[], amountOf: (post: Post) => number): Cube {
  const cube = emptyCube(lens);
  const amounts: number[][] = Array.from(cube.sum, () => []);
  eachPost(lens, posts, (post, targets) => {
    add(cube, targets, 0, 1);
    const each = Array.from({ length: post.positions }, () => amountOf(post));
    for (const cell of targets) amounts[cell]?.push(...each);
  });
  for (const [cell, some] of amounts.entries()) {
    if (some.length > 0) cube.sum[cell] = medianOf(Float64Array.from(some).sort());
  }
  return cube;
}
