import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], meaning: string): FieldDefinition {
  return { name, type, mandatory: name === 'organisasjonsnummer', meaning, aliases: [name], since: '1' };
}

/** Enhetsregisteret: single units, search pages, and the CSV that is downloaded. Keys of JSON are paths. */
export const BRREG = {
  source: 'brreg',
  name: 'Enhetsregisteret (Brønnøysund)',
  purpose: 'Enheter og underenheter: navn, overordnet enhet, ansatte og om de er slettet.',
  formats: ['JSON: enhet, underenhet eller side med søketreff', 'CSV'],
  version: '1',
  reference: 'data.brreg.no/enhetsregisteret/api',
  fields: [
    field('organisasjonsnummer', 'unit-number', 'Organisasjonsnummer, ni sifre.'),
    field('navn', 'text', 'Navn. Mangler når enheten er fjernet av juridiske årsaker.'),
    field('naeringskode1.kode', 'code', 'Næringskode. 85.2 er grunnskole, 85.3 videregående.'),
    field('overordnetEnhet', 'unit-number', 'Enheten over denne.'),
    field('antallAnsatte', 'number', 'Ansatte. Mangler når registeret ikke oppgir tallet.'),
    field('nedleggelsesdato', 'day', 'Dagen enheten ble lagt ned.'),
    field('slettedato', 'day', 'Dagen enheten ble slettet.'),
  ],
} as const satisfies SourceDefinition;
