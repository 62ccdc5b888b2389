import type { Control } from '../../control.ts';
import type { NavRow } from '../row-draft.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { endBeforeStart } from './end-before-start.ts';
import { neverStarted } from './never-started.ts';
import { nothingKept } from './nothing-kept.ts';
import { percentUnreadable } from './percent-unreadable.ts';
import { personMissing } from './person-missing.ts';
import { positionMissing } from './position-missing.ts';
import { unitMissing } from './unit-missing.ts';
import { unitNumberWrong } from './unit-number-wrong.ts';
import { unknownPosition } from './unknown-position.ts';
import { unknownWorkplace } from './unknown-workplace.ts';
import type { WorkbookSeen } from './workbook-seen.ts';

export { columnMissing } from './column-missing.ts';
export { duplicateRow } from './duplicate-row.ts';

export const UNIT_CONTROLS: readonly Control<{ readonly unit: string | null }>[] = [unitMissing, unitNumberWrong];
export const REJECTING_CONTROLS: readonly Control<NavRow>[] = [personMissing, dateUnreadable, endBeforeStart];
export const ROW_NOTES: readonly Control<NavRow>[] = [neverStarted, positionMissing, percentUnreadable];
export const WHOLE_CONTROLS: readonly Control<WorkbookSeen>[] = [nothingKept, unknownPosition, unknownWorkplace];
