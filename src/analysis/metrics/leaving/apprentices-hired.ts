import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';

export const apprenticesHired = {
  id: 'B8a',
  alias: 'apprentices-hired',
  version: '1.0.0',
  name: { nb: 'Lærlinger som er blitt ansatt', nn: 'Lærlingar som er blitt tilsette', en: 'Apprentices hired' },
  definition: {
    nb: 'Av lærlingene på den første dagen, andelen som var ansatt i en stilling i AKS eller skolen på den andre.',
    nn: 'Av lærlingane på den første dagen, delen som var tilsett i ei stilling i AKS eller skulen på den andre.',
    en: 'Of the apprentices on the first day, the share employed in a post in AKS or the school on the second.',
  },
  formula: '|{p ∈ L : employed on t1}| / |L|, L = apprentices in no counted post on t0',
  unit: 'share',
  kernel: 'apprentices-hired',
  counted: 'distinct-persons',
  numerator: 'employed-on-the-second-day',
  denominator: 'apprentices-on-the-first-day',
  population: {
    nb: 'Lærlinger på den første dagen som ikke også hadde en vanlig stilling, ved enheten de var lærlinger. De er ikke med i andre nøkkeltall den dagen.',
    nn: 'Lærlingar på den første dagen som ikkje òg hadde ei vanleg stilling, ved eininga dei var lærlingar. Dei er ikkje med i andre nøkkeltal den dagen.',
    en: 'Apprentices on the first day without an ordinary post beside it, at the unit of the apprenticeship. They are in no other figure of that day.',
  },
  exclusions: X0.filter((code) => code !== 'apprentice'),
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Læretiden er to år. De som fortsatt er lærlinger på den andre dagen, er ikke ansatt ennå og trekker andelen ned.',
      nn: 'Læretida er to år. Dei som framleis er lærlingar på den andre dagen, er ikkje tilsette enno og dreg delen ned.',
      en: 'An apprenticeship is two years. Those still apprentices on the second day are not hired yet and pull the share down.',
    },
    {
      nb: 'De er få: se flere enheter samlet. Den som blir ansatt hos en annen, er ikke med blant de ansatte.',
      nn: 'Dei er få: sjå fleire einingar samla. Den som blir tilsett hos ein annan, er ikkje med blant dei tilsette.',
      en: 'They are few: see several units together. Who is hired by somebody else is not among the hired.',
    },
  ],
  notOffered: ['staff-group', 'staff-subgroup', 'tenure', 'contract'],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B8a-apprentices-hired.md',
} as const satisfies Metric;
