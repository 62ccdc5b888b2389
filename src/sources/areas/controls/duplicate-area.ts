import { type Control, NOTHING, onLine } from '../../control.ts';
import type { AreaDraft } from '../area-draft.ts';

/** Two features with one code: the first counts. */
export const duplicateArea: Control<{ readonly area: AreaDraft; readonly firstLine: number | null }> = {
  id: 'areas/duplicate-area',
  severity: 'rejects-row',
  check: ({ area, firstLine }) =>
    firstLine === null ? NOTHING : onLine(area.line, area.path, { area: area.code, firstLine }),
};
