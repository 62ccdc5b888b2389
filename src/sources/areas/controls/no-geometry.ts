import { type Control, NOTHING, onLine } from '../../control.ts';
import type { AreaDraft } from '../area-draft.ts';

/** No surface: the area is known, but units cannot be placed in it by their coordinates. */
export const noGeometry: Control<AreaDraft> = {
  id: 'areas/no-geometry',
  severity: 'note',
  check: ({ geometry, code, line, path }) =>
    geometry === null ? onLine(line, `${path}.geometry`, { area: code }) : NOTHING,
};
