import type { Metric } from '../metric.ts';
import { exitMetric } from './exit-metric.ts';

export const declineReasons = exitMetric({
  id: 'B7d',
  alias: 'decline-reasons',
  numerator: 'main-reason-to-decline',
  name: {
    nb: 'Grunner til å takke nei til stilling',
    nn: 'Grunnar til å takke nei til stilling',
    en: 'Reasons for declining an offer',
  },
  definition: {
    nb: 'Av dem som takket nei til et tilbud om stilling i skoleåret og svarte på hvorfor, andelen som oppga hver hovedgrunn.',
    nn: 'Av dei som takka nei til eit tilbod om stilling i skuleåret og svarte på kvifor, delen som oppgav kvar hovudgrunn.',
    en: 'Of those who declined an offer of a post in the school year and answered why, the share who gave each main reason.',
  },
  population: {
    nb: 'De som takket nei i skoleåret og svarte, ved enheten som ga tilbudet.',
    nn: 'Dei som takka nei i skuleåret og svarte, ved eininga som gav tilbodet.',
    en: 'Those who declined in the school year and answered, at the unit that made the offer.',
  },
}) satisfies Metric;
