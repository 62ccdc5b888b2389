import { addDays, type Day, dayOf, dayParts, daysInMonth } from '../../terms/index.ts';
import type { EmploymentRow, Extent } from '../delivery.ts';
import type { Mapping } from '../mappings/mapping.ts';

const MONTHS = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember'.split('|');
const YEAR_MONTH = /(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?[0-3]\d)?(?!\d)/;
const NAMED_MONTH = new RegExp(`(${MONTHS.join('|')})[-_. ]*(20\\d{2})(?!\\d)`, 'i');

/** First day of the month a file name tells (`2026-08`, `202608`, `august 2026`); null where it tells none. */
export function monthInName(fileName: string): Day | null {
  const name = fileName.split('/').at(-1) ?? fileName;
  const named = NAMED_MONTH.exec(name);
  if (named !== null) return dayOf(Number(named[2]), MONTHS.indexOf((named[1] ?? '').toLowerCase()) + 1, 1);
  const numbered = YEAR_MONTH.exec(name);
  return numbered === null ? null : dayOf(Number(numbered[1]), Number(numbered[2]), 1);
}

type Piece = Pick<EmploymentRow, 'from' | 'to'>;

function firstOfMonth(day: Day): Day {
  const { year, month } = dayParts(day);
  return dayOf(year, month, 1);
}

/** True where every row was employed on some day of the month that begins on `firstDay`. */
function allWithin(rows: readonly Piece[], firstDay: Day): boolean {
  const { year, month } = dayParts(firstDay);
  const next = addDays(firstDay, daysInMonth(year, month));
  return rows.every((row) => row.from < next && (row.to === null || row.to > firstDay));
}

function monthOfLatestStart(rows: readonly Piece[]): Day | null {
  let latest: Day | null = null;
  for (const row of rows) if (latest === null || row.from > latest) latest = row.from;
  return latest === null ? null : firstOfMonth(latest);
}

/**
 * What an HR extract speaks of. The mapping's own word wins. Else it is a month where the file name tells a month and all
 * rows overlap that month; otherwise a history. (A month without a name to tell it is the month of the latest start.)
 */
export function extentOf(rows: readonly Piece[], fileName: string, mapping: Mapping | null): Extent {
  const told = monthInName(fileName);
  if (mapping?.extent === 'month') {
    const firstDay = told ?? monthOfLatestStart(rows);
    return firstDay === null ? { kind: 'history' } : { kind: 'month', firstDay };
  }
  if (mapping?.extent === 'history' || told === null || !allWithin(rows, told)) return { kind: 'history' };
  return { kind: 'month', firstDay: told };
}
