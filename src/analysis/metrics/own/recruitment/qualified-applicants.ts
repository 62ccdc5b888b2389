import type { Metric } from '../../metric.ts';
import { AGAIN_ADDED, ONE_AD_SEVERAL_POSTS, recruitmentMetric } from './recruitment-metric.ts';

export const qualifiedApplicants = recruitmentMetric({
  id: 'C1',
  alias: 'qualified-applicants',
  name: {
    nb: 'Kvalifiserte søkere per stilling',
    nn: 'Kvalifiserte søkjarar per stilling',
    en: 'Qualified applicants per post',
  },
  definition: {
    nb: 'Median av kvalifiserte søkere per stilling: halvparten av stillingene har så mange eller flere.',
    nn: 'Median av kvalifiserte søkjarar per stilling: halvparten av stillingane har så mange eller fleire.',
    en: 'The median of qualified applicants per post: half of the posts have so many or more.',
  },
  formula: 'median over posts closed in T of qualified applicants',
  unit: 'per-post',
  kernel: 'post-median',
  numerator: 'median-of-qualified',
  denominator: null,
  sensitive: 'applicant-outcomes',
  standsAs: 'C2',
  adds: false,
  pitfalls: [
    ONE_AD_SEVERAL_POSTS,
    {
      nb: 'Hvem som er kvalifisert, er leverandørens vurdering ved fristen. Uten den er stillingen ikke med.',
      nn: 'Kven som er kvalifisert, er leverandøren si vurdering ved fristen. Utan den er stillinga ikkje med.',
      en: 'Who is qualified is the deliverer’s judgement at the deadline. A post without it is left out.',
    },
    AGAIN_ADDED,
  ],
}) satisfies Metric;
