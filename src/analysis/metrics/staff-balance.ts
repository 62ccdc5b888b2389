import { EMPLOYMENT_SOURCES, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';

export const staffBalance = {
  id: 'B6',
  alias: 'staff-balance',
  version: '1.0.0',
  name: { nb: 'Personalbalanse', nn: 'Personalbalanse', en: 'Staff balance' },
  definition: {
    nb: 'Hvordan antall ansatte endrer seg i en periode: de som var der ved starten, pluss nye, tilbakevendte og overførte inn, minus overførte ut og sluttede, er de som er der ved slutten.',
    nn: 'Korleis talet på tilsette endrar seg i ein periode: dei som var der ved starten, pluss nye, tilbakevende og overførte inn, minus overførte ut og slutta, er dei som er der ved slutten.',
    en: 'How the number employed changes in a period: those there at the start, plus hires, returns and transfers in, minus transfers out and exits, are those there at the end.',
  },
  formula: 'start + hires + returns + transfers in − transfers out − exits = end',
  unit: 'persons',
  kernel: 'balance',
  counted: 'distinct-persons',
  numerator: 'balance-components',
  denominator: null,
  population: {
    nb: 'Alle som er ansatt i perioden. Korte opphold i ansettelsen er regnet som ansettelse. Den som har permisjon, er ansatt.',
    nn: 'Alle som er tilsette i perioden. Korte opphald i tilsetjinga er rekna som tilsetjing. Den som har permisjon, er tilsett.',
    en: 'Everyone employed in the period. Short holes count as employment. Whoever is on leave is employed.',
  },
  exclusions: X0,
  overTime: 'adds',
  overUnits: 'never-add',
  adding: {
    nb: 'Over tid: ja, for perioder som følger etter hverandre. Nye, tilbakevendte, overførte og sluttede legges sammen, starten er den første og slutten den siste. Over enheter: nei. Et bytte mellom to skoler er en overføring for dem, men ingenting for skoleeieren.',
    nn: 'Over tid: ja, for periodar som følgjer etter kvarandre. Nye, tilbakevende, overførte og slutta blir lagde saman, starten er den første og slutten den siste. Over einingar: nei. Eit byte mellom to skular er ei overføring for dei, men ingenting for skuleeigaren.',
    en: 'Over time: yes, for periods that follow one another. Hires, returns, transfers and exits are added; the start is the first and the end the last. Over units: no. A move between two schools is a transfer for them, nothing for the owner.',
  },
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Overføringer telles for seg på hvert nivå: et bytte mellom to skoler er en overføring for skolene, men ingenting for skoleeieren.',
      nn: 'Overføringar blir talde for seg på kvart nivå: eit byte mellom to skular er ei overføring for skulane, men ingenting for skuleeigaren.',
      en: 'Transfers are counted at each level of its own: a move between two schools is a transfer for the schools, nothing for the owner.',
    },
    {
      nb: 'Den som slutter siste dag før perioden, er ikke med ved starten. Den som begynner første dag, er ny.',
      nn: 'Den som sluttar siste dagen før perioden, er ikkje med ved starten. Den som byrjar første dagen, er ny.',
      en: 'Whoever leaves on the last day before the period is not there at the start. Whoever begins on the first day is a hire.',
    },
    {
      nb: 'Sluttede er foreløpige til det er klart at de ikke kommer tilbake etter et kort opphold.',
      nn: 'Slutta er førebelse til det er klart at dei ikkje kjem tilbake etter eit kort opphald.',
      en: 'Exits are provisional until it is certain that they are not followed by a return after a short hole.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B6-staff-balance.md',
} as const satisfies Metric;
