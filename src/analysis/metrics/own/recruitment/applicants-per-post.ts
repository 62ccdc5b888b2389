import type { Metric } from '../../metric.ts';
import { AGAIN_ADDED, ONE_AD_SEVERAL_POSTS, recruitmentMetric } from './recruitment-metric.ts';

export const applicantsPerPost = recruitmentMetric({
  id: 'C3',
  alias: 'applicants-per-post',
  name: {
    nb: 'Søkere per stilling',
    nn: 'Søkjarar per stilling',
    en: 'Applicants per post',
  },
  definition: {
    nb: 'Median av søkere per stilling, kvalifiserte eller ikke: halvparten av stillingene har så mange eller flere.',
    nn: 'Median av søkjarar per stilling, kvalifiserte eller ikkje: halvparten av stillingane har så mange eller fleire.',
    en: 'The median of applicants per post, qualified or not: half of the posts have so many or more.',
  },
  formula: 'median over posts closed in T of applicants',
  unit: 'per-post',
  kernel: 'post-median',
  numerator: 'median-of-applicants',
  denominator: null,
  sensitive: 'applicants',
  adds: false,
  pitfalls: [
    {
      nb: 'Lett søking gir flere søkere, ikke flere kvalifiserte. Se tallet sammen med kvalifiserte.',
      nn: 'Lett søking gir fleire søkjarar, ikkje fleire kvalifiserte. Sjå talet saman med kvalifiserte.',
      en: 'Easy applying gives more applicants, not more qualified ones. See it beside the qualified.',
    },
    ONE_AD_SEVERAL_POSTS,
    AGAIN_ADDED,
  ],
}) satisfies Metric;
