import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { COMBINED_POST } from './numerators.ts';

export const combinedPost = {
  id: 'A6',
  alias: 'combined-post',
  version: '1.0.0',
  name: {
    nb: 'Kombinasjonsstilling skole–AKS',
    nn: 'Kombinasjonsstilling skule–AKS',
    en: 'Combined post school–AKS',
  },
  definition: {
    nb: 'Andelen av dem som har en stilling i AKS på en bestemt dag, som samtidig har en stilling i skolen: som lærer, leder, i andre yrkesgrupper, i administrasjonen eller annet.',
    nn: 'Delen av dei som har ei stilling i AKS på ein bestemt dag, som samtidig har ei stilling i skulen: som lærar, leiar, i andre yrkesgrupper, i administrasjonen eller anna.',
    en: 'The share of those with a post in AKS on a given day who also have a post in the school: as teacher, leader, in other occupations, in administration or other.',
  },
  formula: '|{p : active post in AKS and in a school group}| / |{p : active post in AKS}|',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: COMBINED_POST,
  denominator: 'in-an-aks-post-on-the-day',
  population: {
    nb: 'Alle med minst én stilling i AKS som teller, også når hovedstillingen er en annen. Hver person står ved den største AKS-stillingen.',
    nn: 'Alle med minst éi stilling i AKS som tel, også når hovudstillinga er ei anna. Kvar person står ved den største AKS-stillinga.',
    en: 'Everyone with at least one post in AKS that counts, also where the primary post is another. Each person stands at the largest post in AKS.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Nevneren er flere enn antall ansatte i AKS: den tar med dem som har hovedstillingen i skolen.',
      nn: 'Nemnaren er fleire enn talet på tilsette i AKS: han tek med dei som har hovudstillinga i skulen.',
      en: 'The denominator is more than the headcount of AKS: it takes in those whose primary post is in the school.',
    },
    {
      nb: 'Ført som én stilling i HR-systemet, eller hos to arbeidsgivere, er kombinasjonen usynlig her.',
      nn: 'Ført som éi stilling i HR-systemet, eller hos to arbeidsgivarar, er kombinasjonen usynleg her.',
      en: 'Kept as one post in the HR system, or with two employers, the combination cannot be seen here.',
    },
    {
      nb: 'Stillingen i skolen kan være ved en annen skole. Stillinger som ikke er fordelt på gruppe, teller ikke som skole.',
      nn: 'Stillinga i skulen kan vere ved ein annan skule. Stillingar som ikkje er fordelte på gruppe, tel ikkje som skule.',
      en: 'The school post may be at another school. Posts that are placed in no group do not count as school.',
    },
  ],
  within: ['aks'],
  notOffered: ['staff-group'],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A6-combined-post.md',
} as const satisfies Metric;
