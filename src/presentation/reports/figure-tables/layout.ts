import type { ComposedReport } from '../../api/contract/index.ts';

/**
 * Templates whose long tables have up to eight groups beside one another, with heads in smaller letters and divided words.
 * Those before them do not: a report stays laid as it was when it was let out, to the byte. A new version of a template is
 * entered here.
 */
const LAY_LONG: readonly ComposedReport['template'][] = [{ id: 'tertial', version: '2' }];

/** Whether a template lays long tables so. */
export function laysLong({ id, version }: ComposedReport['template']): boolean {
  return LAY_LONG.some((one) => one.id === id && one.version === version);
}
