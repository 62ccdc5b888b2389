import type { ComposedReport } from '../../api/contract/index.ts';

type Template = ComposedReport['template'];

/**
 * Templates whose long tables have up to eight groups beside one another, with heads in smaller letters and divided words.
 * Those before them do not: a report stays laid as it was when it was let out, to the byte. A new version of a template is
 * entered here.
 */
const LAY_LONG: readonly Template[] = [
  { id: 'tertial', version: '2' },
  { id: 'tertial', version: '3' },
];

/** Templates whose columns are as wide as what stands in them, and whose short tables are not broken over two pages. */
const FIT_COLUMNS: readonly Template[] = [
  { id: 'tertial', version: '3' },
  { id: 'school', version: '2' },
];

/** Whether a template lays long tables so. */
export function laysLong(template: Template): boolean {
  return isAmong(LAY_LONG, template);
}

/** Whether a template fits columns to what stands in them. */
export function fitsColumns(template: Template): boolean {
  return isAmong(FIT_COLUMNS, template);
}

function isAmong(some: readonly Template[], { id, version }: Template): boolean {
  return some.some((one) => one.id === id && one.version === version);
}
