import type { Estimate } from '../../../raw-table.ts';
import { curveQuantile, type Followed, historiesOf, stayingCurve } from '../../../statistics/index.ts';
import type { Lens } from '../../axis.ts';
import { add } from '../placed-rows.ts';
import type { Post } from './posts.ts';
import { eachPost, emptyCube, type PostCells } from './tallies.ts';

const HALF = 0.5;
const NOTHING: Estimate = { value: null, low: null, high: null };

/**
 * Days from first advertised until an offer is accepted: Kaplan–Meier's median, with the interval of Brookmeyer & Crowley
 * (1982). A post still open is followed until the last day the table tells of, one withdrawn until its deadline; the mean of
 * the filled alone would be too short. Behind each cell the posts followed. metrics.md C4.
 */
export function timeToFill(lens: Lens, posts: readonly Post[], last: number): PostCells {
  const [numerator, denominator] = [emptyCube(lens), emptyCube(lens)];
  const inCell: Followed[][] = Array.from(numerator.sum, () => []);
  eachPost(lens, posts, (post, targets) => {
    const followed = follow(post, last);
    if (followed === null) return;
    add(numerator, targets, followed.event ? 1 : 0, 1);
    add(denominator, targets, 1, 1);
    for (const cell of targets) inCell[cell]?.push(followed);
  });
  return { numerator, denominator, posts: null, estimates: inCell.map(medianIn) };
}

/** Null where a post is not followed: filled on a day nobody tells, or seen on one day only. */
function follow({ advertised, acceptedOn, deadline, status }: Post, last: number): Followed | null {
  if (acceptedOn !== null) return { entry: 0, time: Math.max(1, acceptedOn - advertised), event: true };
  if (status === 'filled') return null;
  const time = (status === 'withdrawn' ? Math.min(deadline, last) : last) - advertised;
  return time > 0 ? { entry: 0, time, event: false } : null;
}

function medianIn(followed: readonly Followed[]): Estimate {
  if (followed.length === 0) return NOTHING;
  const { time, lower, upper } = curveQuantile(stayingCurve(historiesOf(followed)), HALF);
  return { value: time, low: lower, high: upper };
}
