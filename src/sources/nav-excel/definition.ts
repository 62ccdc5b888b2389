import type { FieldDefinition, SourceDefinition } from '../definition.ts';

const OPTIONAL = new Set(['name', 'warning']);

function field(
  name: string,
  type: FieldDefinition['type'],
  meaning: string,
  aliases: readonly string[],
): FieldDefinition {
  return { name, type, mandatory: !OPTIONAL.has(name), meaning, aliases, since: '1' };
}

/** NAV's workbook for employers: one unit, every employment since 2015. */
export const NAV_EXCEL: SourceDefinition = {
  source: 'nav-excel',
  name: 'NAVs regneark for arbeidsgivere',
  purpose:
    'Alle arbeidsforhold ved én enhet siden 2015, uten noen kobling. En ny fil erstatter det NAVs regneark før har sagt om enheten. Organisasjonsnummeret står bare i filnavnet.',
  formats: ['XLSX med arkene Aktive arbeidsforhold og Avsluttede arbeidsforhold'],
  version: '1',
  reference: 'arbeidsgiver.nav.no/arbeidsforhold, «Last ned som excelfil»',
  fields: [
    field('name', 'text', 'Navnet til den ansatte.', ['Navn']),
    field('person', 'identity-number', 'Fødselsnummer eller d-nummer.', ['Fødselsnummer', 'Fødselsnr', 'Fnr']),
    field('from', 'day', 'Første dag ansatt.', ['Startdato', 'Start']),
    field('to', 'day', 'Siste dag ansatt. Blankt når arbeidsforholdet løper.', ['Sluttdato', 'Slutt']),
    field('position', 'code', 'Tittel og yrkeskode: TITTEL (yrkeskode: 1234567).', ['Yrke']),
    field('percent', 'percent', 'Stillingsprosent.', ['Stilling %', 'Stillingsprosent']),
    field('warning', 'text', 'NAVs varsel om arbeidsforholdet. Det leses ikke.', ['Varsel']),
  ],
};
