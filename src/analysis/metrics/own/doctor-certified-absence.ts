import type { Metric } from '../metric.ts';
import { absenceMetric } from './absence-metric.ts';

export const doctorCertifiedAbsence = absenceMetric({
  id: 'F1d',
  alias: 'doctor-certified-absence',
  numerator: 'doctor-certified-absence',
  name: { nb: 'Legemeldt sykefravær', nn: 'Legemeldt sjukefråvær', en: 'Doctor-certified absence' },
  definition: {
    nb: 'Dagsverk tapt med sykmelding fra lege, i prosent av avtalte dagsverk.',
    nn: 'Dagsverk tapte med sjukmelding frå lege, i prosent av avtalte dagsverk.',
    en: 'Working days lost on a doctor’s certificate, per cent of the days agreed.',
  },
}) satisfies Metric;
