import { EMPLOYMENT_SOURCES, PERSONS_ADD_OVER_UNITS, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';
import { OSLO_HEADCOUNT } from './references/oslo.ts';

export const headcount = {
  id: 'A1',
  alias: 'headcount',
  version: '1.0.0',
  name: { nb: 'Antall ansatte', nn: 'Talet på tilsette', en: 'Headcount' },
  definition: {
    nb: 'Antall personer som har minst én stilling hos skoleeieren på en bestemt dag. Hver person telles én gang, i den stillingen som er hovedstillingen den dagen.',
    nn: 'Talet på personar som har minst éi stilling hos skuleeigaren på ein bestemt dag. Kvar person blir talt éin gong, i den stillinga som er hovudstillinga den dagen.',
    en: 'Persons with at least one post at the school owner on a given day. Each person is counted once, in the post that is the primary one that day.',
  },
  formula: 'HC(G, t) = |{p : p has an active counted post on day t and the primary post lies in G}|',
  unit: 'persons',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: 'in-a-post-on-the-day',
  denominator: null,
  population: {
    nb: 'Alle med en stilling som teller, også de som har permisjon.',
    nn: 'Alle med ei stilling som tel, også dei som har permisjon.',
    en: 'Everyone in a post that counts, those on leave too.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: PERSONS_ADD_OVER_UNITS,
  referenceValues: OSLO_HEADCOUNT,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Personer er ikke det samme som arbeidsforhold: den som har stilling ved to skoler, står ved skolen med hovedstillingen.',
      nn: 'Personar er ikkje det same som arbeidsforhold: den som har stilling ved to skular, står ved skulen med hovudstillinga.',
      en: 'Persons are not employments: whoever has posts at two schools stands at the school of the primary post.',
    },
    {
      nb: 'Tall fra flere dager kan ikke legges sammen: de samme personene telles på nytt.',
      nn: 'Tal frå fleire dagar kan ikkje leggjast saman: dei same personane blir talde på nytt.',
      en: 'Figures of several days must not be added: the same persons are counted again.',
    },
  ],
  rules: ['ssb'],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A1-headcount.md',
} as const satisfies Metric;
