import { type Day, formatDay } from '../../../terms/index.ts';
import { type Post, recruitmentOf } from '../../kernels/own/recruitment/posts.ts';
import type { Kernel } from '../../metrics/metric.ts';
import type { RawTable, TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';

type Beside = Pick<RawTable, 'population' | 'exclusions' | 'settings' | 'notes'>;

/** What stands beside a figure of posts: which posts it is of, and what of the two tables does not agree. Posts are no persons. */
export function toldOfPosts(view: View, kernel: Kernel, { from, to }: Span): Beside {
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
      { code: 'posts-in-period', values: { posts: within.length } },
      ...notAssessed(within, kernel),
      ...counted('posts-differ', { posts: within.filter(({ differs }) => differs).length }),
      ...counted('applications-of-no-post', { applications: ofNoPost }),
    ],
  };
}

/** Posts the figure leaves out, because the deliveries do not tell what it needs. */
function notAssessed(posts: readonly Post[], kernel: Kernel): TableNote[] {
  if (kernel === 'application-share') {
    return counted('posts-without-applications', {
      posts: posts.filter((one) => one.applications.length === 0).length,
    });
  }
  if (kernel === 'time-to-fill') {
    const open = posts.filter(({ status }) => status === 'open').length;
    return counted('posts-still-open', { posts: open });
  }
  return counted('posts-not-assessed', { posts: posts.filter(({ qualified }) => qualified === null).length });
}

/** A note of how many, unless there are none. */
function counted(code: string, values: Readonly<Record<string, number>>): TableNote[] {
  return Object.values(values).some((count) => count > 0) ? [{ code, values }] : [];
}
