import { DIMENSIONS } from '../../../terms/index.ts';
import type { SurveyNumerator } from '../../kernels/own/surveys.ts';
import { BY_UNITS_ONLY } from '../in-many-metrics.ts';
import type { Metric, MetricId, Text3 } from '../metric.ts';

interface SurveyTold {
  readonly id: Extract<MetricId, `F10${string}`>;
  readonly alias: string;
  readonly kernel: 'ten-factor' | 'survey-mean';
  readonly numerator: SurveyNumerator;
  readonly name: Text3;
  readonly definition: Text3;
  readonly population: Text3;
  /** What a survey is told by: places, or groups of the whole owner. */
  readonly along: 'places' | 'groups';
  readonly pitfalls?: readonly Text3[];
}

/** What means of surveys have in common. */
export function surveyMetric(told: SurveyTold): Metric {
  const { id, alias, kernel, numerator, name, definition, population, along, pitfalls = [] } = told;
  return {
    id,
    alias,
    version: '1.0.0',
    name,
    definition,
    formula: 'mean as delivered; Σ mean × answers / Σ answers where parts are put together',
    unit: 'points',
    kernel,
    counted: 'answers',
    numerator,
    denominator: 'answers',
    sensitive: 'ten-factor',
    population,
    exclusions: [],
    overTime: 'never-add',
    overUnits: 'never-add',
    adding: {
      nb: 'Gjennomsnitt kan ikke legges sammen. Der skoleeieren ikke har levert sitt eget, veies enhetene med antall svar.',
      nn: 'Gjennomsnitt kan ikkje leggjast saman. Der skuleeigaren ikkje har levert sitt eige, blir einingane vegne med talet på svar.',
      en: 'Means may not be added. Where the owner has not delivered its own, units are weighted by their answers.',
    },
    referenceValues: [],
    sources: ['survey-results'],
    pitfalls: [
      {
        nb: 'Tall under undersøkelsens egen grense på tre svar blir aldri lest inn, og alle ser bare gjennomsnitt av minst fem svar.',
        nn: 'Tal under undersøkinga si eiga grense på tre svar blir aldri lesne inn, og alle ser berre gjennomsnitt av minst fem svar.',
        en: 'Figures under the survey’s own limit of three answers are never read in, and everyone sees only means of five answers or more.',
      },
      {
        nb: 'Små forskjeller mellom enheter eller runder kan være tilfeldige. Intervallet vises bare der standardavviket er levert.',
        nn: 'Små skilnader mellom einingar eller rundar kan vere tilfeldige. Intervallet blir vist berre der standardavviket er levert.',
        en: 'Small differences between units or rounds may be chance. The interval is shown only where the standard deviation is delivered.',
      },
      ...pitfalls,
    ],
    notOffered: along === 'places' ? BY_UNITS_ONLY : DIMENSIONS.filter((one) => one !== 'staff-group'),
    owner: 'Laget',
    validFrom: '2015-01-01',
    definedBy: `docs/metrics/${id}-${alias}.md`,
  };
}
