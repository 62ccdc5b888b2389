import type { OwnValues } from '../../../../sources/index.ts';
import type { View } from '../../../read-model/view.ts';
import { type PlacedRow, placedRows } from '../placed-rows.ts';
import { byKey } from './by-key.ts';

/** Counts of one advertisement; null where they are not told. */
export interface Counts {
  readonly applicants: number | null;
  readonly qualified: number | null;
  readonly offers: number | null;
  readonly accepted: number | null;
}

/** One advertisement as delivered, with the applications that came. */
export interface Advert {
  readonly id: string;
  readonly row: PlacedRow;
  readonly applications: readonly OwnValues[];
  readonly counts: Counts;
  /** True where rows and delivered counts are both there and say otherwise. */
  readonly differs: boolean;
}

export interface Adverts {
  readonly all: readonly Advert[];
  /** Applications to posts that no row tells of. */
  readonly ofNoPost: number;
}

const COUNTED = ['applicants', 'qualified', 'offers', 'accepted'] as const;

/** Advertisements known on a view's day. Where applications are delivered the counts are of them, else as delivered. */
export function advertsOf(view: View): Adverts {
  const byPost = byKey(placedRows(view, 'applications'), ({ values }) => idOf(values['post']));
  const rows = placedRows(view, 'posts');
  const all = rows.map((row): Advert => {
    const id = idOf(row.values['post']);
    const applications = (byPost.get(id) ?? []).map(({ values }) => values);
    const told = countsTold(row.values);
    if (applications.length === 0) return { id, row, applications, counts: told, differs: false };
    const found = countsOf(applications);
    const counts = { ...found, qualified: found.qualified ?? told.qualified };
    const differs = COUNTED.some((name) => told[name] !== null && found[name] !== null && told[name] !== found[name]);
    return { id, row, applications, counts, differs };
  });
  const known = new Set(all.map(({ id }) => id));
  const ofNoPost = [...byPost].reduce((sum, [id, rowsOf]) => sum + (known.has(id) ? 0 : rowsOf.length), 0);
  return { all, ofNoPost };
}

export function idOf(value: string | number | null | undefined): string {
  return String(value ?? '').trim();
}

function countsTold(values: OwnValues): Counts {
  const told = (name: string) => numberOrNull(values[name]);
  return {
    applicants: told('applicants'),
    qualified: told('qualified'),
    offers: told('offers'),
    accepted: told('accepted'),
  };
}

export function numberOrNull(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Counts of application rows; who is qualified is not told where no row says it. */
function countsOf(applications: readonly OwnValues[]): Counts {
  const having = (name: string, codes: readonly string[]) =>
    applications.filter((one) => codes.includes(String(one[name] ?? ''))).length;
  return {
    applicants: applications.length,
    qualified: having('qualified', ['yes', 'no']) === 0 ? null : having('qualified', ['yes']),
    offers: having('stage', ['offer', 'accepted']),
    accepted: having('stage', ['accepted']),
  };
}
