/** Stages of basic school by which the teacher norm holds, each with a limit of its own. */
export const STAGES = ['1-4', '5-7', '8-10'] as const;
export type Stage = (typeof STAGES)[number];

/** Parts of the posts that are not filled as they should be, after both together. */
export const POST_LINES = ['not-filled', 'vacant', 'temporary'] as const;
export type PostLine = (typeof POST_LINES)[number];
