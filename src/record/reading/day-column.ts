import { type Day, parseDay } from '../../terms/index.ts';

/** A day from a date column. Only dates that a `Day` wrote stand there; anything else is our own fault. */
export function dayOfColumn(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`not a day in a date column: ${text}`);
  return day;
}

export function dayOrNull(text: string | null): Day | null {
  return text === null ? null : dayOfColumn(text);
}
