import { dayOf } from '../../terms/index.ts';

/** First day of a placing that has always held: no readable day is earlier. */
export const ALWAYS = dayOf(1850, 1, 1);
