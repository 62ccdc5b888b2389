import type { OwnTableId } from '../own-row.ts';
import type { OwnTable } from '../own-table.ts';
import { ABSENCE } from './absence.ts';
import { APPLICATIONS } from './applications.ts';
import { POSTS } from './posts.ts';

/** Every own table as data. */
export const OWN_TABLES: Readonly<Record<OwnTableId, OwnTable>> = {
  absence: ABSENCE,
  posts: POSTS,
  applications: APPLICATIONS,
};
