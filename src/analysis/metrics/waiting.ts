import type { Text3 } from './metric.ts';

/** What a metric needs that Laget does not read or compute yet. */
export const AWAITED = [
  'long-absence',
  'retirement-rates',
  'pupils-and-hours',
  'survey',
  'end-reasons',
  'exit-survey',
  'survival-methods',
  'pension-scheme',
  'timetable',
  'distributions',
] as const;
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
  waiting('A6', 'distributions', [
    'Kombinasjonsstilling skole–AKS',
    'Kombinasjonsstilling skule–AKS',
    'Combined post school–AKS',
  ]),
  waiting('A8', 'retirement-rates', [
    'Forventet avgang til pensjon',
    'Forventa avgang til pensjon',
    'Expected retirement in five years',
  ]),
  waiting('A10', 'pupils-and-hours', [
    'Andre yrkesgrupper per elev',
    'Andre yrkesgrupper per elev',
    'Other professions per pupil',
  ]),
  waiting('A11', 'pupils-and-hours', ['Barn per årsverk i AKS', 'Barn per årsverk i AKS', 'Pupils per AKS FTE']),
  waiting('A12', 'pupils-and-hours', [
    'Gruppestørrelse 2 og avvik fra lærernormen',
    'Gruppestorleik 2 og avvik frå lærarnorma',
    'Group size 2 and gap to the teacher norm',
  ]),
  waiting('A13', 'survey', [
    'Mangfold og funksjonsnedsettelse',
    'Mangfald og funksjonsnedsetjing',
    'Diversity and disability, from an anonymous survey',
  ]),
  waiting('A14', 'distributions', [
    'Lederspenn og administrativ støtte',
    'Leiarspenn og administrativ støtte',
    'Span of leadership and administrative support',
  ]),
  waiting('A15', 'survey', ['Ufrivillig deltid', 'Ufrivillig deltid', 'Involuntary part-time']),
  waiting('B5', 'end-reasons', [
    'Frivillig og uønsket avgang',
    'Frivillig og uønskt avgang',
    'Voluntary and regretted exits',
  ]),
  waiting('B7', 'exit-survey', ['Avgangsårsaker', 'Avgangsårsaker', 'Reasons for leaving']),
  waiting('B9', 'survival-methods', ['Tidlig avgang', 'Tidleg avgang', 'Early exit']),
  waiting('B11', 'survival-methods', [
    'Andel sluttet, etter årsak',
    'Del som har slutta, etter årsak',
    'Share who left, by cause',
  ]),
  waiting('B13', 'survival-methods', ['Rektorkontinuitet', 'Rektorkontinuitet', 'Continuity of principals']),
  waiting('B14', 'pension-scheme', [
    'Andel fortsatt i jobb etter fylte 62',
    'Del som framleis er i jobb etter fylte 62',
    'Share still working after 62',
  ]),
  waiting('B15', 'distributions', ['Stabilitetsindeks', 'Stabilitetsindeks', 'Stability index']),
  waiting('B16', 'timetable', ['Fagspesifikk avgang', 'Fagspesifikk avgang', 'Exit by subject']),
];

function waiting(id: string, waitsFor: Awaited, [nb, nn, en]: readonly [string, string, string]): WaitingMetric {
  return { id, name: { nb, nn, en }, waitsFor };
}
