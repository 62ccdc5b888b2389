import type { ReferenceValue, Text3 } from '../metric.ts';

const NCES = {
  unit: 'share',
  period: '2020-21 – 2021-22',
  publisher: 'National Center for Education Statistics (NCES)',
  address: 'https://nces.ed.gov/surveys/ntps/',
  comparable: false,
} as const;

const OF_ALL_SCHOOLS = {
  nb: 'En utvalgsundersøkelse av alle offentlige skoler: den som går til en annen skoleeier, har byttet skole, og den som blir leder, har sluttet som lærer.',
  nn: 'Ei utvalsundersøking av alle offentlege skular: den som går til ein annan skuleeigar, har bytt skule, og den som blir leiar, har slutta som lærar.',
  en: 'A sample of all public schools: whoever goes to another owner is a mover, and whoever becomes a leader has left teaching.',
} as const satisfies Text3;

function teachers(value: number, [nb, nn, en]: readonly [string, string, string]): ReferenceValue {
  return { ...NCES, value, population: { nb, nn, en }, note: OF_ALL_SCHOOLS };
}

/** Stayers, movers and leavers among teachers of public schools in the United States. */
export const US_STAYERS_MOVERS_LEAVERS: readonly ReferenceValue[] = [
  teachers(0.84, ['Lærere i USA: blitt ved skolen', 'Lærarar i USA: blitt ved skulen', 'Teachers in the US: stayers']),
  teachers(0.08, ['Lærere i USA: byttet skole', 'Lærarar i USA: bytt skule', 'Teachers in the US: movers']),
  teachers(0.08, ['Lærere i USA: sluttet som lærer', 'Lærarar i USA: slutta som lærar', 'Teachers in the US: leavers']),
];

/** Qualified teachers who left state-funded schools in England. */
export const ENGLAND_LEAVERS: readonly ReferenceValue[] = [
  {
    value: 0.085,
    unit: 'share',
    period: '2024/25',
    population: {
      nb: 'Lærere med godkjenning i offentlige skoler i England',
      nn: 'Lærarar med godkjenning i offentlege skular i England',
      en: 'Qualified teachers in state-funded schools in England',
    },
    publisher: 'Department for Education (School Workforce Census)',
    address: 'https://explore-education-statistics.service.gov.uk/methodology/school-workforce-in-england',
    comparable: false,
    note: {
      nb: 'Regnet i årsverk fra november til november, for hele landet: den som går til en annen skoleeier, har ikke sluttet.',
      nn: 'Rekna i årsverk frå november til november, for heile landet: den som går til ein annan skuleeigar, har ikkje slutta.',
      en: 'In full-time equivalents from November to November, for the whole country: going to another owner is not leaving.',
    },
  },
];
