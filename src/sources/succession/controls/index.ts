import type { Control } from '../../control.ts';
import type { SuccessionDraft } from '../succession-draft.ts';
import { badUnitNumber } from './bad-unit-number.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { sameUnit } from './same-unit.ts';
import { unknownKind } from './unknown-kind.ts';

/** Each row: must it be left out? */
export const REJECTING_CONTROLS: readonly Control<SuccessionDraft>[] = [
  badUnitNumber,
  dateUnreadable,
  unknownKind,
  sameUnit,
];
