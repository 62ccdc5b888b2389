import { BY, type Lens } from '../../kernels/axis.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import { countingDeliveries, knowledgeDay } from '../../read-model/counting-source.ts';
import { type Dataset, EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import { lastWholeMonth } from '../../read-model/delivered-months.ts';
import { datasetOn } from '../../read-model/versions/dataset-on.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';

/** How many months back a reader is told of. */
export const MONTHS_LOOKED_AT = 12;

/**
 * For every unit in which somebody stood in the last twelve whole months before a day has ended: how many of them the
 * counting source has delivered (0–12). By place in `units.codes`.
 */
function monthsOf(dataset: Dataset, lastDay: number, asKnownOn: View['asKnownOn']): Map<number, number> {
  const counting = countingDeliveries(dataset, asKnownOn);
  const source = counting === null ? -1 : EMPLOYMENT_SOURCES.indexOf(counting.source);
  const known = knowledgeDay(asKnownOn);
  const { months } = dataset;
  const newest = lastWholeMonth(lastDay);
  const oldest = newest - MONTHS_LOOKED_AT + 1;
  const told = new Map<number, Set<number>>();
  for (let i = 0; i < months.length; i++) {
    if (at(months.source, i) !== source || at(months.knownOn, i) > known || at(months.withdrawnOn, i) <= known)
      continue;
    if (at(months.until, i) < oldest) continue;
    const own = told.get(at(months.unit, i)) ?? new Set<number>();
    told.set(at(months.unit, i), own);
    const last = Math.min(at(months.last, i), newest);
    for (let month = Math.max(at(months.first, i), oldest); month <= last; month++) own.add(month);
  }
  return new Map([...told].map(([unit, own]) => [unit, own.size]));
}

/** The same by unit number, as known now, at the end of what the counting source tells. */
export function monthsByUnit(all: Dataset): Readonly<Record<string, number>> {
  const dataset = datasetOn(all, null);
  if (dataset.horizon === null) return {};
  const months = [...monthsOf(dataset, dataset.horizon, null)].sort(([a], [b]) => a - b);
  return Object.fromEntries(months.map(([unit, count]) => [dataset.units.codes[unit] ?? '', count]));
}

/** The note beside every figure: how many units, how many with all months, fewest and most months, and who has fewest. */
export function monthsDelivered(view: View, lens: Lens, span: Span): TableNote[] {
  const lastDay = span.from === span.to ? span.to : span.to - 1;
  const nowhere = view.dataset.units.codes.length - 1;
  const inside = (unit: number) =>
    unit !== nowhere &&
    lens.filters.every(({ axis, allowed }) => axis.by !== BY.unit || at(allowed, at(axis.code, unit)) === 1);
  const months = [...monthsOf(view.dataset, lastDay, view.asKnownOn)].filter(([unit]) => inside(unit));
  if (months.length === 0) return [];
  const counts = months.map(([, count]) => count);
  const complete = counts.filter((count) => count === MONTHS_LOOKED_AT).length;
  const values = { units: counts.length, complete, fewest: Math.min(...counts), most: Math.max(...counts) };
  const least = leastDelivered(view.dataset, months);
  return [{ code: 'months-delivered', values: least === '' ? values : { ...values, least } }];
}

/** How many of the units that lack most are named. */
const NAMED = 3;

/** The units with the fewest months, of those that do not have all: «Name (6), Name (8)». */
function leastDelivered({ units }: Dataset, months: readonly (readonly [number, number])[]): string {
  const lacking = months.filter(([, count]) => count < MONTHS_LOOKED_AT).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const named = lacking.slice(0, NAMED).map(([unit, count]) => `${units.names[unit] || units.codes[unit]} (${count})`);
  return named.join(', ');
}
