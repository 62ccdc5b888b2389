import { SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import { type Metric, TEMPORARY } from './metric.ts';

export const temporaryShare = {
  id: 'A4',
  alias: 'temporary-share',
  version: '1.0.0',
  name: {
    nb: 'Midlertidig andel',
    nn: 'Mellombels del',
    en: 'Temporary share',
  },
  definition: {
    nb: 'Andelen av de avtalte årsverkene på en bestemt dag som er midlertidige stillinger.',
    nn: 'Delen av dei avtalte årsverka på ein bestemt dag som er mellombelse stillingar.',
    en: 'The share of contracted full-time equivalents on a given day that are temporary posts.',
  },
  formula: 'FTE(temporary, t) / FTE(all, t)',
  unit: 'share',
  kernel: 'stock',
  counted: 'position-shares',
  numerator: TEMPORARY,
  denominator: 'shares-on-the-day',
  population: {
    nb: 'Alle stillinger som teller, også når den ansatte har permisjon.',
    nn: 'Alle stillingar som tel, også når den tilsette har permisjon.',
    en: 'Every post that counts, also while the employee is on leave.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: ['hr-extract', 'amelding', 'aareg'],
  pitfalls: [
    {
      nb: 'Stillinger der kilden ikke sier om de er faste, er med i nevneren. Merknaden sier hvor mange personer det gjelder.',
      nn: 'Stillingar der kjelda ikkje seier om dei er faste, er med i nemnaren. Merknaden seier kor mange personar det gjeld.',
      en: 'Posts whose source does not say whether they are permanent are in the denominator. A note tells how many persons.',
    },
    {
      nb: 'Tallet skiller ikke mellom vikariater og andre grunner til midlertidig ansettelse.',
      nn: 'Talet skil ikkje mellom vikariat og andre grunnar til mellombels tilsetjing.',
      en: 'The figure does not tell substitutes from other grounds for temporary employment.',
    },
    {
      nb: 'Andelen er av årsverk, ikke av personer. Deltid gjør at de to andelene er ulike.',
      nn: 'Delen er av årsverk, ikkje av personar. Deltid gjer at dei to delane er ulike.',
      en: 'The share is of full-time equivalents, not of persons. Part-time work makes the two differ.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A4-temporary-share.md',
} as const satisfies Metric;
