import type { Lens } from '../../axis.ts';
import type { Cube } from '../../cube.ts';
import { add } from '../placed-rows.ts';
import type { Post } from './posts.ts';
import { eachPost, emptyCube, medianCells, type PostCells } from './tallies.ts';

/** Fewer qualified than this give no choice. metrics.md C2. */
const CHOICE = 2;

/** Posts of which it is told how many applied, and how many were qualified. */
function assessed(posts: readonly Post[]): readonly Post[] {
  return posts.filter(({ qualified }) => qualified !== null);
}

/** Median of qualified applicants per post. metrics.md C1. */
export function medianQualified(lens: Lens, posts: readonly Post[]): PostCells {
  const numerator = medianCells(lens, assessed(posts), ({ qualified }) => qualified ?? 0);
  return { numerator, denominator: null, posts: postsIn(lens, assessed(posts)) };
}

/** Median of applicants per post. metrics.md C3. */
export function medianApplicants(lens: Lens, posts: readonly Post[]): PostCells {
  const told = posts.filter(({ applicants }) => applicants !== null);
  return { numerator: medianCells(lens, told, ({ applicants }) => applicants ?? 0), denominator: null, posts: null };
}

/** Posts with none or one qualified, of those assessed; behind them all who applied. metrics.md C2. */
export function fewQualified(lens: Lens, posts: readonly Post[]): PostCells {
  const told = assessed(posts);
  return { ...shareOf(lens, told, fewOf), posts: postsIn(lens, told) };
}

function fewOf({ qualified, positions }: Post): number {
  return (qualified ?? 0) < CHOICE ? positions : 0;
}

/**
 * Posts without any qualified. Where that is every post of a cell, everybody on the public lists of applicants is known to be
 * not qualified: there is then no post among which they could not be told apart.
 */
export function noneQualified(lens: Lens, posts: readonly Post[]): PostCells {
  const told = assessed(posts);
  const cells = shareOf(lens, told, ({ qualified, positions }) => (qualified === 0 ? positions : 0));
  const among = postsIn(lens, told);
  for (const cell of among.sum.keys()) {
    if (cells.numerator.sum[cell] === cells.denominator.sum[cell]) among.sum[cell] = 0;
  }
  return { ...cells, posts: among };
}

/** Posts advertised twice or more, of those advertised together as many as were. metrics.md C6. */
export function readvertised(lens: Lens, posts: readonly Post[]): PostCells {
  return { ...shareOf(lens, posts, ({ again }) => again), posts: null };
}

/** Offers that were accepted; behind them everybody who had one. metrics.md C5. */
export function acceptance(lens: Lens, posts: readonly Post[]): PostCells {
  const offered = posts.filter(({ offers, accepted }) => (offers ?? 0) > 0 && accepted !== null);
  const [numerator, denominator] = [emptyCube(lens), emptyCube(lens)];
  eachPost(lens, offered, ({ offers, accepted }, targets) => {
    add(numerator, targets, Math.min(accepted ?? 0, offers ?? 0), offers ?? 0);
    add(denominator, targets, offers ?? 0, offers ?? 0);
  });
  return { numerator, denominator, posts: postsIn(lens, offered) };
}

type Both = PostCells & { readonly denominator: Cube };

/** Three posts advertised together count as three, and their applicants, who stand behind both numbers, once. */
function shareOf(lens: Lens, posts: readonly Post[], countOf: (post: Post) => number): Omit<Both, 'posts'> {
  const [numerator, denominator] = [emptyCube(lens), emptyCube(lens)];
  eachPost(lens, posts, (post, targets) => {
    const applicants = post.applicants ?? 0;
    add(numerator, targets, countOf(post), applicants);
    add(denominator, targets, post.positions, applicants);
  });
  return { numerator, denominator };
}

/** On how many posts, each advertised by itself, each cell rests. */
export function postsIn(lens: Lens, posts: readonly Post[]): Cube {
  const cube = emptyCube(lens);
  eachPost(lens, posts, (_, targets) => {
    add(cube, targets, 1, 1);
  });
  return cube;
}
