import type { Metric } from '../metric.ts';
import { absenceMetric } from './absence-metric.ts';

export const selfCertifiedAbsence = absenceMetric({
  id: 'F1s',
  alias: 'self-certified-absence',
  numerator: 'self-certified-absence',
  name: { nb: 'Egenmeldt sykefravær', nn: 'Eigenmeldt sjukefråvær', en: 'Self-certified absence' },
  definition: {
    nb: 'Dagsverk tapt med egenmelding, i prosent av avtalte dagsverk.',
    nn: 'Dagsverk tapte med eigenmelding, i prosent av avtalte dagsverk.',
    en: 'Working days lost on own certificate, per cent of the days agreed.',
  },
}) satisfies Metric;
