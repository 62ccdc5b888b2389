import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { AaregShape } from '../../shape.ts';

/** A neighbour of Aa-registeret's employments: an overview, an event, a message. */
export const otherShape: Control<AaregShape | null> = {
  id: 'aareg/other-shape',
  severity: 'stops-delivery',
  check: (shape) => {
    if (shape === null) return onFile({ looksLike: '' });
    return shape.kind === 'other' ? onFile({ looksLike: shape.looksLike }) : NOTHING;
  },
};
