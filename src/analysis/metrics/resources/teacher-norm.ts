import { BY_UNITS_ONLY, RATES_DO_NOT_ADD } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { NORM_PITFALLS, SCHOOLS_WITH_HOURS } from './in-norm-metrics.ts';

export const teacherNorm = {
  id: 'A12',
  alias: 'teacher-norm',
  version: '1.0.0',
  name: {
    nb: 'Elever per lærer (gruppestørrelse 2)',
    nn: 'Elevar per lærar (gruppestorleik 2)',
    en: 'Pupils per teacher (group size 2)',
  },
  definition: {
    nb: 'Elevtimer delt på lærertimer i ordinær undervisning: uten timer til individuelt tilrettelagt opplæring og særskilt språkopplæring. Normen er høyst 15 på 1.–4. trinn og 20 på 5.–7. og 8.–10. trinn, ved hver skole.',
    nn: 'Elevtimar delt på lærartimar i ordinær undervisning: utan timar til individuelt tilrettelagd opplæring og særskild språkopplæring. Norma er høgst 15 på 1.–4. trinn og 20 på 5.–7. og 8.–10. trinn, ved kvar skule.',
    en: 'Hours of pupils by hours of teachers in ordinary teaching: without special education and special Norwegian. The norm is at most 15 in grades 1–4 and 20 in grades 5–7 and 8–10, at each school.',
  },
  formula: 'pupil-hours(s) / (teacher-hours(s) − special-education(s) − special-norwegian(s)), per stage s',
  unit: 'pupils-per-teacher',
  kernel: 'teacher-norm',
  counted: 'hours',
  numerator: 'pupil-hours',
  denominator: 'teacher-hours-in-ordinary-teaching',
  population: SCHOOLS_WITH_HOURS,
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: ['teaching-hours'],
  pitfalls: [
    ...NORM_PITFALLS,
    {
      nb: 'For flere skoler sammen er tallet et snitt. At snittet er under grensen, betyr ikke at hver skole er det.',
      nn: 'For fleire skular saman er talet eit snitt. At snittet er under grensa, tyder ikkje at kvar skule er det.',
      en: 'Of several schools together the figure is an average. That it is below the limit does not mean that each school is.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A12-teacher-norm.md',
} as const satisfies Metric;
