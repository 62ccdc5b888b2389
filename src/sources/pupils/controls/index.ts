import type { Control } from '../../control.ts';
import type { PupilsDraft } from '../pupils-draft.ts';
import { badUnitNumber } from './bad-unit-number.ts';
import { countUnreadable } from './count-unreadable.ts';
import { dateUnreadable } from './date-unreadable.ts';

export { columnMissing } from './column-missing.ts';
export { duplicateRow } from './duplicate-row.ts';

export const REJECTING_CONTROLS: readonly Control<PupilsDraft>[] = [badUnitNumber, dateUnreadable, countUnreadable];
