import type { Text3 } from './metric.ts';

/** What a metric needs that Laget does not read or compute yet. */
export const AWAITED = ['long-absence', 'survey', 'hiring-requirements', 'survival-methods', 'timetable'] as const;
export type Awaited = (typeof AWAITED)[number];

/** A metric of the catalogue that cannot answer yet: never left out, never made up. */
export interface WaitingMetric {
  readonly id: string;
  readonly name: Text3;
  readonly waitsFor: Awaited;
}

/** Stock and composition (metrics 5.A), then flow, turnover and retention (5.B). */
export const WAITING_METRICS: readonly WaitingMetric[] = [
  waiting('A3', 'long-absence', [
    'Avtalte årsverk eksklusive lange fravær',
    'Avtalte årsverk eksklusive lange fråvær',
    'FTE net of long absence',
  ]),
  waiting('A13', 'survey', [
    'Mangfold og funksjonsnedsettelse',
    'Mangfald og funksjonsnedsetjing',
    'Diversity and disability, from an anonymous survey',
  ]),
  waiting('A15', 'survey', ['Ufrivillig deltid', 'Ufrivillig deltid', 'Involuntary part-time']),
  waiting('B5r', 'hiring-requirements', ['Uønsket avgang', 'Uønskt avgang', 'Regretted exits']),
  waiting('B16', 'timetable', ['Fagspesifikk avgang', 'Fagspesifikk avgang', 'Exit by subject']),
];

function waiting(id: string, waitsFor: Awaited, [nb, nn, en]: readonly [string, string, string]): WaitingMetric {
  return { id, name: { nb, nn, en }, waitsFor };
}
