import type { SameTexts } from '../shape.ts';
import type { about as nb } from './nb.ts';

export const about = {
  title: 'About the figures',
  lead: 'Every key figure with its definition, who is counted, and what it does not say.',
  live: 'Key figures that are ready',
  waiting: 'Key figures that wait for a source',
  waitingLead: 'They are defined, but not shown until the source is taken in.',
  definition: 'Definition',
  formula: 'Formula',
  population: 'Who is counted',
  exclusions: 'Left out',
  pitfalls: 'Mind this',
  sources: 'Sources',
  definedBy: 'Defined by',
  version: 'Version {version}, valid from {day}',
  see: 'See the figures',
  metric: 'Key figure',
  waitsFor: 'Waits for',
  signs: 'Signs in the tables',
  sign: 'Sign',
  meaning: 'Meaning',
  withheld: 'The figure is about few persons, or could reveal another figure. It is not shown, to protect privacy.',
  provisional: 'The figure may change when newer deliveries arrive.',
  notApplicable: 'The question makes no sense here.',
  notDelivered: 'No data are delivered for the period.',
} as const satisfies SameTexts<typeof nb>;
