import type { Control } from '../../control.ts';
import type { Draft } from '../draft.ts';
import { ambiguousColumn } from './columns/ambiguous-column.ts';
import type { ColumnsSeen } from './columns/columns-seen.ts';
import { mappingNeeded } from './columns/mapping-needed.ts';
import { noEndColumn } from './columns/no-end-column.ts';
import { optionalColumnMissing } from './columns/optional-column-missing.ts';
import { renamedColumn } from './columns/renamed-column.ts';
import { requiredColumnMissing } from './columns/required-column-missing.ts';
import { dateUnreadable } from './employments/date-unreadable.ts';
import { endBeforeStart } from './employments/end-before-start.ts';
import { farFuture } from './employments/far-future.ts';
import { formUnknown } from './employments/form-unknown.ts';
import { neverStarted } from './employments/never-started.ts';
import { neverWas } from './employments/never-was.ts';
import { percentNegative } from './employments/percent-negative.ts';
import { percentOver120 } from './employments/percent-over-120.ts';
import { percentUnreadable } from './employments/percent-unreadable.ts';
import { positionMissing } from './employments/position-missing.ts';
import { workplaceMissing } from './employments/workplace-missing.ts';
import { workplaceNumberWrong } from './employments/workplace-number-wrong.ts';
import { leaveEndBeforeStart } from './leaves/leave-end-before-start.ts';
import { leaveOutsideEmployment } from './leaves/leave-outside-employment.ts';
import { leaveUnreadable } from './leaves/leave-unreadable.ts';
import { ageUnlikely } from './persons/age-unlikely.ts';
import { birthDiffers } from './persons/birth-differs.ts';
import { birthImpossible } from './persons/birth-impossible.ts';
import { birthUnreadable } from './persons/birth-unreadable.ts';
import { leadingZeroRestored } from './persons/leading-zero-restored.ts';
import { personMissing } from './persons/person-missing.ts';
import type { DeliverySeen } from './whole/delivery-seen.ts';
import { nothingKept } from './whole/nothing-kept.ts';
import { overlap } from './whole/overlap.ts';
import { percentOver100 } from './whole/percent-over-100.ts';
import { samePersonSuspected } from './whole/same-person-suspected.ts';
import { unknownPosition } from './whole/unknown-position.ts';
import { unknownWorkplace } from './whole/unknown-workplace.ts';

/** Before the rows: can the columns be read at all? */
export const COLUMN_CONTROLS: readonly Control<ColumnsSeen>[] = [
  mappingNeeded,
  requiredColumnMissing,
  renamedColumn,
  ambiguousColumn,
  optionalColumnMissing,
  noEndColumn,
];

/** Each row: must it be left out? */
export const REJECTING_CONTROLS: readonly Control<Draft>[] = [personMissing, dateUnreadable, endBeforeStart, neverWas];

/** Each row that is kept: what should the deliverer know? */
export const ROW_NOTES: readonly Control<Draft>[] = [
  leadingZeroRestored,
  neverStarted,
  workplaceMissing,
  workplaceNumberWrong,
  positionMissing,
  percentUnreadable,
  percentNegative,
  percentOver120,
  formUnknown,
  birthUnreadable,
  birthImpossible,
  birthDiffers,
  ageUnlikely,
  leaveUnreadable,
  leaveEndBeforeStart,
  leaveOutsideEmployment,
  farFuture,
];

/** The delivery as a whole. */
export const WHOLE_CONTROLS: readonly Control<DeliverySeen>[] = [
  nothingKept,
  percentOver100,
  overlap,
  unknownPosition,
  unknownWorkplace,
  samePersonSuspected,
];
