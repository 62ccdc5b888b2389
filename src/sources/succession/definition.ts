import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], meaning: string, aliases: string): FieldDefinition {
  return { name, type, mandatory: true, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** The owner's own table of units that have followed one another. No register tells this. */
export const SUCCESSION = {
  source: 'succession',
  name: 'Skolehistorikk',
  purpose: 'Hvilke enheter som har fulgt hverandre ved sammenslåing, deling og nytt nummer.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'docs/sources/succession.md',
  fields: [
    field(
      'from',
      'unit-number',
      'Organisasjonsnummeret som ble borte.',
      'from | fra | fra orgnr | fra enhet | gammelt orgnr | gammelt nummer | gammel enhet | tidligere enhet | tidligere orgnr',
    ),
    field(
      'to',
      'unit-number',
      'Organisasjonsnummeret som fulgte etter. Ved deling: én rad for hver ny enhet.',
      'to | til | til orgnr | til enhet | nytt orgnr | nytt nummer | ny enhet',
    ),
    field(
      'day',
      'day',
      'Første dag med den nye enheten.',
      'day | dag | dato | fra dato | gjelder fra | gyldig fra | date',
    ),
    field(
      'kind',
      'code',
      'merger (sammenslåing), split (deling) eller renumbering (nytt nummer).',
      'kind | type | slag | art | endring | hva',
    ),
  ],
} as const satisfies SourceDefinition;
