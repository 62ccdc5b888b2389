import { SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import { LEFT_OR_MOVED, type Metric } from './metric.ts';

export const schoolTurnover = {
  id: 'B3',
  alias: 'school-turnover',
  version: '1.0.0',
  name: { nb: 'Sluttet ved skolen', nn: 'Slutta ved skulen', en: 'School turnover' },
  definition: {
    nb: 'Andelen av de ansatte på den første dagen som på den andre dagen enten har sluttet hos skoleeieren eller har hovedstillingen ved en annen skole.',
    nn: 'Delen av dei tilsette på den første dagen som på den andre dagen anten har slutta hos skuleeigaren eller har hovudstillinga ved ein annan skule.',
    en: 'The share of those employed on the first day who on the second have either left the owner or have their primary post at another school.',
  },
  formula: '|{p ∈ D : p left the owner, or primary unit on t1 is neither the unit on t0 nor a successor of it}| / |D|',
  unit: 'share',
  kernel: 'between-two-days',
  counted: 'distinct-persons',
  numerator: LEFT_OR_MOVED,
  denominator: 'in-a-post-on-the-first-day',
  population: {
    nb: 'Alle med en stilling som teller på den første dagen, ved skolen der hovedstillingen er den dagen.',
    nn: 'Alle med ei stilling som tel på den første dagen, ved skulen der hovudstillinga er den dagen.',
    en: 'Everyone in a post that counts on the first day, at the school of the primary post that day.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: ['hr-extract', 'amelding', 'aareg', 'nav-excel', 'succession'],
  pitfalls: [
    {
      nb: 'Den som følger med når skolen slås sammen, deles eller får nytt nummer, har ikke byttet skole. Det krever at endringen er ført.',
      nn: 'Den som følgjer med når skulen blir slått saman, delt eller får nytt nummer, har ikkje bytt skule. Det krev at endringa er ført.',
      en: 'Whoever follows when the school is merged, split or renumbered has not moved. The change must be registered.',
    },
    {
      nb: 'For hele skoleeieren er tallet summen av dem som har sluttet og dem som har byttet skole. Det skal ikke leses som tapt arbeidskraft.',
      nn: 'For heile skuleeigaren er talet summen av dei som har slutta og dei som har bytt skule. Det skal ikkje lesast som tapt arbeidskraft.',
      en: 'For the whole owner it is leavers plus movers, not labour lost to the owner.',
    },
    {
      nb: 'Den som mangler kjent skole på en av dagene, regnes ikke som flyttet. Merknaden ved tallet sier hvor mange det gjelder.',
      nn: 'Den som manglar kjend skule på ein av dagane, blir ikkje rekna som flytta. Merknaden ved talet seier kor mange det gjeld.',
      en: 'Whoever lacks a known school on one of the days is not counted as moved. The note beside the figure tells how many.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B3-school-turnover.md',
} as const satisfies Metric;
