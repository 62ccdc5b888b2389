import type { KindProposal } from '../../../mappings/mapping.ts';
import type { ReadContext } from '../../../reading.ts';

/** What the controls of columns look at: the header, the columns to read by, and what the header itself suggests. */
export interface ColumnsSeen {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Our column -> theirs: the mapping's, or the header's own where there is no mapping. */
  readonly columns: Readonly<Record<string, string>>;
  readonly byMapping: boolean;
  readonly proposal: KindProposal;
  readonly context: ReadContext;
}

export const REQUIRED_COLUMNS = ['person', 'workplace', 'positionPercent', 'from'] as const;

/** Our required columns; a position needs a code or a title, and a workplace may be told from outside. */
export function isRequired(column: string, seen: ColumnsSeen): boolean {
  if (column === 'workplace') return (seen.context.unit ?? null) === null;
  if (column === 'positionCode') return !Object.hasOwn(seen.columns, 'positionTitle');
  if (column === 'positionTitle') return !Object.hasOwn(seen.columns, 'positionCode');
  return (REQUIRED_COLUMNS as readonly string[]).includes(column);
}
