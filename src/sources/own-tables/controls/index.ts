import type { Control } from '../../control.ts';
import type { OwnDraft } from '../own-table.ts';
import { daysBackwards } from './days-backwards.ts';
import { partsOverWhole } from './parts-over-whole.ts';
import {
  badUnitNumber,
  dayUnreadable,
  numberUnreadable,
  periodUnreadable,
  personMissing,
  textMissing,
  unknownCode,
  unknownGroup,
} from './value-unreadable.ts';

export { columnMissing } from './column-missing.ts';
export { columnUnread } from './column-unread.ts';
export { duplicateRow } from './duplicate-row.ts';
export { exampleRow } from './example-row.ts';
export { nothingKept } from './nothing-kept.ts';
export { standsTogether } from './plans/stands-together.ts';
export { renamedColumn } from './renamed-column.ts';

export const REJECTING_CONTROLS: readonly Control<OwnDraft>[] = [
  badUnitNumber,
  periodUnreadable,
  dayUnreadable,
  unknownGroup,
  unknownCode,
  numberUnreadable,
  textMissing,
  personMissing,
  partsOverWhole,
  daysBackwards,
];
