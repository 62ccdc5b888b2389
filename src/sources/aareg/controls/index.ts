import type { Control } from '../../control.ts';
import type { AaregEntry } from '../entry.ts';
import type { AaregShape } from '../shape.ts';
import { graphqlError } from './file/graphql-error.ts';
import { otherShape } from './file/other-shape.ts';
import { dateUnreadable } from './rows/date-unreadable.ts';
import { endBeforeStart } from './rows/end-before-start.ts';
import { leaveOutsideEmployment } from './rows/leave-outside-employment.ts';
import { leaveUnreadable } from './rows/leave-unreadable.ts';
import { neverStarted } from './rows/never-started.ts';
import { neverWas } from './rows/never-was.ts';
import { notEmployment } from './rows/not-employment.ts';
import { payrollSystemChanged } from './rows/payroll-system-changed.ts';
import { percentMissing } from './rows/percent-missing.ts';
import { percentOver120 } from './rows/percent-over-120.ts';
import { personMissing } from './rows/person-missing.ts';
import { positionMissing } from './rows/position-missing.ts';
import { unknownCode } from './rows/unknown-code.ts';
import { workplaceMissing } from './rows/workplace-missing.ts';
import { workplaceNumberWrong } from './rows/workplace-number-wrong.ts';
import { allIdsChanged } from './whole/all-ids-changed.ts';
import type { DeliverySeen } from './whole/delivery-seen.ts';
import { nothingKept } from './whole/nothing-kept.ts';
import { overlap } from './whole/overlap.ts';
import { unknownPosition } from './whole/unknown-position.ts';
import { unknownWorkplace } from './whole/unknown-workplace.ts';

export const SHAPE_CONTROLS: readonly Control<AaregShape | null>[] = [graphqlError, otherShape];

export const REJECTING_CONTROLS: readonly Control<AaregEntry>[] = [
  personMissing,
  workplaceMissing,
  dateUnreadable,
  endBeforeStart,
  neverWas,
  notEmployment,
];

export const ENTRY_NOTES: readonly Control<AaregEntry>[] = [
  neverStarted,
  payrollSystemChanged,
  positionMissing,
  percentMissing,
  percentOver120,
  unknownCode,
  workplaceNumberWrong,
  leaveUnreadable,
  leaveOutsideEmployment,
];

export const WHOLE_CONTROLS: readonly Control<DeliverySeen>[] = [
  nothingKept,
  allIdsChanged,
  unknownPosition,
  unknownWorkplace,
  overlap,
];
