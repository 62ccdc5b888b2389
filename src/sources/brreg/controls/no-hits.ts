import { type Control, NOTHING, onFile } from '../../control.ts';

/** A search page without hits: nothing to take in, and nothing wrong with the file. */
export const noHits: Control<{ readonly units: number }> = {
  id: 'brreg/no-hits',
  severity: 'note',
  check: ({ units }) => (units === 0 ? onFile() : NOTHING),
};
