import type { Metric } from '../../metric.ts';
import { AGAIN_ADDED, ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, recruitmentMetric } from './recruitment-metric.ts';

export const noQualifiedApplicants = recruitmentMetric({
  id: 'C2z',
  alias: 'no-qualified-applicants',
  name: {
    nb: 'Stillinger uten kvalifiserte søkere',
    nn: 'Stillingar utan kvalifiserte søkjarar',
    en: 'Posts without qualified applicants',
  },
  definition: {
    nb: 'Stillinger der ingen søker var kvalifisert, i prosent av stillingene. De er også med blant dem med ingen eller én.',
    nn: 'Stillingar der ingen søkjar var kvalifisert, i prosent av stillingane. Dei er òg med blant dei med ingen eller éin.',
    en: 'Posts for which no applicant was qualified, per cent of the posts. They are also among those with none or one.',
  },
  formula: '100 × posts with 0 qualified(T) / posts assessed(T)',
  unit: 'share',
  kernel: 'post-share',
  numerator: 'none-qualified',
  denominator: 'posts-assessed',
  sensitive: 'applicant-outcomes',
  pitfalls: [ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, AGAIN_ADDED],
}) satisfies Metric;
