import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], meaning: string, aliases: string): FieldDefinition {
  return { name, type, mandatory: true, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** The owner's own table of pupils per unit. */
export const PUPILS = {
  source: 'pupils',
  name: 'Elever per skole',
  purpose: 'Elevtall over tid, til tall per elev. Et skoleår gjelder fra telledatoen 1. oktober.',
  formats: ['CSV', 'XLSX', 'JSON fra GSI (statistikkportalen.udir.no), med skoler'],
  version: '1',
  reference: 'docs/sources/pupils.md',
  fields: [
    field('unit', 'unit-number', 'Organisasjonsnummeret til skolen.', 'orgnr | organisasjonsnummer | enhet | unit'),
    field(
      'day',
      'day',
      'Dagen elevene er talt, eller skoleåret (2025-26 betyr 1. oktober 2025).',
      'dato | skoleår | telledato | day | school year',
    ),
    field('pupils', 'number', 'Antall elever.', 'elever | elevtall | antall elever | pupils'),
  ],
} as const satisfies SourceDefinition;
