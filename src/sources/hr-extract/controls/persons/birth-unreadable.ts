import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

export const birthUnreadable: Control<Draft> = {
  id: 'hr-extract/birth-unreadable',
  severity: 'note',
  check: (draft) =>
    draft.birthSaid && draft.birth === null && draft.birthYearOnly === null
      ? onLine(draft.line, draft.names.birth)
      : NOTHING,
};
