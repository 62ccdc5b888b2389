import { parseUnitNumber } from '../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../control.ts';
import type { MessageEntry } from '../entry.ts';

/** Digits that are no organisation number. */
export const workplaceNumberWrong: Control<MessageEntry> = {
  id: 'amelding/workplace-number-wrong',
  severity: 'note',
  check: ({ workplace, line }) =>
    workplace === null || parseUnitNumber(workplace) !== null
      ? NOTHING
      : onLine(line, 'virksomhet.norskIdentifikator', { workplace }),
};
