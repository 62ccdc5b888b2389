import { NEW_LAW } from './sources.ts';

/** Whoever was permanent in a teaching post on this day may be judged equivalent in pedagogy (OF § 12-13(4), H-24). */
export const TRANSITION_DAY = NEW_LAW;

export const TRANSITION_BASIS = 'OF 12-13(4)';
