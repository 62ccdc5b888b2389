import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** The birth column and the identity number disagree. The column goes first. */
export const birthDiffers: Control<Draft> = {
  id: 'hr-extract/birth-differs',
  severity: 'note',
  check: (draft) => {
    const inNumber = draft.identity.birth;
    if (!draft.birthSaid || draft.birth === null || inNumber === null || draft.birth === inNumber) return NOTHING;
    return onLine(draft.line, draft.names.birth);
  },
};
