import { BY_UNITS_ONLY, RATES_DO_NOT_ADD } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';

export const specialGroups = {
  id: 'A11s',
  alias: 'pupils-per-special-group-fte',
  version: '1.0.0',
  name: {
    nb: 'Elever per årsverk i egne grupper',
    nn: 'Elevar per årsverk i eigne grupper',
    en: 'Pupils per FTE in special groups',
  },
  definition: {
    nb: 'Elever i egne, faste grupper for individuelt tilrettelagt opplæring ved vanlige skoler, per årsverk som arbeider i gruppene.',
    nn: 'Elevar i eigne, faste grupper for individuelt tilrettelagd opplæring ved vanlege skular, per årsverk som arbeider i gruppene.',
    en: 'Pupils in fixed groups of special education at ordinary schools, per full-time equivalent that works in the groups.',
  },
  formula: 'pupils in special groups(t) / FTE in special groups(t)',
  unit: 'children-per-fte',
  kernel: 'special-groups',
  counted: 'position-shares',
  numerator: 'pupils-in-special-groups',
  denominator: 'fte-in-special-groups',
  population: {
    nb: 'Vanlige skoler med egne grupper i den siste tellingen på eller før dagen.',
    nn: 'Vanlege skular med eigne grupper i den siste teljinga på eller før dagen.',
    en: 'Ordinary schools with special groups in the latest count on or before the day.',
  },
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: ['special-groups'],
  pitfalls: [
    {
      nb: 'Mye av tilbudet gis i klassen og av ansatte som også gjør annet. Det er ikke med, og heller ikke spesialskolene.',
      nn: 'Mykje av tilbodet blir gitt i klassen og av tilsette som òg gjer anna. Det er ikkje med, og heller ikkje spesialskulane.',
      en: 'Much of the support is given in class and by staff who do other things too. That is not in it, nor are the special schools.',
    },
    {
      nb: 'Gruppene er ulike, og det er også elevene. Et lavt tall er ikke i seg selv for mye, og et høyt ikke for lite.',
      nn: 'Gruppene er ulike, og det er elevane òg. Eit lågt tal er ikkje i seg sjølv for mykje, og eit høgt ikkje for lite.',
      en: 'The groups differ, and so do the pupils. A low figure is not in itself too much, nor a high one too little.',
    },
    {
      nb: 'Elevene er få og sårbare. Skoler med få elever eller få ansatte i gruppene er skjermet.',
      nn: 'Elevane er få og sårbare. Skular med få elevar eller få tilsette i gruppene er skjerma.',
      en: 'The pupils are few and vulnerable. Schools with few pupils or few staff in the groups are withheld.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A11s-pupils-per-special-group-fte.md',
} as const satisfies Metric;
