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
 * the filled alone would be too short. Of several advertised together as many as have accepted are filled, on the first day
 * anybody did. Behind each cell the posts followed. metrics.md C4.
 */
export function timeToFill(lens: Lens, posts: readonly Post[], last: number): PostCells {
  const [numerator, denominator] = [emptyCube(lens), emptyCube(lens)];
  const inCell: Followed[][] = Array.from(numerator.sum, () => []);
  eachPost(lens, posts, (post, targets) => {
    const followed = follow(post, last);
    if (followed.length === 0) return;
    add(numerator, targets, followed.filter(({ event }) => event).length, followed.length);
    add(denominator, targets, followed.length, followed.length);
    for (const cell of targets) inCell[cell]?.push(...followed);
  });
  return { numerator, denominator, posts: null, estimates: inCell.map(medianIn) };
}

/** What is followed of posts advertised together; not those filled on a day nobody tells, or seen on one day only. */
function follow(
  { advertised, acceptedOn, deadline, status, positions, filled }: Post,
  last: number,
): readonly Followed[] {
  const days = (acceptedOn ?? 0) - advertised;
  const done = Array.from({ length: acceptedOn === null ? 0 : filled }, () => filledAfter(days));
  const time = (status === 'withdrawn' ? Math.min(deadline, last) : last) - advertised;
  const areOpen = status !== 'filled' && time > 0;
  return [...done, ...Array.from({ length: areOpen ? positions - done.length : 0 }, () => openFor(time))];
}

function filledAfter(days: number): Followed {
  return { entry: 0, time: Math.max(1, days), event: true };
}

function openFor(time: number): Followed {
  return { entry: 0, time, event: false };
}

function medianIn(followed: readonly Followed[]): Estimate {
  if (followed.length === 0) return NOTHING;
  const { time, lower, upper } = curveQuantile(stayingCurve(historiesOf(followed)), HALF);
  return { value: time, low: lower, high: upper };
}
