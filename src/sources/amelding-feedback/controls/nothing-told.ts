import { type Control, NOTHING, onFile } from '../../control.ts';
import type { MessageStateRow } from '../../delivery.ts';

export const nothingTold: Control<readonly MessageStateRow[]> = {
  id: 'amelding-feedback/nothing-told',
  severity: 'stops-delivery',
  check: (states) => (states.length === 0 ? onFile() : NOTHING),
};
