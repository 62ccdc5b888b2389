import { HIRE_CHANNELS } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { hiredBy, localHires, middleLeadersApplying, ownPrincipals } from '../../kernels/own/recruitment/hires.ts';
import {
  acceptance,
  fewQualified,
  medianApplicants,
  medianQualified,
  noneQualified,
  readvertised,
} from '../../kernels/own/recruitment/post-figures.ts';
import { type Post, recruitmentOf } from '../../kernels/own/recruitment/posts.ts';
import type { PostCells } from '../../kernels/own/recruitment/tallies.ts';
import { timeToFill } from '../../kernels/own/recruitment/time-to-fill.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';

type Counting = (lens: Lens, posts: readonly Post[]) => PostCells;

const COUNTINGS: Readonly<Record<string, Counting>> = {
  'median-of-qualified': medianQualified,
  'median-of-applicants': medianApplicants,
  'none-or-one-qualified': fewQualified,
  'none-qualified': noneQualified,
  'offers-accepted': acceptance,
  'advertised-again': readvertised,
  'hired-locally': localHires,
  'principals-from-own-middle-leaders': ownPrincipals,
  'own-middle-leaders-applying': middleLeadersApplying,
};

/**
 * What the posts of a time tell: those with their deadline in it, for the time to fill those first advertised in it. How many
 * posts, offers or applications a figure is out of is no number of persons of the staff, and is not protected as one.
 */
export function countPosts(view: View, lens: Lens, { kernel, numerator }: Metric, { from, to }: Span) {
  const { posts, last } = recruitmentOf(view);
  const isIn = (day: number) => day >= from && day < to;
  const first = posts.reduce((earliest, { advertised }) => Math.min(earliest, advertised), Number.POSITIVE_INFINITY);
  const delivered = last !== null && first < to && last >= from;
  if (kernel === 'time-to-fill') {
    const begun = posts.filter(({ advertised }) => isIn(advertised));
    return { delivered, measures: [measureOf(timeToFill(lens, begun, last ?? 0))] };
  }
  const closed = posts.filter(({ deadline }) => isIn(deadline));
  if (kernel === 'hire-channels') return { delivered, measures: byChannel(lens, closed) };
  const count = COUNTINGS[numerator];
  if (count === undefined) throw new Error(`nothing counts ${numerator}`);
  return { delivered, measures: [measureOf(count(lens, closed))] };
}

function byChannel(lens: Lens, posts: readonly Post[]): readonly Measure[] {
  return HIRE_CHANNELS.map((channel) => ({ ...measureOf(hiredBy(lens, posts, channel)), codes: [channel] }));
}

function measureOf({ posts, estimates, ...cubes }: PostCells): Measure {
  return {
    codes: [],
    ...cubes,
    isPublicBase: true,
    ...(posts === null ? {} : { posts }),
    ...(estimates === undefined ? {} : { estimates }),
  };
}
