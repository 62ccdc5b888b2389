import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { RETIREMENT_MAY_BE_INFERRED } from './in-leaving-metrics.ts';

export const retirementExposure = {
  id: 'A8',
  alias: 'retirement-exposure',
  version: '1.0.0',
  name: {
    nb: 'Forventet avgang til pensjon',
    nn: 'Forventa avgang til pensjon',
    en: 'Expected retirement',
  },
  definition: {
    nb: 'Hvor mange av de ansatte på en bestemt dag som ventes å gå av med pensjon innen fem år, regnet ut fra hvor stor del av hvert alderstrinn som har gjort det hos skoleeieren de siste fem årene.',
    nn: 'Kor mange av dei tilsette på ein bestemt dag som er venta å gå av med pensjon innan fem år, rekna ut frå kor stor del av kvart alderssteg som har gjort det hos skuleeigaren dei siste fem åra.',
    en: 'How many of those employed on a given day are expected to retire within five years, from the share of each year of age that has done so with the owner in the last five years.',
  },
  formula:
    'Σ_p (1 − Π_{j=0..4} (1 − q(age_p + j))), q(a) = retired within a year / in a post at completed age a, five yearly cohorts, 70 and over together',
  unit: 'share',
  kernel: 'retirement-exposure',
  counted: 'distinct-persons',
  numerator: 'expected-to-retire-within-five-years',
  denominator: 'in-a-post-on-the-day-with-known-birth',
  population: {
    nb: 'Alle med en stilling som teller og kjent fødselsår, i gruppen til hovedstillingen. De som har permisjon, er med.',
    nn: 'Alle med ei stilling som tel og kjent fødselsår, i gruppa til hovudstillinga. Dei som har permisjon, er med.',
    en: 'Everyone in a post that counts whose year of birth is known, in the group of the primary post. Those on leave are included.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Ingen pensjonsalder er lagt til grunn. Når reglene for pensjon endres, tar det år før tallet følger etter.',
      nn: 'Ingen pensjonsalder er lagd til grunn. Når reglane for pensjon blir endra, tek det år før talet følgjer etter.',
      en: 'No pension age is assumed. When the rules of pensions change, it takes years before the figure follows.',
    },
    {
      nb: 'Andelene per alder er hele skoleeierens. En skole der folk går av tidligere eller senere enn ellers, får ikke det med.',
      nn: 'Delane per alder er heile skuleeigarens. Ein skule der folk går av tidlegare eller seinare enn elles, får ikkje det med.',
      en: "The shares by age are the whole owner's. A school where people retire earlier or later than elsewhere does not show it.",
    },
    {
      nb: 'De som slutter av andre grunner i de fem årene, er ikke trukket fra. Se også andel sluttet, etter årsak.',
      nn: 'Dei som sluttar av andre grunnar i dei fem åra, er ikkje trekte frå. Sjå òg del som har slutta, etter årsak.',
      en: 'Those who leave for other reasons in the five years are not deducted. See also the share who left, by cause.',
    },
    {
      nb: 'Intervallet (95 prosent) er for hvor mange som faktisk går: både at andelene er anslag, og at hver enkelt går eller blir.',
      nn: 'Intervallet (95 prosent) er for kor mange som faktisk går: både at delane er anslag, og at kvar einskild går eller blir.',
      en: 'The interval (95 per cent) is for how many really retire: the shares are estimates, and each person leaves or stays.',
    },
    RETIREMENT_MAY_BE_INFERRED,
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A8-retirement-exposure.md',
} as const satisfies Metric;
