import { EMPLOYMENT_SOURCES, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { BEGAN_IN_THE_PERIOD, HISTORY_BEGINS } from './in-leaving-metrics.ts';

export const midYearHires = {
  id: 'C9',
  alias: 'mid-year-hires',
  version: '1.0.0',
  name: { nb: 'Ansatt midt i skoleåret', nn: 'Tilsett midt i skuleåret', en: 'Hired in the middle of the school year' },
  definition: {
    nb: 'De som begynte fra 1. oktober til 30. juni, i prosent av alle som begynte hos skoleeieren for første gang i skoleåret.',
    nn: 'Dei som byrja frå 1. oktober til 30. juni, i prosent av alle som byrja hos skuleeigaren for første gong i skuleåret.',
    en: 'Those who began from 1 October to 30 June, per cent of all who began with the owner for the first time in the school year.',
  },
  formula: '100 × began 1 October–30 June / began 1 August–31 July',
  unit: 'share',
  kernel: 'mid-year-hires',
  counted: 'distinct-persons',
  numerator: 'began-mid-year',
  denominator: 'entrants',
  population: BEGAN_IN_THE_PERIOD,
  exclusions: X0,
  overTime: 'adds',
  overUnits: 'adds',
  adding: {
    nb: 'Teller og nevner kan legges sammen hver for seg, over skoleår og over enheter: hver begynner for første gang én gang, ett sted.',
    nn: 'Teljar og nemnar kan leggjast saman kvar for seg, over skuleår og over einingar: kvar byrjar for første gong éin gong, éin stad.',
    en: 'Both numbers may be added over school years and over units: each begins for the first time once, in one place.',
  },
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Spør om hele skoleår. En del av et år har ingen mening: da er alle eller ingen midt i året.',
      nn: 'Spør om heile skuleår. Ein del av eit år har inga meining: då er alle eller ingen midt i året.',
      en: 'Ask for whole school years. A part of one means nothing: all or none are then in the middle of it.',
    },
    {
      nb: 'Det er ofte vanskeligere å få kvalifiserte midt i året. Vikarer som begynner da, er med: se faste og midlertidige hver for seg.',
      nn: 'Det er ofte vanskelegare å få kvalifiserte midt i året. Vikarar som byrjar då, er med: sjå faste og mellombelse kvar for seg.',
      en: 'Finding qualified staff is often harder in the middle of the year. Substitutes who begin then count: see permanent and temporary apart.',
    },
    {
      nb: 'Den som har vært ansatt før og kommer tilbake, er ikke med, og heller ikke den som bytter skole.',
      nn: 'Den som har vore tilsett før og kjem tilbake, er ikkje med, og heller ikkje den som byter skule.',
      en: 'Who was employed before and comes back does not count, nor does who changes school.',
    },
    HISTORY_BEGINS,
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/C9-mid-year-hires.md',
} as const satisfies Metric;
