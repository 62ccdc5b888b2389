import { SUBJECTS, TEACHING_LEVELS } from '../terms/index.ts';

/** Code of a line that adds up the others of its column. */
export const ALL_LINES = 'all';

/** Levels that hours of teaching are told by, all of them first. */
export const LEVEL_LINES = [ALL_LINES, ...TEACHING_LEVELS] as const;
export type LevelLine = (typeof LEVEL_LINES)[number];

/** Subjects that hours of teaching are told by, all of them first. */
export const SUBJECT_LINES = [ALL_LINES, ...SUBJECTS] as const;
export type SubjectLine = (typeof SUBJECT_LINES)[number];

/** Hours whose teacher was away: given by the unqualified, out of those given; and given by nobody, out of all. */
export const COVER_LINES = ['unqualified', 'uncovered'] as const;
export type CoverLine = (typeof COVER_LINES)[number];
