import type { Day } from '../../../terms/index.ts';
import { dayOfColumn, dayOrNull } from '../day-column.ts';

/** Something the record was told on a day, and until when it counted (the day it was taken back; null = it counts). */
export interface Dated {
  readonly knownOn: Day;
  readonly until: Day | null;
}

/** Both days as `toldDeliveries` tells them. */
export interface DatedColumns {
  readonly learnt_on: string;
  readonly withdrawn_on: string | null;
}

export function dated({ learnt_on, withdrawn_on }: DatedColumns): Dated {
  return { knownOn: dayOfColumn(learnt_on), until: dayOrNull(withdrawn_on) };
}

/** What counted at the end of a day, in the order given. */
export function countingOn<Row extends Dated>(rows: readonly Row[], day: Day): readonly Row[] {
  return rows.filter(({ knownOn, until }) => knownOn <= day && (until === null || until > day));
}

/** What counts now. */
export function countingNow<Row extends Dated>(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ until }) => until === null);
}
