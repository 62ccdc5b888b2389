import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';
import { ENGLAND_LEAVERS } from './references/abroad.ts';
import { KS_TURNOVER } from './references/ks.ts';

export const ownerTurnover = {
  id: 'B2',
  alias: 'owner-turnover',
  version: '1.0.0',
  name: { nb: 'Sluttet hos skoleeieren', nn: 'Slutta hos skuleeigaren', en: 'Owner turnover' },
  definition: {
    nb: 'Andelen av de ansatte på den første dagen som ikke lenger er ansatt hos skoleeieren på den andre dagen, vanligvis 1. oktober året etter.',
    nn: 'Delen av dei tilsette på den første dagen som ikkje lenger er tilsette hos skuleeigaren på den andre dagen, vanlegvis 1. oktober året etter.',
    en: 'The share of those employed on the first day who are no longer employed by the owner on the second, usually 1 October a year later.',
  },
  formula: '|{p ∈ D : p not employed by the owner on t1}| / |D|, D = those in a counted post on t0',
  unit: 'share',
  kernel: 'between-two-days',
  counted: 'distinct-persons',
  numerator: 'left-the-owner',
  denominator: 'in-a-post-on-the-first-day',
  population: {
    nb: 'Alle med en stilling som teller på den første dagen, i gruppen til hovedstillingen den dagen.',
    nn: 'Alle med ei stilling som tel på den første dagen, i gruppa til hovudstillinga den dagen.',
    en: 'Everyone in a post that counts on the first day, in the group of the primary post that day.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [...KS_TURNOVER, ...ENGLAND_LEAVERS],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Den som slutter og er tilbake før den andre dagen, regnes ikke som sluttet. Pensjonering regnes med.',
      nn: 'Den som sluttar og er tilbake før den andre dagen, blir ikkje rekna som slutta. Pensjonering blir rekna med.',
      en: 'Whoever leaves and is back before the second day has not left. Retirement counts as leaving.',
    },
    {
      nb: 'Tallet er alltid minst like høyt som KS-turnover for de samme personene, fordi bytte til en annen kommune regnes med.',
      nn: 'Talet er alltid minst like høgt som KS-turnover for dei same personane, fordi byte til ein annan kommune blir rekna med.',
      en: 'Always at least as high as KS turnover for the same persons, since moves to other municipalities count.',
    },
    {
      nb: 'Et opphold som går over den andre dagen, regnes som ansettelse når det er kort nok. Derfor kan de siste tallene endre seg.',
      nn: 'Eit opphald som går over den andre dagen, blir rekna som tilsetjing når det er kort nok. Derfor kan dei siste tala endre seg.',
      en: 'A hole across the second day counts as employment when it is short enough, so the latest figures may still change.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B2-owner-turnover.md',
} as const satisfies Metric;
