import { ageOn, dayParts } from '../../../../terms/index.ts';
import { type Control, NOTHING, onLine } from '../../../control.ts';
import type { Draft } from '../../draft.ts';
import { isBirthImpossible } from './birth-impossible.ts';

/** Children under thirteen may not be employed (arbeidsmiljøloven § 11-1). */
const YOUNGEST = 13;
/** Past this age an open employment has nearly always been forgotten. */
const OLDEST = 80;

export const ageUnlikely: Control<Draft> = {
  id: 'hr-extract/age-unlikely',
  severity: 'note',
  check: (draft) => {
    if (draft.birth === null || draft.from === null || isBirthImpossible(draft)) return NOTHING;
    const { year, month } = dayParts(draft.birth);
    const last =
      typeof draft.to === 'number' && draft.to < draft.context.takenInOn ? draft.to : draft.context.takenInOn;
    if (ageOn(draft.from, year, month) < YOUNGEST)
      return onLine(draft.line, draft.names.from, { youngest: YOUNGEST, oldest: OLDEST });
    return ageOn(last, year, month) > OLDEST
      ? onLine(draft.line, draft.names.to, { youngest: YOUNGEST, oldest: OLDEST })
      : NOTHING;
  },
};
