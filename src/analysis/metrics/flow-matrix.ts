import { EMPLOYMENT_SOURCES, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';

export const flowMatrix = {
  id: 'B8',
  alias: 'flow-matrix',
  version: '1.0.0',
  name: {
    nb: 'Bevegelser mellom skoler og stillinger',
    nn: 'Rørsler mellom skular og stillingar',
    en: 'Moves between schools and positions',
  },
  definition: {
    nb: 'Hvor mange som stod ett sted på den første dagen og et annet på den andre, etter for eksempel enhet eller stillingsgruppe. De som er nye eller har sluttet, står som «utenfor».',
    nn: 'Kor mange som stod éin stad på den første dagen og ein annan på den andre, etter til dømes eining eller stillingsgruppe. Dei som er nye eller har slutta, står som «utanfor».',
    en: 'How many stood in one place on the first day and in another on the second, by unit or staff group, say. Those who are new or have left stand as “outside”.',
  },
  formula: 'N(i, j) = |{p : p in i on t0 and in j on t1}|',
  unit: 'persons',
  kernel: 'flow-matrix',
  counted: 'distinct-persons',
  numerator: 'stood-on-both-days',
  denominator: null,
  population: {
    nb: 'Alle med en stilling som teller på den første dagen, og alle som er ansatt på den andre uten å ha vært det på den første.',
    nn: 'Alle med ei stilling som tel på den første dagen, og alle som er tilsette på den andre utan å ha vore det på den første.',
    en: 'Everyone in a post that counts on the first day, and everyone employed on the second who was not on the first.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: {
    nb: 'Nei. Et bytte mellom to skoler er ikke et bytte for skoleeieren, og den som byttet to ganger, vises med ett bytte.',
    nn: 'Nei. Eit byte mellom to skular er ikkje eit byte for skuleeigaren, og den som bytte to gonger, er vist med eitt byte.',
    en: 'No. A move between two schools is no move for the owner, and whoever moved twice is shown with one move.',
  },
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'En skole som er slått sammen med en annen, står som to steder. Merknaden sier hvor mange som bare fulgte med skolen.',
      nn: 'Ein skule som er slått saman med ein annan, står som to stader. Merknaden seier kor mange som berre følgde med skulen.',
      en: 'A school merged into another stands as two places. A note tells how many only followed the school.',
    },
    {
      nb: 'Den som byttet to ganger mellom de to dagene, vises med ett bytte.',
      nn: 'Den som bytte to gonger mellom dei to dagane, er vist med eitt byte.',
      en: 'Whoever moved twice between the two days is shown with one move.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B8-flow-matrix.md',
} as const satisfies Metric;
