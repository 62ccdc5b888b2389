import { BY_UNITS_ONLY } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { NORM_PITFALLS, SCHOOLS_WITH_HOURS } from './in-norm-metrics.ts';

export const teacherNormGap = {
  id: 'A12g',
  alias: 'teacher-norm-gap',
  version: '1.0.0',
  name: {
    nb: 'Årsverk som mangler til lærernormen',
    nn: 'Årsverk som manglar til lærarnorma',
    en: 'FTE lacking to the teacher norm',
  },
  definition: {
    nb: 'Lærertimer som mangler ved skoler med flere elever per lærer enn normen, regnet om til årsverk. Timer til overs ved én skole fyller ikke hull ved en annen.',
    nn: 'Lærartimar som manglar ved skular med fleire elevar per lærar enn norma, rekna om til årsverk. Timar til overs ved éin skule fyller ikkje hòl ved ein annan.',
    en: 'Hours of teachers lacking at schools with more pupils per teacher than the norm, as full-time equivalents. Hours to spare at one school fill no gap at another.',
  },
  formula: 'Σ over schools: max(0, pupil-hours / limit − ordinary teacher-hours) / (741 in grades 1–7, 656 in 8–10)',
  unit: 'fte',
  kernel: 'norm-gap',
  counted: 'hours',
  numerator: 'missing-teacher-hours',
  denominator: null,
  population: SCHOOLS_WITH_HOURS,
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: {
    nb: 'Over enheter: ja. Hver skole mangler sitt. Over tid: nei. De samme timene ville blitt talt på nytt.',
    nn: 'Over einingar: ja. Kvar skule manglar sitt. Over tid: nei. Dei same timane ville blitt talde på nytt.',
    en: 'Over units: yes. Each school lacks its own. Over time: no. The same hours would be counted again.',
  },
  referenceValues: [],
  sources: ['teaching-hours'],
  pitfalls: [
    ...NORM_PITFALLS,
    {
      nb: 'Et årsverk er regnet som 741 undervisningstimer på 1.–7. trinn og 656 på 8.–10. trinn. Lærere med andre oppgaver underviser mindre.',
      nn: 'Eit årsverk er rekna som 741 undervisningstimar på 1.–7. trinn og 656 på 8.–10. trinn. Lærarar med andre oppgåver underviser mindre.',
      en: 'A full-time equivalent is taken as 741 hours of teaching in grades 1–7 and 656 in grades 8–10. Teachers with other tasks teach less.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A12g-teacher-norm-gap.md',
} as const satisfies Metric;
