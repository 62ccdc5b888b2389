import { EVERYONE_BY_PRIMARY_POST, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { THREE_YEARS_AT_SCHOOL } from './numerators.ts';

export const stability = {
  id: 'B15',
  alias: 'stability',
  version: '1.0.0',
  name: {
    nb: 'Stabilitetsindeks',
    nn: 'Stabilitetsindeks',
    en: 'Stability index',
  },
  definition: {
    nb: 'Andelen av de ansatte på en bestemt dag som har hatt hovedstillingen ved skolen i minst tre hele år uten opphold.',
    nn: 'Delen av dei tilsette på ein bestemt dag som har hatt hovudstillinga ved skulen i minst tre heile år utan opphald.',
    en: 'The share of those employed on a given day who have had their primary post at the school for at least three completed years without interruption.',
  },
  formula: 'HC(completed years of unbroken primary posts at the same school ≥ 3, t) / HC(G, t)',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: THREE_YEARS_AT_SCHOOL,
  denominator: 'in-a-post-on-the-day',
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: ['hr-extract', 'amelding', 'aareg', 'nav-excel', 'succession'],
  pitfalls: [
    {
      nb: 'En skole som er ny, kan ikke ha noen med tre år. En skole som følger etter en annen, er samme skole når endringen er ført.',
      nn: 'Ein skule som er ny, kan ikkje ha nokon med tre år. Ein skule som følgjer etter ein annan, er same skule når endringa er ført.',
      en: 'A new school cannot have anybody with three years. A school that follows another is the same school where the change is registered.',
    },
    {
      nb: 'En skole som vokser, får lavere tall uten at noen har sluttet.',
      nn: 'Ein skule som veks, får lågare tal utan at nokon har slutta.',
      en: 'A school that grows gets a lower figure though nobody has left.',
    },
    {
      nb: 'Begynner dataene for mindre enn tre år siden uten startdatoer fra tiden før, blir tallet for lavt.',
      nn: 'Byrjar dataa for mindre enn tre år sidan utan startdatoar frå tida før, blir talet for lågt.',
      en: 'Where the data begin less than three years ago without start dates from before, the figure is too low.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B15-stability.md',
} as const satisfies Metric;
