import { type Control, NOTHING, onLine } from '../../control.ts';
import type { AreaDraft } from '../area-draft.ts';

/** A feature without a code cannot be referred to. */
export const codeMissing: Control<AreaDraft> = {
  id: 'areas/code-missing',
  severity: 'rejects-row',
  check: ({ code, line, path }) => (code === '' ? onLine(line, `${path}.properties`) : NOTHING),
};
