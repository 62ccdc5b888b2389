import type { Day } from '../../../terms/index.ts';

/** Something the record was told on a day, and until when it counted (the day it was taken back; null = it counts). */
export interface Dated {
  readonly knownOn: Day;
  readonly until: Day | null;
}

/** What counted at the end of a day, in the order given. */
export function countingOn<Row extends Dated>(rows: readonly Row[], day: Day): readonly Row[] {
  return rows.filter(({ knownOn, until }) => knownOn <= day && (until === null || until > day));
}

/** What counts now. */
export function countingNow<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ until }) => until === null);
}
