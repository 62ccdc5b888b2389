import { CHILDREN_IN_CARE } from '../days/numerators.ts';
import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';

export const childrenPerCarer = {
  id: 'A11',
  alias: 'pupils-per-aks-fte',
  version: '1.0.0',
  name: { nb: 'Barn per årsverk i AKS', nn: 'Barn per årsverk i AKS', en: 'Children per AKS FTE' },
  definition: {
    nb: 'Barn i AKS eller SFO per avtalt årsverk i AKS ved de samme enhetene. Plassene er regnet om til heltid der enheten har oppgitt det.',
    nn: 'Barn i AKS eller SFO per avtalt årsverk i AKS ved dei same einingane. Plassane er rekna om til heiltid der eininga har oppgitt det.',
    en: 'Children in after-school care per contracted full-time equivalent there at the same units. Places are as full-time places where the unit tells them.',
  },
  formula: 'children(t) / FTE(aks, t), over units with a count of t − 12 months … t',
  unit: 'children-per-fte',
  kernel: 'ratio-on-day',
  counted: 'position-shares',
  numerator: CHILDREN_IN_CARE,
  denominator: 'shares-in-aks-of-the-same-units',
  // Children are published: who knows them and the ratio knows the full-time equivalents, which A2 tells or withholds.
  standsAs: { metric: 'A2', group: 'aks' },
  population: {
    nb: 'Alle stillinger i AKS ved enheter med barnetall: den siste tellingen på eller før dagen, høyst tolv måneder gammel.',
    nn: 'Alle stillingar i AKS ved einingar med barnetal: den siste teljinga på eller før dagen, høgst tolv månader gammal.',
    en: 'Every post in after-school care at units with a count of children: the latest on or before the day, at most twelve months old.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: [...EMPLOYMENT_SOURCES, 'care-places'],
  pitfalls: [
    {
      nb: 'Det finnes ingen nasjonal norm for bemanningen. Åpningstid og delte plasser gjør at to enheter med samme tall kan ha ulikt mange barn til stede.',
      nn: 'Det finst inga nasjonal norm for bemanninga. Opningstid og delte plassar gjer at to einingar med same tal kan ha ulikt mange barn til stades.',
      en: 'There is no national norm for staffing. Opening hours and part-time places mean that two units with the same figure may have different numbers of children present.',
    },
    {
      nb: 'Enheter uten barnetall er holdt utenfor både over og under streken. Merknaden sier hvor mange.',
      nn: 'Einingar utan barnetal er haldne utanfor både over og under streken. Merknaden seier kor mange.',
      en: 'Units without a count of children are left out above and below the line. The note tells how many.',
    },
    {
      nb: 'Noen enheter oppgir heltidsplasser og andre bare barn. Da er ikke tallene deres like, og merknaden sier hvor mange som har hva.',
      nn: 'Nokre einingar oppgir heiltidsplassar og andre berre barn. Då er ikkje tala deira like, og merknaden seier kor mange som har kva.',
      en: 'Some units tell full-time places and others only children. Their figures are then not alike, and the note tells how many have which.',
    },
  ],
  within: ['aks'],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A11-pupils-per-aks-fte.md',
} as const satisfies Metric;
