import type { Metric } from '../metric.ts';
import { absenceMetric } from './absence-metric.ts';

export const sicknessAbsence = absenceMetric({
  id: 'F1',
  alias: 'sickness-absence',
  numerator: 'all-absence',
  name: { nb: 'Sykefravær', nn: 'Sjukefråvær', en: 'Sickness absence' },
  definition: {
    nb: 'Dagsverk tapt ved egen sykdom, egenmeldt og legemeldt, i prosent av avtalte dagsverk.',
    nn: 'Dagsverk tapte ved eigen sjukdom, eigenmelde og legemelde, i prosent av avtalte dagsverk.',
    en: 'Working days lost to own sickness, self-certified and doctor-certified, per cent of the days agreed.',
  },
}) satisfies Metric;
