/** Which way an indicator is to go. */
export const INDICATOR_DIRECTIONS = ['up', 'down', 'keep'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** How it is to be found out whether an action worked; a description compares with nothing. */
export const EVALUATION_METHODS = ['staggered', 'its', 'synthetic', 'matched-survival', 'description'] as const;
export type EvaluationMethod = (typeof EVALUATION_METHODS)[number];

/** What an action that is active shall have. */
export const WANTED_PARTS = ['indicator', 'baseline', 'target', 'evaluation'] as const;
export type WantedPart = (typeof WANTED_PARTS)[number];
