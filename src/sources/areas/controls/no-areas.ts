import { type Control, NOTHING, onFile } from '../../control.ts';
import type { AreaDraft } from '../area-draft.ts';

export const noAreas: Control<readonly AreaDraft[]> = {
  id: 'areas/no-areas',
  severity: 'stops-delivery',
  check: (areas) => (areas.length === 0 ? onFile() : NOTHING),
};
