import { type Control, NOTHING, onLine } from '../../control.ts';
import type { SuccessionDraft } from '../succession-draft.ts';

/** A unit cannot follow itself. */
export const sameUnit: Control<SuccessionDraft> = {
  id: 'succession/same-unit',
  severity: 'rejects-row',
  check: ({ from, to, line }) => (from !== null && from === to ? onLine(line, '', { unit: from }) : NOTHING),
};
