import { type Control, type Found, NOTHING } from '../../control.ts';
import type { AreaDraft } from '../area-draft.ts';

/** The area above is not in the file. Looked for only where the file has areas at all: they may be a file of their own. */
export const unknownParent: Control<readonly AreaDraft[]> = {
  id: 'areas/unknown-parent',
  severity: 'note',
  check: (areas) => {
    const codes = new Set(areas.filter((area) => area.level === 'area').map((area) => area.code));
    if (codes.size === 0) return NOTHING;
    const orphans = areas.filter((area) => area.parent !== null && !codes.has(area.parent));
    return orphans.map((area): Found => {
      return { line: area.line, path: area.path, values: { area: area.code, parent: area.parent ?? '' } };
    });
  },
};
