import { type Day, formatDay } from '../../../terms/index.ts';
import { number, type PlacedRow, placedRows } from '../../kernels/own/placed-rows.ts';
import { numberOrNull } from '../../kernels/own/recruitment/adverts.ts';
import type { TableNote } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import { noteIf } from './note-if.ts';

/**
 * The owner's ads at NAV beside its own advertisements, of the days both tell of. They are counted by different rules, so the
 * difference is told and never mended: NAV has an ad each time one is put out, and none where it stood elsewhere only. Both are
 * public, as advertisements are. Nothing where no ads are delivered, or none of the days are the same.
 */
export function adsBeside(view: View, { from, to }: Pick<Span, 'from' | 'to'>): TableNote[] {
  const ads = placedRows(view, 'job-ads');
  const published = ads.map(dayOf('published'));
  const first = published.reduce((earliest, day) => Math.min(earliest, day), Number.POSITIVE_INFINITY);
  const last = published.reduce((latest, day) => Math.max(latest, day), 0);
  const [since, until] = [Math.max(from, first), Math.min(to, last + 1)];
  if (until <= since) return [];
  const isIn = (name: string) => (row: PlacedRow) => dayOf(name)(row) >= since && dayOf(name)(row) < until;
  const within = ads.filter(isIn('published'));
  const atSchools = within.filter(({ unit }) => unit !== unassigned(view));
  const own = placedRows(view, 'posts').filter(isIn('advertised'));
  const values = {
    ...{ from: formatDay(since as Day), to: formatDay((until - 1) as Day) },
    ...{ ads: atSchools.length, positions: positionsOf(atSchools) },
    ...{ own: own.length, ownPositions: positionsOf(own), difference: atSchools.length - own.length },
  };
  const elsewhere = within.length - atSchools.length;
  return [{ code: 'ads-beside', values }, ...noteIf(elsewhere, 'ads-elsewhere', { ads: elsewhere })];
}

function dayOf(name: string): (row: PlacedRow) => number {
  return ({ values }) => number(values[name]);
}

function unassigned({ dataset }: View): number {
  return dataset.units.codes.length - 1;
}

/** Posts of advertisements; one where it is not said. */
function positionsOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { values }) => sum + (numberOrNull(values['positions']) ?? 1), 0);
}
