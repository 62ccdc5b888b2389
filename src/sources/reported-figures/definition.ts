import type { FieldDefinition, SourceDefinition } from '../definition.ts';

type Told = Pick<FieldDefinition, 'type' | 'meaning'> & { readonly aliases: string; readonly mandatory?: boolean };

function field(name: string, { type, meaning, aliases, mandatory = false }: Told): FieldDefinition {
  return { name, type, mandatory, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** Figures that were reported before, by the owner or by others, with the definition they were made by. */
export const REPORTED_FIGURES = {
  source: 'reported-figures',
  name: 'Tall som er oppgitt før',
  purpose:
    'Tall fra egne årsmeldinger, KS, GSI og Skoleporten, slik de ble oppgitt. De rettes aldri; de vises ved siden av våre.',
  formats: ['CSV', 'XLSX'],
  version: '1',
  reference: 'docs/decisions/0033',
  fields: [
    field('publisher', {
      type: 'text',
      meaning: 'Hvem som oppga tallet.',
      aliases: 'utgiver | oppgitt av | publisert av | publisher',
      mandatory: true,
    }),
    field('title', { type: 'text', meaning: 'Hvor det sto, for eksempel årsmelding 2024.', aliases: 'tittel | title' }),
    field('published', {
      type: 'day',
      meaning: 'Dagen det ble oppgitt.',
      aliases: 'publisert | utgitt | oppgitt dato | published',
      mandatory: true,
    }),
    field('metric', {
      type: 'text',
      meaning: 'Nøkkeltallet, med vår kode (B2, owner-turnover) eller med egne ord.',
      aliases: 'nøkkeltall | indikator | metric',
      mandatory: true,
    }),
    field('definition', {
      type: 'code',
      meaning: 'Hvilken definisjon: owner, school, ks, gsi … Tomt betyr den samme som vår.',
      aliases: 'definisjon | definition',
    }),
    field('definitionText', {
      type: 'text',
      meaning: 'Definisjonen med ord, der ingen av kodene passer.',
      aliases: 'definisjon med ord | definisjonstekst | definition text',
    }),
    field('period', {
      type: 'text',
      meaning: 'Dagen tallet gjelder, eller to dager: 2024-10-01/2025-10-01.',
      aliases: 'periode | period',
    }),
    field('day', { type: 'day', meaning: 'Dagen tallet gjelder.', aliases: 'dag | dato | day' }),
    field('from', { type: 'day', meaning: 'Første dag i perioden.', aliases: 'fra | fra dato | from' }),
    field('to', { type: 'day', meaning: 'Andre dag det sammenlignes med.', aliases: 'til | til dato | to' }),
    field('group', {
      type: 'text',
      meaning: 'Stillingsgruppe eller stilling. Tomt betyr alle ansatte.',
      aliases: 'gruppe | stillingsgruppe | stilling | group',
    }),
    field('place', {
      type: 'text',
      meaning: 'Organisasjonsnummer, område eller «landet». Tomt betyr hele skoleeieren.',
      aliases: 'enhet | sted | område | orgnr | organisasjonsnummer | unit | place',
    }),
    field('value', {
      type: 'number',
      meaning: 'Tallet slik det ble oppgitt.',
      aliases: 'verdi | tall | value',
      mandatory: true,
    }),
    field('numerator', { type: 'number', meaning: 'Hvor mange, der det ble oppgitt.', aliases: 'teller | numerator' }),
    field('denominator', { type: 'number', meaning: 'Av hvor mange.', aliases: 'nevner | denominator' }),
    field('measure', {
      type: 'text',
      meaning: 'Prosent, andel, personer, årsverk, per 100 eller år.',
      aliases: 'måleenhet | benevning | measure | unit of measure',
    }),
    field('address', {
      type: 'text',
      meaning: 'Nettadressen tallet står på.',
      aliases: 'nettadresse | adresse | lenke | address | url',
    }),
    field('note', { type: 'text', meaning: 'Merknad til tallet.', aliases: 'merknad | note' }),
  ],
} as const satisfies SourceDefinition;

/** The header of the template: each field by its first name. */
export const TEMPLATE_HEADER: readonly string[] = REPORTED_FIGURES.fields.map(({ aliases }) => aliases[0] ?? '');
