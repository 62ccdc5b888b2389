import type { Metric } from '../../metric.ts';
import { recruitmentMetric } from './recruitment-metric.ts';

export const offerAcceptance = recruitmentMetric({
  id: 'C5',
  alias: 'offer-acceptance',
  name: {
    nb: 'Tilbud som blir tatt imot',
    nn: 'Tilbod som blir tekne imot',
    en: 'Offers accepted',
  },
  definition: {
    nb: 'Tilbud om stilling som søkeren tok imot, i prosent av tilbudene.',
    nn: 'Tilbod om stilling som søkjaren tok imot, i prosent av tilboda.',
    en: 'Offers of a post that the applicant accepted, per cent of the offers.',
  },
  formula: '100 × accepted(T) / offers(T)',
  unit: 'share',
  kernel: 'post-share',
  numerator: 'offers-accepted',
  denominator: 'offers',
  sensitive: 'applicant-outcomes',
  pitfalls: [
    {
      nb: 'Tilbud som gis på telefon, blir ofte ikke ført. Da er prosenten for høy.',
      nn: 'Tilbod som blir gitt på telefon, blir ofte ikkje førte. Då er prosenten for høg.',
      en: 'Offers by telephone are often not entered. The share is then too high.',
    },
  ],
}) satisfies Metric;
