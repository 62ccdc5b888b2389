import { FEWEST_POSTS } from '../../terms/index.ts';
import type { PrimaryRule } from './row.ts';

/**
 * Who applied for a post is public by law, so a figure of one or two posts tells of named persons whether they were
 * qualified, had an offer or lived near by. It must rest on three posts. Off where the owner has decided that nothing is
 * withheld (limit 1). Authority: offentleglova § 25; docs/decisions/0046.
 */
export const fewPosts: PrimaryRule = {
  id: 'few-posts',
  withholds: ({ posts, denominator, persons }, limits) =>
    limits.fewestPersons > 1 && posts !== undefined && posts < FEWEST_POSTS && (denominator ?? persons) > 0,
};
