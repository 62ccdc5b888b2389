import type { Metric } from '../../metric.ts';
import { OF_POSTS_WITH_APPLICATIONS, recruitmentMetric } from './recruitment-metric.ts';

export const internalPrincipals = recruitmentMetric({
  id: 'C11',
  alias: 'internal-principals',
  name: {
    nb: 'Rektorer fra egne mellomledere',
    nn: 'Rektorar frå eigne mellomleiarar',
    en: 'Principals from own middle leaders',
  },
  definition: {
    nb: 'Ansatte rektorer som kom fra egne mellomledere, i prosent av alle ansatte rektorer.',
    nn: 'Tilsette rektorar som kom frå eigne mellomleiarar, i prosent av alle tilsette rektorar.',
    en: 'Principals hired from the owner’s own middle leaders, per cent of all principals hired.',
  },
  formula: '100 × principals hired from own middle leaders(T) / principals hired(T)',
  unit: 'share',
  kernel: 'application-share',
  numerator: 'principals-from-own-middle-leaders',
  denominator: 'principals-hired',
  sensitive: 'applicant-outcomes',
  pitfalls: [
    {
      nb: 'Med få hvert år er prosenten ustø: se flere år samlet.',
      nn: 'Med få kvart år er prosenten ustø: sjå fleire år samla.',
      en: 'With few each year the share is unsteady: see several years together.',
    },
    OF_POSTS_WITH_APPLICATIONS,
  ],
}) satisfies Metric;
