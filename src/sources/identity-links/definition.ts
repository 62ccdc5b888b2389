import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, meaning: string, aliases: string): FieldDefinition {
  return { name, type: 'identity-number', mandatory: true, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** Persons who have got a new number: from a D-number to a national number, or a corrected one. */
export const IDENTITY_LINKS = {
  source: 'identity-links',
  name: 'Koblinger mellom fødselsnumre',
  purpose: 'To numre for samme person, for eksempel D-nummer og senere fødselsnummer.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'docs/sources/identity-links.md',
  fields: [
    field(
      'earlier',
      'Nummeret personen hadde før.',
      'earlier | tidligere | tidligere nummer | tidligere fødselsnummer | gammelt nummer | gammelt fødselsnummer | d-nummer | dnr | gammel',
    ),
    field(
      'later',
      'Nummeret som gjelder nå.',
      'later | senere | nytt nummer | nytt fødselsnummer | gjeldende | gjeldende nummer | gjeldende fødselsnummer | fødselsnummer | fnr | ny',
    ),
  ],
} as const satisfies SourceDefinition;
