import { type Control, NOTHING, onFile } from '../../control.ts';

/** The file has been renamed, and nobody has said which unit it is. */
export const unitMissing: Control<{ readonly unit: string | null }> = {
  id: 'nav-excel/unit-missing',
  severity: 'stops-delivery',
  check: ({ unit }) => (unit === null ? onFile() : NOTHING),
};
