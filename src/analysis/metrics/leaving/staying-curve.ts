import { EMPLOYMENT_SOURCES, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { ESTIMATE_WHERE_NOT_FOLLOWED, ESTIMATES_DO_NOT_ADD, TEMPORARY_IS_NO_CHOICE } from './in-leaving-metrics.ts';

export const stayingCurve = {
  id: 'B10c',
  alias: 'staying-curve',
  version: '1.0.0',
  name: {
    nb: 'Hvor lenge folk blir',
    nn: 'Kor lenge folk blir',
    en: 'How long people stay',
  },
  definition: {
    nb: 'Andelen fortsatt ansatt hos skoleeieren etter 3, 6, 12 måneder og videre til fem år. Der perioden begynner med kildens historikk, er også de som var ansatt da, med fra den ansienniteten de hadde.',
    nn: 'Delen framleis tilsett hos skuleeigaren etter 3, 6, 12 månader og vidare til fem år. Der perioden byrjar med historikken i kjelda, er òg dei som var tilsette då, med frå den ansienniteten dei hadde.',
    en: "The share still employed by the owner after 3, 6, 12 months and on to five years. Where the period begins with the source's history, those employed then count too, from the tenure they had.",
  },
  formula:
    'Kaplan–Meier S(t) with delayed entry, t completed calendar months since the first day with the owner; log-log interval',
  unit: 'share',
  kernel: 'staying-curve',
  counted: 'distinct-persons',
  numerator: 'left-since-the-step-before',
  denominator: 'still-employed-and-followed',
  population: {
    nb: 'Alle som begynte hos skoleeieren for første gang i perioden, i gruppen til hovedstillingen den første dagen, og de som var ansatt da historikken begynner, i gruppen den dagen.',
    nn: 'Alle som byrja hos skuleeigaren for første gong i perioden, i gruppa til hovudstillinga den første dagen, og dei som var tilsette då historikken byrjar, i gruppa den dagen.',
    en: 'Everyone who began with the owner for the first time in the period, in the group of the primary post on the first day, and those employed when the history begins, in the group of that day.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: ESTIMATES_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Mellom to steg på kurven vet vi ikke mer enn det tabellen sier. Kurven er kuttet der for få er fulgt.',
      nn: 'Mellom to steg på kurva veit vi ikkje meir enn det tabellen seier. Kurva er kutta der for få er følgde.',
      en: 'Between two steps of the curve nothing more is known than the table says. The curve is cut where too few are followed.',
    },
    {
      nb: 'Kurven blander dem som begynte i ulike år. For ett kull: velg perioden det begynte i.',
      nn: 'Kurva blandar dei som byrja i ulike år. For eitt kull: vel perioden det byrja i.',
      en: 'The curve mixes those who began in different years. For one cohort, choose the period in which it began.',
    },
    {
      nb: 'Testen mellom gruppene (log-rank) sier om forskjellen er større enn tilfeldighetene, ikke hvorfor.',
      nn: 'Testen mellom gruppene (log-rank) seier om skilnaden er større enn det tilfeldige, ikkje kvifor.',
      en: 'The test between groups (log-rank) says whether the difference is more than chance, not why.',
    },
    ESTIMATE_WHERE_NOT_FOLLOWED,
    TEMPORARY_IS_NO_CHOICE,
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B10c-staying-curve.md',
} as const satisfies Metric;
