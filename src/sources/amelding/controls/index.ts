import type { Control } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { endBeforeStart } from './end-before-start.ts';
import { type HeadSeen, headIncomplete } from './head-incomplete.ts';
import { leaveUnreadable } from './leave-unreadable.ts';
import type { MessageSeen } from './message-seen.ts';
import { neverStarted } from './never-started.ts';
import { neverWas } from './never-was.ts';
import { newerVersion } from './newer-version.ts';
import { notEmployment } from './not-employment.ts';
import { nulling } from './nulling.ts';
import { otherNamespace, type RootSeen } from './other-namespace.ts';
import { payrollSystemChanged } from './payroll-system-changed.ts';
import { percentMissing } from './percent-missing.ts';
import { percentOver120 } from './percent-over-120.ts';
import { personMissing } from './person-missing.ts';
import { positionMissing } from './position-missing.ts';
import { startMissing } from './start-missing.ts';
import { timeMissing } from './time-missing.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownPosition } from './unknown-position.ts';
import { unknownWorkplace } from './unknown-workplace.ts';
import { workplaceMissing } from './workplace-missing.ts';
import { workplaceNumberWrong } from './workplace-number-wrong.ts';

export { isLeaveUnreadable } from './leave-unreadable.ts';

export const NAMESPACE_CONTROLS: readonly Control<RootSeen>[] = [otherNamespace, newerVersion];

export const HEAD_CONTROLS: readonly Control<HeadSeen>[] = [headIncomplete, timeMissing, nulling];

/** Each employment: must it be left out? */
export const REJECTING_CONTROLS: readonly Control<MessageEntry>[] = [
  personMissing,
  workplaceMissing,
  dateUnreadable,
  endBeforeStart,
  notEmployment,
];

export const ENTRY_NOTES: readonly Control<MessageEntry>[] = [
  startMissing,
  neverStarted,
  neverWas,
  payrollSystemChanged,
  positionMissing,
  percentMissing,
  percentOver120,
  unknownCode,
  workplaceNumberWrong,
  leaveUnreadable,
];

export const WHOLE_CONTROLS: readonly Control<MessageSeen>[] = [unknownPosition, unknownWorkplace];
