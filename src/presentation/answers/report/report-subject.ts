import { parseTertial, type Tertial } from '../../../plans/index.ts';
import type { ComposedReport } from '../../api/contract/index.ts';
import { isSheet, type SheetId } from '../../reports/sheets/index.ts';

/** What a report is to be of: a tertial of the whole owner, or a sheet of a year, a school or an action. */
export type ReportSubject =
  | { readonly kind: 'tertial'; readonly tertial: Tertial }
  | {
      readonly kind: 'sheet';
      readonly sheet: SheetId;
      /** Null of an action's. */
      readonly year: number | null;
      readonly about: NonNullable<ComposedReport['about']> | null;
    };

/** What a report is of, read from itself; null where it is of nothing that is made here. */
export function subjectOf({ template, period, about }: ComposedReport): ReportSubject | null {
  if (isSheet(template.id)) {
    const year = template.id === 'action' ? null : yearOf(period.code);
    return { kind: 'sheet', sheet: template.id, year, about: about ?? null };
  }
  const tertial = template.id === 'tertial' ? parseTertial(period.code) : null;
  return tertial === null ? null : { kind: 'tertial', tertial };
}

const [FIRST_YEAR, LAST_YEAR] = [2000, 2100] as const;

/** Reads a year with four digits; null for what is none. */
export function yearOf(text: string): number | null {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
