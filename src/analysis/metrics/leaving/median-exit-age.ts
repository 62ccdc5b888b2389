import { EMPLOYMENT_SOURCES, MEDIANS_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';

export const medianExitAge = {
  id: 'B14m',
  alias: 'median-exit-age',
  version: '1.0.0',
  name: {
    nb: 'Median alder ved slutt, 60 år og eldre',
    nn: 'Median alder ved slutt, 60 år og eldre',
    en: 'Median age at exit, 60 and over',
  },
  definition: {
    nb: 'Alderen i midten, i fylte år den siste dagen, blant dem som sluttet hos skoleeieren etter at de hadde fylt 60, i de fem årene som slutter på den andre dagen.',
    nn: 'Alderen i midten, i fylte år den siste dagen, blant dei som slutta hos skuleeigaren etter at dei hadde fylt 60, i dei fem åra som sluttar på den andre dagen.',
    en: 'The age in the middle, in completed years on the last day, among those who left the owner after they had turned 60, in the five years that end on the second day.',
  },
  formula:
    'median over persons of completed age on the last day employed, age ≥ 60, last days in the five years before t1',
  unit: 'years',
  kernel: 'exit-age',
  counted: 'distinct-persons',
  numerator: 'median-of-age-on-the-last-day',
  denominator: null,
  population: {
    nb: 'Alle som sluttet i de fem årene ved fylte 60 eller senere og ikke var tilbake ved slutten av dem, i gruppen til hovedstillingen den siste dagen.',
    nn: 'Alle som slutta i dei fem åra ved fylte 60 eller seinare og ikkje var tilbake ved slutten av dei, i gruppa til hovudstillinga den siste dagen.',
    en: 'Everyone who left in the five years at 60 or over and was not back by the end of them, in the group of the primary post on the last day.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: MEDIANS_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    MEDIANS_DO_NOT_ADD,
    {
      nb: 'De som fortsatt er i jobb, er ikke med. Er mange blitt eldre enn før, kan medianen ligge etter.',
      nn: 'Dei som framleis er i jobb, er ikkje med. Er mange blitt eldre enn før, kan medianen liggje etter.',
      en: 'Those still at work are not in it. Where many have grown older than before, the median may lag behind.',
    },
    {
      nb: 'Alle grunner til å slutte er med, ikke bare pensjon.',
      nn: 'Alle grunnar til å slutte er med, ikkje berre pensjon.',
      en: 'Every reason to leave is in it, not only retirement.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B14m-median-exit-age.md',
} as const satisfies Metric;
