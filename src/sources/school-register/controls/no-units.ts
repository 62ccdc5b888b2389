import { type Control, NOTHING, onFile } from '../../control.ts';

/** Nothing in the file is a unit. */
export const noUnits: Control<{ readonly units: number }> = {
  id: 'school-register/no-units',
  severity: 'stops-delivery',
  check: ({ units }) => (units === 0 ? onFile() : NOTHING),
};
