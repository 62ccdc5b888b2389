import { type Control, NOTHING, onFile } from '../../../control.ts';
import type { AaregShape } from '../../shape.ts';

/** The interface answered with an error, and the answer was saved as if it were data. */
export const graphqlError: Control<AaregShape | null> = {
  id: 'aareg/graphql-error',
  severity: 'stops-delivery',
  check: (shape) => (shape?.kind === 'graphql-error' ? onFile() : NOTHING),
};
