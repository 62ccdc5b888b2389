import type { Metric } from '../../metric.ts';
import { AGAIN_ADDED, ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, recruitmentMetric } from './recruitment-metric.ts';

export const fewQualifiedApplicants = recruitmentMetric({
  id: 'C2',
  alias: 'few-qualified-applicants',
  name: {
    nb: 'Stillinger med ingen eller én kvalifisert søker',
    nn: 'Stillingar med ingen eller éin kvalifisert søkjar',
    en: 'Posts with none or one qualified applicant',
  },
  definition: {
    nb: 'Stillinger der ingen eller bare én søker var kvalifisert, i prosent av stillingene. Da er det ingen å velge mellom.',
    nn: 'Stillingar der ingen eller berre éin søkjar var kvalifisert, i prosent av stillingane. Då er det ingen å velje mellom.',
    en: 'Posts for which none or one applicant was qualified, per cent of the posts. There is then nobody to choose between.',
  },
  formula: '100 × posts with 0 or 1 qualified(T) / posts assessed(T)',
  unit: 'share',
  kernel: 'post-share',
  numerator: 'none-or-one-qualified',
  denominator: 'posts-assessed',
  sensitive: 'applicant-outcomes',
  pitfalls: [ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, AGAIN_ADDED],
}) satisfies Metric;
