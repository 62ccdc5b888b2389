import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, MEDIANS_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { PRINCIPALS_TEN_YEARS } from '../references/principals.ts';

export const principalTenure = {
  id: 'B13m',
  alias: 'principal-tenure',
  version: '1.0.0',
  name: {
    nb: 'Median tid som rektor ved skolen',
    nn: 'Median tid som rektor ved skulen',
    en: 'Median tenure of principals',
  },
  definition: {
    nb: 'Hvor mange år det går før halvparten av rektorene ikke lenger er rektor ved skolen. De som fortsatt er rektor, regnes med så lenge de er fulgt.',
    nn: 'Kor mange år det går før halvparten av rektorane ikkje lenger er rektor ved skulen. Dei som framleis er rektor, er rekna med så lenge dei er følgde.',
    en: 'How many years it takes until half of the principals are no longer principal at the school. Those who still are count for as long as they are followed.',
  },
  formula:
    'the first n with S(n) ≤ ½, Kaplan–Meier over stints of principals, with delayed entry; years with one decimal',
  unit: 'years-followed',
  kernel: 'principal-tenure',
  counted: 'distinct-persons',
  numerator: 'ended-stints',
  denominator: 'stints-followed',
  population: {
    nb: 'Alles tid som rektor ved en skole til og med dagen, både avsluttet og løpende. De som var rektor før dataene begynner, følges fra da, med tiden de alt hadde vært der.',
    nn: 'Tida til alle som rektor ved ein skule til og med dagen, både avslutta og løpande. Dei som var rektor før dataa byrjar, blir følgde frå då, med tida dei alt hadde vore der.',
    en: 'Everybody’s time as principal of a school until the day, ended and running. Those who were principals before the data begin are followed from then, with the time already served.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: MEDIANS_DO_NOT_ADD,
  referenceValues: PRINCIPALS_TEN_YEARS,
  sources: [...EMPLOYMENT_SOURCES, 'succession'],
  pitfalls: [
    {
      nb: 'Er mer enn halvparten fortsatt rektor så lenge noen er fulgt, er medianen ikke nådd. Det er et godt tegn, ikke et hull i dataene.',
      nn: 'Er meir enn halvparten framleis rektor så lenge nokon er følgd, er medianen ikkje nådd. Det er eit godt teikn, ikkje eit hol i dataa.',
      en: 'Where more than half are still principals for as long as anyone is followed, the median is not reached. That is a good sign, not a hole in the data.',
    },
    {
      nb: 'Gjennomsnittet av dem som har sluttet, er et annet og lavere tall: de som blir lenge, er ikke med der ennå.',
      nn: 'Gjennomsnittet av dei som har slutta, er eit anna og lågare tal: dei som blir lenge, er ikkje med der enno.',
      en: 'The mean of those who have ended is another and lower figure: those who stay long are not in it yet.',
    },
    {
      nb: 'Tiden regnes per skole. En rektor som går til en annen skole, begynner på nytt. Fungerende i høyst 90 dager er ikke med.',
      nn: 'Tida er rekna per skule. Ein rektor som går til ein annan skule, byrjar på nytt. Fungerande i høgst 90 dagar er ikkje med.',
      en: 'Time is per school. A principal who goes to another school begins anew. Acting for at most 90 days is not included.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B13m-principal-tenure.md',
} as const satisfies Metric;
