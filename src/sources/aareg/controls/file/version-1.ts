import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { AaregShape } from '../../shape.ts';

/** REST v1 has other names and other codes; Laget does not read it yet. */
export const version1: Control<AaregShape | null> = {
  id: 'aareg/version-1',
  severity: 'stops-delivery',
  check: (shape) => (shape?.kind === 'version-1' ? onFile() : NOTHING),
};
