import { addDays, type Day, dayOf, dayParts } from './day.ts';
import { LONGEST_ORDINARY_GAP_DAYS, LONGEST_SUMMER_GAP_DAYS } from './thresholds.ts';

/** Longest hole, in days, between two pieces of employment that still counts as one spell. */
export interface GapRule {
  /** Where the hole contains 31 July or 1 August: temporary contracts end 31 July by law (opplæringslova § 17-3). */
  readonly summerDays: number;
  readonly otherDays: number;
}

export const DEFAULT_GAP_RULE: GapRule = {
  summerDays: LONGEST_SUMMER_GAP_DAYS,
  otherDays: LONGEST_ORDINARY_GAP_DAYS,
};

/** True if the hole `[firstAway, back)` contains 31 July or 1 August. */
export function touchesSummer(firstAway: Day, back: Day): boolean {
  if (back <= firstAway) return false;
  const { year } = dayParts(firstAway);
  for (const y of [year, year + 1]) {
    const lastOfJuly = dayOf(y, 7, 31);
    const firstOfAugust = addDays(lastOfJuly, 1);
    if (firstAway <= firstOfAugust && back > lastOfJuly) return true;
  }
  return false;
}

/** True if a hole `[firstAway, back)` is short enough to be bridged. A hole of no days is bridged. */
export function bridges(rule: GapRule, firstAway: Day, back: Day): boolean {
  const days = back - firstAway;
  if (days <= rule.otherDays) return true;
  return days <= rule.summerDays && touchesSummer(firstAway, back);
}

/** First day on which an end with `firstAway` as first day not employed can no longer be bridged by a return. */
export function finalFrom(rule: GapRule, firstAway: Day): Day {
  let latest = addDays(firstAway, rule.otherDays);
  const latestSummer = addDays(firstAway, rule.summerDays);
  if (touchesSummer(firstAway, latestSummer) && latestSummer > latest) latest = latestSummer;
  return addDays(latest, 1);
}
