import type { Metric } from '../metric.ts';
import { exitMetric } from './exit-metric.ts';

export const exitReasons = exitMetric({
  id: 'B7',
  alias: 'exit-reasons',
  numerator: 'main-reason-to-leave',
  name: { nb: 'Avgangsårsaker', nn: 'Avgangsårsaker', en: 'Reasons for leaving' },
  definition: {
    nb: 'Av dem som sluttet i skoleåret og svarte på hvorfor, andelen som oppga hver hovedgrunn.',
    nn: 'Av dei som slutta i skuleåret og svarte på kvifor, delen som oppgav kvar hovudgrunn.',
    en: 'Of those who left in the school year and answered why, the share who gave each main reason.',
  },
  population: {
    nb: 'De som sluttet i skoleåret og svarte, ved enheten de sluttet fra.',
    nn: 'Dei som slutta i skuleåret og svarte, ved eininga dei slutta frå.',
    en: 'Those who left in the school year and answered, at the unit they left.',
  },
}) satisfies Metric;
