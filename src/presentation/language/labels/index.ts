import type { ColumnId } from '../../../disclosure/index.ts';
import type { InEach, Language } from '../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Labels } from './wording.ts';

export const LABELS: InEach<Labels> = { nb, nn, en };

type CodedColumn = keyof Labels & ColumnId;
const CODED: readonly string[] = [
  'staff-group',
  'staff-subgroup',
  'age-band',
  'sex',
  'tenure',
  'contract',
  'living-conditions',
  'school-type',
  'component',
  'outcome',
  'years',
  'reason',
  'cause',
  'months',
  'age',
  'continuity',
  'stage',
  'level',
  'subject',
  'cover',
  'posts',
  'main-reason',
  'factor',
  'channel',
  'reported-place',
] satisfies readonly CodedColumn[];

/** Label of a column («Stillingsgruppe»); an unknown column is shown as it is. */
export function columnLabel(column: string, language: Language): string {
  const columns: Readonly<Record<string, string>> = LABELS[language].columns;
  return columns[column] ?? column;
}

/**
 * Label of a code in a column. Units and areas have names of their own (`names`: code -> name); what is in neither is
 * shown as its code.
 */
export function codeLabel(
  column: string,
  code: string,
  language: Language,
  names: Readonly<Record<string, string>> = {},
): string {
  const labels = LABELS[language];
  if (code === 'Total') return labels.total;
  if (code === 'Sum') return labels.sum;
  if (code === 'outside') return labels.outside;
  if (CODED.includes(column)) {
    const codes: Readonly<Record<string, string>> = labels[column as CodedColumn];
    return codes[code] ?? code;
  }
  return names[code] ?? (code === 'unassigned' ? labels.unassigned : code);
}

/** The dimension whose codes stand in a column: its own, or for `from` and `to` the one along which moves are told. */
export function codedBy(column: string, moving: string | null): string {
  return moving !== null && (column === 'from' || column === 'to') ? moving : column;
}
