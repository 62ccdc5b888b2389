import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { RETIREMENT_MAY_BE_INFERRED } from './in-leaving-metrics.ts';

export const voluntaryExits = {
  id: 'B5',
  alias: 'voluntary-exits',
  version: '1.0.0',
  name: {
    nb: 'Sluttet, etter hva som er oppgitt som grunn',
    nn: 'Slutta, etter kva som er oppgitt som grunn',
    en: 'Leavers by stated reason',
  },
  definition: {
    nb: 'Andelen av de ansatte på den første dagen som hadde sluttet hos skoleeieren på den andre, etter grunnen som står i kilden: sagt opp selv, pensjon, kontrakten gikk ut, annet, eller ikke oppgitt. Til sammen er de alle som hadde sluttet.',
    nn: 'Delen av dei tilsette på den første dagen som hadde slutta hos skuleeigaren på den andre, etter grunnen som står i kjelda: sagt opp sjølv, pensjon, kontrakten gjekk ut, anna, eller ikkje oppgitt. Til saman er dei alle som hadde slutta.',
    en: 'The share of those employed on the first day who had left the owner by the second, by the reason in the source: resigned, retired, contract ended, other, or not said. Together they are all who had left.',
  },
  formula:
    '|{p ∈ D : left the owner, by reason}| / |D|, D = those in a counted post on t0; the reasons add up to owner turnover',
  unit: 'share',
  kernel: 'why-left',
  counted: 'distinct-persons',
  numerator: 'left-by-stated-reason',
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
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Grunnen er den arbeidsgiveren har ført. Den sier ikke hvorfor noen sa opp. Er den ofte ikke oppgitt, er de andre andelene for lave.',
      nn: 'Grunnen er den arbeidsgivaren har ført. Han seier ikkje kvifor nokon sa opp. Er han ofte ikkje oppgitt, er dei andre delane for låge.',
      en: 'The reason is the one the employer has entered. It does not say why somebody resigned. Where it is often missing, the other shares are too low.',
    },
    {
      nb: '«Sagt opp selv, etablert» er en del av «sagt opp selv»: fast ansatt den siste dagen, med minst ett fullt år. Om de oppfyller tilsettingskravene, er ikke prøvd, så det er ikke uønsket avgang.',
      nn: '«Sagt opp sjølv, etablert» er ein del av «sagt opp sjølv»: fast tilsett den siste dagen, med minst eitt fullt år. Om dei oppfyller tilsetjingskrava, er ikkje prøvt, så det er ikkje uønskt avgang.',
      en: '“Resigned, established” is part of “resigned”: permanent on the last day, with at least one completed year. Whether they meet the hiring requirements is not tested, so these are not regretted exits.',
    },
    {
      nb: 'Bytte av lønnssystem er ingen grunn til å slutte. Hvis slutten likevel står slik i kilden, er grunnen ikke oppgitt.',
      nn: 'Byte av lønssystem er ingen grunn til å slutte. Dersom slutten likevel står slik i kjelda, er grunnen ikkje oppgitt.',
      en: 'A new payroll system is no reason to leave. Where the source gives it for an end all the same, the reason is not said.',
    },
    RETIREMENT_MAY_BE_INFERRED,
  ],
  sensitive: 'exit-reasons',
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B5-voluntary-exits.md',
} as const satisfies Metric;
