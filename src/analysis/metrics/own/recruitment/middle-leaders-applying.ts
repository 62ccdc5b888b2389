import type { Metric } from '../../metric.ts';
import { OF_POSTS_WITH_APPLICATIONS, recruitmentMetric } from './recruitment-metric.ts';

export const middleLeadersApplying = recruitmentMetric({
  id: 'C11a',
  alias: 'middle-leaders-applying',
  name: {
    nb: 'Egne mellomledere blant rektorsøkere',
    nn: 'Eigne mellomleiarar blant rektorsøkjarar',
    en: 'Own middle leaders among principal applicants',
  },
  definition: {
    nb: 'Søknader på rektorstillinger som kom fra egne mellomledere, i prosent av søknadene.',
    nn: 'Søknader på rektorstillingar som kom frå eigne mellomleiarar, i prosent av søknadene.',
    en: 'Applications for principal posts from the owner’s own middle leaders, per cent of the applications.',
  },
  formula: '100 × applications of own middle leaders(T) / applications for principal posts(T)',
  unit: 'share',
  kernel: 'application-share',
  numerator: 'own-middle-leaders-applying',
  denominator: 'principal-applicants',
  sensitive: 'applicant-outcomes',
  pitfalls: [
    {
      nb: 'Den som søker flere stillinger, teller én gang for hver.',
      nn: 'Den som søkjer fleire stillingar, tel éin gong for kvar.',
      en: 'Who applies for several posts counts once for each.',
    },
    OF_POSTS_WITH_APPLICATIONS,
  ],
}) satisfies Metric;
