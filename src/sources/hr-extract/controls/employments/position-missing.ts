import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

export const positionMissing: Control<Draft> = {
  id: 'hr-extract/position-missing',
  severity: 'note',
  check: (draft) =>
    draft.positionCode === null && draft.positionTitle === null
      ? onLine(draft.line, draft.names.positionCode || draft.names.positionTitle)
      : NOTHING,
};
