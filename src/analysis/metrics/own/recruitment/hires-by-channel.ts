import { HIRE_CHANNELS } from '../../../../terms/index.ts';
import type { Metric } from '../../metric.ts';
import { OF_POSTS_WITH_APPLICATIONS, recruitmentMetric } from './recruitment-metric.ts';

export const hiresByChannel = recruitmentMetric({
  id: 'C12',
  alias: 'hires-by-channel',
  name: { nb: 'Ansettelser etter kanal', nn: 'Tilsetjingar etter kanal', en: 'Hires by channel' },
  definition: {
    nb: 'Hvordan de som ble ansatt, kom til stillingen, i prosent av de ansatte med kjent kanal.',
    nn: 'Korleis dei som vart tilsette, kom til stillinga, i prosent av dei tilsette med kjend kanal.',
    en: 'How those who were hired came to the post, per cent of hires whose channel is known.',
  },
  formula: '100 × hired by the channel(T) / hired with known channel(T)',
  unit: 'share',
  kernel: 'hire-channels',
  numerator: 'hired-by-channel',
  denominator: 'hired-with-known-channel',
  sensitive: 'applicant-outcomes',
  // All lines of a cell are out of the same hires, whom everybody knows: they are told together or not at all.
  standsAs: { metric: 'C12', lines: HIRE_CHANNELS },
  pitfalls: [
    {
      nb: 'Mange har sett stillingen flere steder. Bare den kanalen som er levert, teller.',
      nn: 'Mange har sett stillinga fleire stader. Berre den kanalen som er levert, tel.',
      en: 'Many have seen the post in several places. Only the channel that is delivered counts.',
    },
    {
      nb: 'Hvor lenge de blir, vises ikke etter kanal: søknadene har ingen navn og kan ikke følges videre.',
      nn: 'Kor lenge dei blir, blir ikkje vist etter kanal: søknadene har ingen namn og kan ikkje følgjast vidare.',
      en: 'How long they stay is not told by channel: applications have no names and cannot be followed.',
    },
    OF_POSTS_WITH_APPLICATIONS,
  ],
}) satisfies Metric;
