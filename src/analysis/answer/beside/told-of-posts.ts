import { type Day, formatDay } from '../../../terms/index.ts';
import { countOfPosts, type Post, recruitmentOf } from '../../kernels/own/recruitment/posts.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote, ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import { adsBeside } from './ads-beside.ts';
import { educationBeside } from './education-beside.ts';
import { noteIf } from './note-if.ts';

type PostMetric = Pick<Metric, 'kernel' | 'numerator' | 'sensitive'>;
/** What asks how many qualified applied. */
const OF_QUALIFIED: readonly string[] = ['median-of-qualified', 'none-or-one-qualified', 'none-qualified'];

/** What stands beside a figure of posts: which posts it is of, and what of the two tables does not agree. Posts are no persons. */
export function toldOfPosts(view: View, { kernel, numerator, sensitive }: PostMetric, { from, to }: Span): ToldBeside {
  const { posts, ofNoPost, last } = recruitmentOf(view);
  const dayOf = ({ advertised, deadline }: Post) => (kernel === 'time-to-fill' ? advertised : deadline);
  const within = posts.filter((post) => dayOf(post) >= from && dayOf(post) < to);
  const days = { from: formatDay(from), to: formatDay(to) };
  const code = kernel === 'time-to-fill' ? 'posts-advertised-in-period' : 'posts-closed-in-period';
  return {
    population: [{ code, values: days }],
    exclusions: [],
    settings: { 'counting-source': 'posts', ...(last === null ? {} : { horizon: formatDay(last as Day) }) },
    notes: [
      { code: 'posts-in-period', values: { posts: countOfPosts(within) } },
      ...notAssessed(within, kernel),
      ...postsIf('posts-differ', within, ({ differs }) => differs),
      ...(sensitive === 'applicants' ? adsBeside(view, { from, to }) : []),
      ...(OF_QUALIFIED.includes(numerator) ? educationBeside(view, { to }) : []),
      ...noteIf(ofNoPost, 'applications-of-no-post', { applications: ofNoPost }),
    ],
  };
}

/** Posts the figure leaves out, because the deliveries do not tell what it needs. */
function notAssessed(posts: readonly Post[], kernel: Metric['kernel']): TableNote[] {
  if (kernel === 'application-share' || kernel === 'hire-channels')
    return postsIf('posts-without-applications', posts, ({ applications }) => applications.length === 0);
  if (kernel === 'time-to-fill') return postsIf('posts-still-open', posts, ({ status }) => status === 'open');
  return postsIf('posts-not-assessed', posts, ({ qualified }) => qualified === null);
}

/** A note of how many posts are so, unless none is. */
function postsIf(code: NoteCode, all: readonly Post[], isSo: (post: Post) => boolean): TableNote[] {
  const posts = countOfPosts(all.filter(isSo));
  return noteIf(posts, code, { posts });
}
