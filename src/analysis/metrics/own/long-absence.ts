import type { Metric } from '../metric.ts';
import { absenceMetric } from './absence-metric.ts';

export const longAbsence = absenceMetric({
  id: 'F1l',
  alias: 'long-absence',
  numerator: 'absence-over-16-days',
  name: {
    nb: 'Sykefravær på 17 dager og mer',
    nn: 'Sjukefråvær på 17 dagar og meir',
    en: 'Absence of 17 days and more',
  },
  definition: {
    nb: 'Dagsverk tapt i legemeldt fravær på 17 dager eller mer, i prosent av avtalte dagsverk.',
    nn: 'Dagsverk tapte i legemeldt fråvær på 17 dagar eller meir, i prosent av avtalte dagsverk.',
    en: 'Working days lost in doctor-certified absences of 17 days or more, per cent of the days agreed.',
  },
}) satisfies Metric;
