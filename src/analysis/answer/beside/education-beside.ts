import { type Day, dayParts } from '../../../terms/index.ts';
import { number, type PlacedRow, placedRows } from '../../kernels/own/placed-rows.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';

/**
 * First choices of teacher education in the whole country, beside how many qualified applied: the last year that began before
 * the period ends and the one before it, of the programmes told in both. Nothing where two such years are not delivered.
 */
export function educationBeside(view: View, { to }: Pick<Span, 'to'>): TableNote[] {
  const rows = placedRows(view, 'education-applicants').filter(({ values }) => (values['institution'] ?? '') === '');
  const begun = rows.filter(({ values }) => number(values['from']) < to).map(yearOf);
  const latest = begun.reduce((last, year) => Math.max(last, year), 0);
  const [now, before] = [latest, latest - 1].map((year) => byProgramme(rows.filter((row) => yearOf(row) === year)));
  const both = [...(now?.keys() ?? [])].filter((programme) => before?.has(programme));
  if (both.length === 0) return [];
  const sum = (of: ReadonlyMap<string, number> | undefined) => both.reduce((so, one) => so + (of?.get(one) ?? 0), 0);
  return [
    { code: 'education-applicants', values: { year: String(latest), applicants: sum(now), before: sum(before) } },
  ];
}

function yearOf({ values }: PlacedRow): number {
  return dayParts(number(values['from']) as Day).year;
}

function byProgramme(rows: readonly PlacedRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ values }) => [String(values['programme']), number(values['firstChoice'])]));
}
