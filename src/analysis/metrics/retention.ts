import { EMPLOYMENT_SOURCES, X0 } from './in-many-metrics.ts';
import {
  BEGAN_IN_THE_PERIOD,
  ESTIMATE_WHERE_NOT_FOLLOWED,
  ESTIMATES_DO_NOT_ADD,
  HISTORY_BEGINS,
} from './leaving/in-leaving-metrics.ts';
import type { Metric } from './metric.ts';
import { SSB_FIVE_YEARS_LATER } from './references/ssb.ts';

export const retention = {
  id: 'B10',
  alias: 'retention',
  version: '1.1.0',
  name: {
    nb: 'Andel som blir',
    nn: 'Del som blir',
    en: 'Retention',
  },
  definition: {
    nb: 'Andelen av dem som begynte hos skoleeieren i en periode, som fortsatt var ansatt etter 1, 3 og 5 hele år. De som ikke er fulgt lenge nok, regnes med så lenge de er fulgt.',
    nn: 'Delen av dei som byrja hos skuleeigaren i ein periode, som framleis var tilsette etter 1, 3 og 5 heile år. Dei som ikkje er følgde lenge nok, er rekna med så lenge dei er følgde.',
    en: 'The share of those who began with the owner in a period who were still employed after 1, 3 and 5 completed years. Those not followed long enough count for as long as they are followed.',
  },
  formula: 'Kaplan–Meier S(n), n completed years of calendar months since the first day with the owner',
  unit: 'share',
  kernel: 'staying',
  counted: 'distinct-persons',
  numerator: 'still-employed-and-followed',
  denominator: 'entrants',
  population: BEGAN_IN_THE_PERIOD,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: ESTIMATES_DO_NOT_ADD,
  referenceValues: SSB_FIVE_YEARS_LATER,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Den som slutter på dagen etter tolv måneder, har ikke blitt ett år. Et skoleår til 31. juli er derfor ikke ett år.',
      nn: 'Den som sluttar på dagen etter tolv månader, har ikkje blitt eitt år. Eit skuleår til 31. juli er derfor ikkje eitt år.',
      en: 'Whoever leaves at exactly twelve months has not stayed one year, so a school year until 31 July is not one year.',
    },
    ESTIMATE_WHERE_NOT_FOLLOWED,
    {
      nb: 'Faste og midlertidige bør ses hver for seg: et vikariat som går ut, er ikke et valg.',
      nn: 'Faste og mellombelse bør sjåast kvar for seg: eit vikariat som går ut, er ikkje eit val.',
      en: 'See permanent and temporary apart: a substitute post that runs out is not a choice.',
    },
    HISTORY_BEGINS,
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B10-retention.md',
} as const satisfies Metric;
