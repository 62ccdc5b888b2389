/** Which way an indicator is to go. */
export const INDICATOR_DIRECTIONS = ['up', 'down', 'keep'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/**
 * How an action is evaluated on the owner's own figures: of units over time, or of persons alike who are followed from its start. The
 * latter are told of together, as units are.
 */
export const DESIGN_METHODS = ['staggered', 'randomisation', 'its', 'synthetic', 'matched-survival'] as const;
export type DesignMethod = (typeof DESIGN_METHODS)[number];

/** How it is to be found out whether an action worked; a description compares with nothing. */
export const EVALUATION_METHODS = [...DESIGN_METHODS, 'description'] as const;
export type EvaluationMethod = (typeof EVALUATION_METHODS)[number];

/** What an action that is active shall have. */
export const WANTED_PARTS = ['indicator', 'baseline', 'target', 'evaluation'] as const;
export type WantedPart = (typeof WANTED_PARTS)[number];

/** Who was there or was asked. Functions, and organisations; never names. */
export const INVOLVED = [
  'owner',
  'leaders',
  'unions',
  'safety-representatives',
  'employees',
  'pupils',
  'others',
] as const;
