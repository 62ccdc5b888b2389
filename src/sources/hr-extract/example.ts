import type { OurColumn } from './mapping.ts';

/** The example row of the template: a made-up person with a synthetic number. It is left out where it comes back. */
export const HR_EXAMPLE: Readonly<Partial<Record<OurColumn, string>>> = {
  person: '01818016006',
  name: 'Eksempel Eksempelsen',
  birth: '1980-01-01',
  sex: 'K',
  workplace: 'Eksempelskolen',
  positionCode: '7960',
  positionTitle: 'Lærer',
  positionPercent: '80',
  form: 'Fast',
  from: '2024-08-01',
};
