import type { RawCell, RawTable, TableNote } from '../../analysis/index.ts';
import { blurExclusion, blurNote } from '../publish/blur-notes.ts';
import type { PublishedCurveTable } from '../published.ts';
import type { Limits } from '../rules/row.ts';
import { seenRow } from '../seen-row.ts';
import { tableHead } from '../table-head.ts';
import type { CurveStep } from './curve.ts';
import { protectCurves } from './protect-curves.ts';

const TOTAL = 'Total';

/** The rows of one curve, by place in the table, in the order of their months. */
interface CurveRows {
  readonly code: string;
  readonly places: readonly number[];
}

/**
 * The one maker of staying curves for anyone: steps with few events are merged with the next, and a curve ends where few are
 * followed. What is merged or cut stands as withheld; the next step that is seen tells all who left since the one before.
 * `beyond`: rows (by place) of groups that are not told of at all.
 */
export function publishCurves(
  raw: RawTable,
  limits: Limits,
  beyond: ReadonlySet<number> | null = null,
): PublishedCurveTable {
  const shown = new Map<number, RawCell>();
  const lastSeen = new Map<string, number>();
  for (const curves of curvesByPeriod(raw)) {
    const steps = curves.map(({ places }) => places.map((place) => stepOf(raw.cells[place])));
    const kept = protectCurves(steps, limits);
    curves.forEach(({ code, places }, c) => {
      for (const [place, cell] of merged(raw, places, kept[c] ?? new Set())) shown.set(place, cell);
      lastSeen.set(code, monthsOf(raw, places[Math.max(-1, ...(kept[c] ?? []))]));
    });
  }
  const head = tableHead(raw);
  const hides = (cell: RawCell, place: number) => (!shown.has(place) || beyond?.has(place) === true) && hasValue(cell);
  const anything = raw.cells.some(hides);
  const notes = head.notes.filter((note) => isSeenFar(note, lastSeen));
  return {
    ...head,
    settings: { ...head.settings, 'fewest-persons': limits.fewestPersons },
    exclusions: head.exclusions.map((note) => blurExclusion(note, limits)),
    notes: notes.map((note) => blurNote(note, limits, { anything, total: anything })),
    audience: 'public',
    rows: raw.cells.map((cell, place) => seenRow(shown.get(place) ?? cell, raw.metric, hides(cell, place))),
  } as unknown as PublishedCurveTable;
}

/** The curves of each period, the total last. */
function curvesByPeriod({ columns, cells }: RawTable): readonly (readonly CurveRows[])[] {
  const months = columns.indexOf('months');
  const periods = new Map<string, Map<string, number[]>>();
  cells.forEach(({ codes, period }, place) => {
    const curves = periods.get(period) ?? new Map<string, number[]>();
    const code = codes.filter((_, i) => i !== months).join() || TOTAL;
    periods.set(period, curves.set(code, [...(curves.get(code) ?? []), place]));
  });
  return [...periods.values()].map((curves) =>
    [...curves]
      .map(([code, places]) => ({ code, places }))
      .sort((a, b) => Number(a.code === TOTAL) - Number(b.code === TOTAL) || (a.code < b.code ? -1 : 1)),
  );
}

/** False where a curve starts later or nobody is followed: there is nothing to hide. */
function hasValue({ delivered, estimate }: RawCell): boolean {
  return delivered && estimate?.value !== null;
}

function stepOf(cell: RawCell | undefined): CurveStep {
  return {
    events: cell?.persons ?? 0,
    followed: cell?.base ?? 0,
    hasValue: cell !== undefined && hasValue(cell),
  };
}

/** The steps that are seen, each with those who left since the one before it that is. */
function merged(
  { cells }: RawTable,
  places: readonly number[],
  kept: ReadonlySet<number>,
): (readonly [number, RawCell])[] {
  let persons = 0;
  return places.flatMap((place, step) => {
    const cell = cells[place];
    persons += cell?.persons ?? 0;
    if (cell === undefined || !kept.has(step)) return [];
    const told = { ...cell, numerator: persons, persons };
    persons = 0;
    return [[place, told] as const];
  });
}

function monthsOf({ columns, cells }: RawTable, place: number | undefined): number {
  return place === undefined ? -1 : Number(cells[place]?.codes[columns.indexOf('months')]);
}

/** A median and a test are of the whole curve: told only of curves that are seen as far. */
function isSeenFar({ code, values }: TableNote, lastSeen: ReadonlyMap<string, number>): boolean {
  const seen = lastSeen.get(String(values['group'] ?? TOTAL)) ?? -1;
  if (code === 'median-staying') return Number(values['months']) <= seen;
  if (code === 'median-not-reached') return seen > 0;
  if (code !== 'log-rank') return true;
  return [...lastSeen].every(([group, months]) => months > 0 || NOT_COMPARED.includes(group));
}

const NOT_COMPARED: readonly string[] = [TOTAL, 'unassigned', 'unknown'];
