import type { Metric } from '../../metric.ts';
import { recruitmentMetric } from './recruitment-metric.ts';

export const reAdvertised = recruitmentMetric({
  id: 'C6',
  alias: 're-advertised',
  name: {
    nb: 'Stillinger lyst ut på nytt',
    nn: 'Stillingar lyste ut på nytt',
    en: 'Posts advertised again',
  },
  definition: {
    nb: 'Stillinger som er lyst ut to eller flere ganger, i prosent av stillingene.',
    nn: 'Stillingar som er lyste ut to eller fleire gonger, i prosent av stillingane.',
    en: 'Posts advertised twice or more, per cent of the posts.',
  },
  formula: '100 × posts advertised ≥ 2 times(T) / posts(T)',
  unit: 'share',
  kernel: 'post-share',
  numerator: 'advertised-again',
  denominator: 'posts',
  sensitive: 'applicants',
  pitfalls: [
    {
      nb: 'Forutsetter at utlysningene er koblet. Uten kobling ser hver ny utlysning ut som en ny stilling.',
      nn: 'Føreset at utlysingane er kopla. Utan kopling ser kvar ny utlysing ut som ei ny stilling.',
      en: 'Needs advertisements to be linked. Without, each new one looks like a new post.',
    },
    {
      nb: 'En utlysning av tre stillinger teller som tre. Lyses én av dem ut på nytt, teller én.',
      nn: 'Ei utlysing av tre stillingar tel som tre. Blir éi av dei lyst ut på nytt, tel éi.',
      en: 'One advertisement of three posts counts as three. If one of them is advertised again, one counts.',
    },
  ],
}) satisfies Metric;
