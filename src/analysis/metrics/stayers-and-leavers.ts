import { EMPLOYMENT_SOURCES, SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';
import { US_STAYERS_MOVERS_LEAVERS } from './references/abroad.ts';

export const stayersAndLeavers = {
  id: 'B12',
  alias: 'stayers-and-leavers',
  version: '1.0.0',
  name: {
    nb: 'Blir, bytter skole, ny rolle, slutter',
    nn: 'Blir, byter skule, ny rolle, sluttar',
    en: 'Stayers, movers, role changers and leavers',
  },
  definition: {
    nb: 'Hva som har blitt av de ansatte fra den første til den andre dagen. Fire andeler som til sammen er alle: blitt, fått ny rolle ved samme skole, byttet skole eller sluttet.',
    nn: 'Kva det har blitt av dei tilsette frå den første til den andre dagen. Fire delar som til saman er alle: blitt, fått ny rolle ved same skule, bytt skule eller slutta.',
    en: 'What became of the employed from the first day to the second. Four shares that are everybody: stayed, new role at the same school, moved school or left.',
  },
  formula: '|{p ∈ D : outcome}| / |D|, D = those in a counted post on t0',
  unit: 'share',
  kernel: 'outcomes',
  counted: 'distinct-persons',
  numerator: 'by-outcome',
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
  referenceValues: US_STAYERS_MOVERS_LEAVERS,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Den som både bytter skole og rolle, står under byttet skole.',
      nn: 'Den som både byter skule og rolle, står under bytt skule.',
      en: 'Whoever changes both school and role stands as moved.',
    },
    {
      nb: 'Ny rolle er ny stillingsgruppe, for eksempel fra lærer til leder, ikke ny stilling i samme gruppe.',
      nn: 'Ny rolle er ny stillingsgruppe, til dømes frå lærar til leiar, ikkje ny stilling i same gruppe.',
      en: 'A new role is a new staff group, such as from teacher to leader, not a new post in the same group.',
    },
    {
      nb: 'En skole som følger etter en annen, er samme skole. Ukjent skole eller gruppe regnes som uendret.',
      nn: 'Ein skule som følgjer etter ein annan, er same skule. Ukjend skule eller gruppe er rekna som uendra.',
      en: 'A school that follows another is the same school. An unknown school or group counts as unchanged.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B12-stayers-and-leavers.md',
} as const satisfies Metric;
