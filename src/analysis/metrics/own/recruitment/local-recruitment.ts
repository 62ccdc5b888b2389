import type { Metric } from '../../metric.ts';
import { OF_POSTS_WITH_APPLICATIONS, recruitmentMetric } from './recruitment-metric.ts';

export const localRecruitment = recruitmentMetric({
  id: 'C10',
  alias: 'local-recruitment',
  name: {
    nb: 'Lokal rekruttering',
    nn: 'Lokal rekruttering',
    en: 'Local recruitment',
  },
  definition: {
    nb: 'Ansatte som bodde i kommunen eller en nabokommune da de søkte, i prosent av de ansatte med kjent bosted.',
    nn: 'Tilsette som budde i kommunen eller ein nabokommune då dei søkte, i prosent av dei tilsette med kjend bustad.',
    en: 'Hires who lived in the municipality or next to it when they applied, per cent of hires whose home is known.',
  },
  formula: '100 × hired from the municipality and neighbours(T) / hired with known home(T)',
  unit: 'share',
  kernel: 'application-share',
  numerator: 'hired-locally',
  denominator: 'hired-with-known-home',
  sensitive: 'applicant-outcomes',
  pitfalls: [
    {
      nb: 'Der en bodde da en søkte, er ikke der en vokste opp.',
      nn: 'Der ein budde då ein søkte, er ikkje der ein voks opp.',
      en: 'Where one lived when applying is not where one grew up.',
    },
    OF_POSTS_WITH_APPLICATIONS,
  ],
}) satisfies Metric;
