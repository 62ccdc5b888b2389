import { dayParts } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';

/** Nobody born before this year is at work. */
const EARLIEST_BIRTH_YEAR = 1900;

/** Born after the employment began or before 1900. The birth is then counted as unknown. */
export function isBirthImpossible(draft: Draft): boolean {
  if (draft.birth === null) return false;
  if (dayParts(draft.birth).year < EARLIEST_BIRTH_YEAR || draft.birth > draft.context.takenInOn) return true;
  return draft.from !== null && draft.birth >= draft.from;
}

export const birthImpossible: Control<Draft> = {
  id: 'hr-extract/birth-impossible',
  severity: 'note',
  check: (draft) => (isBirthImpossible(draft) ? onLine(draft.line, draft.names.birth || draft.names.person) : NOTHING),
};
