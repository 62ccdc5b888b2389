import type { Metric } from '../metric.ts';
import { absenceMetric } from './absence-metric.ts';

export const shortAbsence = absenceMetric({
  id: 'F1k',
  alias: 'short-absence',
  numerator: 'absence-up-to-16-days',
  name: { nb: 'Sykefravær på 1–16 dager', nn: 'Sjukefråvær på 1–16 dagar', en: 'Absence of 1–16 days' },
  definition: {
    nb: 'Dagsverk tapt i fravær på 1–16 dager (arbeidsgiverperioden), i prosent av avtalte dagsverk. Alt egenmeldt fravær er med.',
    nn: 'Dagsverk tapte i fråvær på 1–16 dagar (arbeidsgjevarperioden), i prosent av avtalte dagsverk. Alt eigenmeldt fråvær er med.',
    en: 'Working days lost in absences of 1–16 days (the employer’s period), per cent of the days agreed. All self-certified absence is in it.',
  },
}) satisfies Metric;
