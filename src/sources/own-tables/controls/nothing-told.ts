import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnValues } from '../own-row.ts';
import type { OwnDraft } from '../own-table.ts';

/** Neither how many answered nor how many were asked. */
export const nothingTold: Control<OwnDraft> = {
  id: 'own-table/nothing-told',
  severity: 'rejects-row',
  check: ({ values, line }) =>
    values['reason'] !== undefined && values[numberOf(values['reason'])] === null ? onLine(line) : NOTHING,
};

function numberOf(reason: OwnValues[string] | undefined): 'asked' | 'answers' {
  return reason === 'asked' ? 'asked' : 'answers';
}
