import type { Metric } from '../../metric.ts';
import { AGAIN_ADDED, ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, recruitmentMetric } from './recruitment-metric.ts';

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
  // The middle of enough posts tells how many had none, and how many none or one.
  standsAs: { metric: 'C2', also: [{ metric: 'C2z', columns: [] }] },
  adds: false,
  pitfalls: [ONE_AD_SEVERAL_POSTS, QUALIFIED_AS_DELIVERED, AGAIN_ADDED],
}) satisfies Metric;
