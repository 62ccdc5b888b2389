import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { KS_STAYING_AT_65 } from '../references/ks.ts';

export const stayingAfterSixty = {
  id: 'B14',
  alias: 'staying-after-60',
  version: '1.0.0',
  name: {
    nb: 'Andel fortsatt i jobb etter fylte 62',
    nn: 'Del som framleis er i jobb etter fylte 62',
    en: 'Share still working after 62',
  },
  definition: {
    nb: 'Andelen av de ansatte på hvert alderstrinn fra 60 til 69 år som fortsatt var ansatt hos skoleeieren ett år senere, og av dem fra 62 til 66 år under ett. Fem år er slått sammen.',
    nn: 'Delen av dei tilsette på kvart alderssteg frå 60 til 69 år som framleis var tilsette hos skuleeigaren eitt år seinare, og av dei frå 62 til 66 år under eitt. Fem år er slått saman.',
    en: 'The share of those employed at each year of age from 60 to 69 who were still employed by the owner a year later, and of those from 62 to 66 together. Five years are pooled.',
  },
  formula:
    'S(a + 1) / S(a) = still employed a year later / in a post at completed age a, five yearly cohorts that end on t1',
  unit: 'share',
  kernel: 'staying-after-60',
  counted: 'distinct-persons',
  numerator: 'still-employed-a-year-later',
  denominator: 'in-a-post-at-that-age',
  population: {
    nb: 'Alle med en stilling som teller på den første dagen i et av årene og kjent fødselsår, i gruppen til hovedstillingen den dagen. Den som er der flere av årene, telles hvert år, ett år eldre.',
    nn: 'Alle med ei stilling som tel på den første dagen i eit av åra og kjent fødselsår, i gruppa til hovudstillinga den dagen. Den som er der fleire av åra, blir talt kvart år, eitt år eldre.',
    en: 'Everyone in a post that counts on the first day of one of the years whose year of birth is known, in the group of the primary post that day. Whoever is there in several years counts in each, a year older.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: KS_STAYING_AT_65,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Delvis pensjon er en mindre stilling, ikke en slutt.',
      nn: 'Delvis pensjon er ei mindre stilling, ikkje ein slutt.',
      en: 'Part-time pension is a smaller post, not an exit.',
    },
    {
      nb: 'Tallet sier ikke hvorfor de sluttet: pensjon, ny jobb og død er regnet likt. Pensjonistvilkår er ikke ansettelse her.',
      nn: 'Talet seier ikkje kvifor dei slutta: pensjon, ny jobb og død er rekna likt. Pensjonistvilkår er ikkje tilsetjing her.',
      en: "The figure does not say why they left: retirement, a new job and death count alike. Pensioners' terms are no employment here.",
    },
    {
      nb: 'Bare den andre dagen i perioden brukes: de fem årene slutter på den.',
      nn: 'Berre den andre dagen i perioden blir brukt: dei fem åra sluttar på han.',
      en: 'Only the second day of the period is used: the five years end on it.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B14-staying-after-60.md',
} as const satisfies Metric;
