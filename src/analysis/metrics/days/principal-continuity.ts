import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { TEN_PRINCIPALS } from '../references/principals.ts';

export const principalContinuity = {
  id: 'B13',
  alias: 'principal-continuity',
  version: '1.0.0',
  name: {
    nb: 'Rektorkontinuitet',
    nn: 'Rektorkontinuitet',
    en: 'Continuity of principals',
  },
  definition: {
    nb: 'Hvor mange ganger skolene har skiftet rektor i løpet av de fem årene fram til dagen, per skole, og hvor stor del av skolene som har hatt tre eller flere rektorer.',
    nn: 'Kor mange gonger skulane har skifta rektor i løpet av dei fem åra fram til dagen, per skule, og kor stor del av skulane som har hatt tre eller fleire rektorar.',
    en: 'How many times the schools have changed principal over the five years up to the day, per school, and how large a share of the schools have had three or more principals.',
  },
  formula:
    'changes in (t − 5 years, t] / schools; |{school : ≥ 3 principals}| / schools; schools = those that had a principal',
  unit: 'per-school',
  kernel: 'principal-continuity',
  counted: 'distinct-persons',
  numerator: 'by-line',
  denominator: 'schools-with-a-principal',
  population: {
    nb: 'Skoler som har hatt rektor i løpet av de fem årene. Rektor er den som har stilling som rektor ved skolen den dagen; er det flere, den med hovedstillingen som går foran.',
    nn: 'Skular som har hatt rektor i løpet av dei fem åra. Rektor er den som har stilling som rektor ved skulen den dagen; er det fleire, den med hovudstillinga som går føre.',
    en: 'Schools that have had a principal over the five years. The principal is whoever has a post as principal at the school that day; of several, the one whose post goes first.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: {
    nb: 'Nei. Periodene på fem år går over i hverandre, og forholdstall kan ikke legges sammen. Spør om hele området i stedet.',
    nn: 'Nei. Periodane på fem år går over i kvarandre, og forholdstal kan ikkje leggjast saman. Spør om heile området i staden.',
    en: 'No. The periods of five years overlap, and rates must not be added. Ask about the whole area instead.',
  },
  referenceValues: TEN_PRINCIPALS,
  sources: [...EMPLOYMENT_SOURCES, 'succession'],
  pitfalls: [
    {
      nb: 'Den som leder skolen i høyst 90 dager, er fungerende og regnes ikke som rektor. Er den forrige tilbake etterpå, er det ikke noe skifte.',
      nn: 'Den som leier skulen i høgst 90 dagar, er fungerande og blir ikkje rekna som rektor. Er den førre tilbake etterpå, er det ikkje noko skifte.',
      en: 'Whoever leads the school for at most 90 days is acting and does not count as principal. If the one before is back afterwards, there is no change.',
    },
    {
      nb: 'En skole som følger etter en annen, har dens historie. Den første kjente rektoren er ikke et skifte, så tallet er for lavt når dataene ikke går fem år tilbake.',
      nn: 'Ein skule som følgjer etter ein annan, har historia hans. Den første kjende rektoren er ikkje eit skifte, så talet er for lågt når dataa ikkje går fem år tilbake.',
      en: 'A school that follows another has its history. The first known principal is no change, so the figure is too low where the data do not go back five years.',
    },
    {
      nb: 'Prorektorer og assisterende rektorer som er ført med rektors stillingskode, kan se ut som rektor.',
      nn: 'Prorektorar og assisterande rektorar som er førte med stillingskoden til rektor, kan sjå ut som rektor.',
      en: 'Deputies placed with the position code of a principal can look like the principal.',
    },
    {
      nb: 'Et skifte kan være ønsket. Tallet sier ikke om det var bra eller dårlig.',
      nn: 'Eit skifte kan vere ønskt. Talet seier ikkje om det var bra eller dårleg.',
      en: 'A change may be wanted. The figure does not say whether it was good or bad.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B13-principal-continuity.md',
} as const satisfies Metric;
