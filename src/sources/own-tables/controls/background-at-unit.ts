import { type Control, NOTHING, onLine } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';

/** Background of those who answered is told of the whole owner only (10faktor.no). */
export const backgroundAtUnit: Control<OwnDraft> = {
  id: 'own-table/background-at-unit',
  severity: 'rejects-row',
  check: ({ values, line }) =>
    (values['unit'] ?? null) !== null && (values['group'] ?? '') !== '' ? onLine(line, 'group') : NOTHING,
};
