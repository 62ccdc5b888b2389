/** What can be held against the clock of this machine. */
export interface ClockSeen {
  /** This moment by the clock of the machine, ISO 8601 in UTC. */
  readonly now: string;
  /** By the clock of the database server; null where the database is embedded and has the same clock. */
  readonly databaseNow: string | null;
  /** The newest moment at which anything was delivered, chosen, looked at or deleted; null for a new record. */
  readonly newest: string | null;
}

/**
 * `behind`: something was written later than the clock shows. `ahead`: the clock of the database server is earlier, and nothing has
 * been written for a while, or the newest of it later than that clock shows: by this one, that is. `long-silent`: nothing has been written for more than a year, and no other clock can tell
 * whether that is so. Two clocks that are wrong together, and one that is ahead by less than a day, are not seen.
 */
export const CLOCK_STATES = ['fine', 'behind', 'ahead', 'long-silent'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Servers' clocks differ by less. */
const APART_MS = 5 * MINUTE;
/** Somebody writes something on a usual day: a look is enough. */
const SILENT_MS = DAY;
const LONG_SILENT_MS = 400 * DAY;

export function clockState({ now, databaseNow, newest }: ClockSeen): ClockState {
  const since = newest === null ? null : Date.parse(now) - Date.parse(newest);
  if (since !== null && since < -APART_MS) return 'behind';
  const apart = apartMs({ now, databaseNow });
  const isOfThisClock = since !== null && apart - since > APART_MS;
  if (apart > APART_MS && (since === null || since > SILENT_MS || isOfThisClock)) return 'ahead';
  return databaseNow === null && since !== null && since > LONG_SILENT_MS ? 'long-silent' : 'fine';
}

/** True where this clock is ahead of the database server's, whatever was written last: what must not come too early waits then. */
export function isAhead(seen: Pick<ClockSeen, 'now' | 'databaseNow'>): boolean {
  return apartMs(seen) > APART_MS;
}

function apartMs({ now, databaseNow }: Pick<ClockSeen, 'now' | 'databaseNow'>): number {
  return databaseNow === null ? 0 : Date.parse(now) - Date.parse(databaseNow);
}
