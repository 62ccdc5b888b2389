import { type Control, NOTHING, onLine } from '../../control.ts';
import type { SuccessionDraft } from '../succession-draft.ts';

/** Neither merger, split nor renumbering. */
export const unknownKind: Control<SuccessionDraft> = {
  id: 'succession/unknown-kind',
  severity: 'rejects-row',
  check: ({ kind, line }) => (kind === null ? onLine(line, 'kind') : NOTHING),
};
