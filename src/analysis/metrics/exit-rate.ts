import { EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';

export const exitRate = {
  id: 'B4',
  alias: 'exit-rate',
  version: '1.0.0',
  name: {
    nb: 'Avganger per 100 ansettelsesår',
    nn: 'Avgangar per 100 tilsetjingsår',
    en: 'Exits per 100 person-years',
  },
  definition: {
    nb: 'Hvor mange som slutter i en periode, regnet per 100 år med ansettelse. Én person ansatt et helt år er ett år.',
    nn: 'Kor mange som sluttar i ein periode, rekna per 100 år med tilsetjing. Éin person tilsett eit heilt år er eitt år.',
    en: 'How many leave in a period, per 100 years of employment. One person employed a whole year is one year.',
  },
  formula: '100 × exits in [from, to) / (Σ employed days / 365.25)',
  unit: 'per-100-years',
  kernel: 'exit-rate',
  counted: 'distinct-persons',
  numerator: 'exits',
  denominator: 'person-years',
  population: {
    nb: 'Alle som er ansatt i perioden. Hver dag teller der hovedstillingen er den dagen. Korte opphold er ansettelse.',
    nn: 'Alle som er tilsette i perioden. Kvar dag tel der hovudstillinga er den dagen. Korte opphald er tilsetjing.',
    en: 'Everyone employed in the period. Each day counts where the primary post is that day. Short holes count as employment.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Et tertial er ikke en tredjedel av et år: de fleste slutter 31. juli. Sammenlign bare samme del av året.',
      nn: 'Eit tertial er ikkje ein tredjedel av eit år: dei fleste sluttar 31. juli. Samanlikn berre same del av året.',
      en: 'A tertial is not a third of a year: most exits fall on 31 July. Compare only the same part of the year.',
    },
    {
      nb: 'Avganger delt på gjennomsnittet av ansatte ved start og slutt er et annet tall.',
      nn: 'Avgangar delte på gjennomsnittet av tilsette ved start og slutt er eit anna tal.',
      en: 'Exits over the mean of start and end is another figure.',
    },
    {
      nb: 'Den som slutter og kommer tilbake, kan slutte to ganger.',
      nn: 'Den som sluttar og kjem tilbake, kan slutte to gonger.',
      en: 'Whoever leaves and comes back can leave twice.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B4-exit-rate.md',
} as const satisfies Metric;
