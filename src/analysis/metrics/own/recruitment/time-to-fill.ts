import type { Metric } from '../../metric.ts';
import { recruitmentMetric } from './recruitment-metric.ts';

export const timeToFill = recruitmentMetric({
  id: 'C4',
  alias: 'time-to-fill',
  name: {
    nb: 'Tid til stillingen er besatt',
    nn: 'Tid til stillinga er fylt',
    en: 'Time to fill',
  },
  definition: {
    nb: 'Dager fra stillingen først ble lyst ut til et tilbud er tatt imot, når halvparten er besatt. Stillinger som fortsatt er åpne, er regnet med så lenge de har vært det.',
    nn: 'Dagar frå stillinga først blei lyst ut til eit tilbod er teke imot, når halvparten er fylte. Stillingar som framleis er opne, er rekna med så lenge dei har vore det.',
    en: 'Days from first advertised until an offer is accepted, when half of the posts are filled. Posts still open are counted for as long as they have been.',
  },
  formula: 'Kaplan–Meier median over posts first advertised in T of accepted − first advertised',
  unit: 'days-followed',
  kernel: 'time-to-fill',
  numerator: 'filled',
  denominator: 'posts-followed',
  sensitive: 'applicants',
  adds: false,
  population: {
    nb: 'Stillinger som først ble lyst ut i perioden.',
    nn: 'Stillingar som først blei lyste ut i perioden.',
    en: 'Posts first advertised in the period.',
  },
  pitfalls: [
    {
      nb: 'Gjennomsnittet av de besatte alene er for kort: de vanskeligste er fortsatt åpne.',
      nn: 'Gjennomsnittet av dei fylte aleine er for kort: dei vanskelegaste er framleis opne.',
      en: 'The mean of the filled alone is too short: the hardest are still open.',
    },
    {
      nb: 'En stilling som trekkes, følges til fristen. En som er besatt uten dato, er ikke med.',
      nn: 'Ei stilling som blir trekt, blir følgd til fristen. Ei som er fylt utan dato, er ikkje med.',
      en: 'A post withdrawn is followed until its deadline. One filled without a day is left out.',
    },
    {
      nb: 'En utlysning av tre stillinger teller som tre. Så mange som har sagt ja, regnes som besatt den dagen den første gjorde det.',
      nn: 'Ei utlysing av tre stillingar tel som tre. Så mange som har sagt ja, blir rekna som fylte den dagen den første gjorde det.',
      en: 'One advertisement of three posts counts as three. As many as have accepted are reckoned as filled on the day the first did.',
    },
  ],
}) satisfies Metric;
