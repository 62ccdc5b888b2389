import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], meaning: string, aliases: string): FieldDefinition {
  const mandatory = name === 'unit' || name === 'name';
  return { name, type, mandatory, meaning, aliases: aliases.split(' | '), since: '1' };
}

/** The school register (NSR, Udir) as CSV or as the answers of its interfaces v3 and v4. */
export const SCHOOL_REGISTER = {
  source: 'school-register',
  name: 'Skoleregisteret (NSR)',
  purpose: 'Skolene og de andre enhetene: skoleslag, trinn, sted, elever og ansatte.',
  formats: ['CSV', 'JSON fra data-nsr.udir.no, v3 og v4'],
  version: '1',
  reference: 'data-nsr.udir.no',
  fields: [
    field('unit', 'unit-number', 'Organisasjonsnummer, ni sifre.', 'orgnr | Organisasjonsnummer | OrgNr.'),
    field('name', 'text', 'Skolens navn.', 'navn | FulltNavn | skolenavn | Enhetsnavn | skole'),
    field(
      'schoolType',
      'code',
      'Skoleslag: barneskole, ungdomsskole, 1-10, videregående, spesialskole, voksenopplæring, annen enhet.',
      'skoletype | skoleslag | type',
    ),
    field(
      'gradeFrom',
      'number',
      'Laveste trinn.',
      'trinn_fra | laveste_trinn | SkoletrinnGSFra | TrinnFra | SkoletrinnFra | fra trinn',
    ),
    field(
      'gradeTo',
      'number',
      'Høyeste trinn.',
      'trinn_til | hoyeste_trinn | høyeste_trinn | SkoletrinnGSTil | TrinnTil | SkoletrinnTil | til trinn',
    ),
    field(
      'area',
      'code',
      'Område eller bydel (kode).',
      'bydel_id | område | områdekode | omraade | area | bydelsnr | bydel',
    ),
    field(
      'subArea',
      'code',
      'Delområde eller delbydel (kode).',
      'delbydel_id | delområde | delomraade | delområdekode | sub-area | subArea | delbydel',
    ),
    field('latitude', 'number', 'Breddegrad (WGS84).', 'lat | breddegrad | latitude'),
    field('longitude', 'number', 'Lengdegrad (WGS84).', 'lon | lng | lengdegrad | longitude'),
    field(
      'pupils',
      'number',
      'Elever. 0 betyr ikke oppgitt. Har navnet et årstall, brukes det siste året.',
      'elever | antall_elever | Elevtall',
    ),
    field(
      'employees',
      'number',
      'Ansatte slik registeret teller dem. Med årstall i navnet brukes det siste året.',
      'ansatte | antall_ansatte | AntallAnsatte',
    ),
    field(
      'parent',
      'unit-number',
      'Organisasjonsnummeret til eieren.',
      'eier_orgnr | overordnet | parent | eier orgnr',
    ),
    field('inOperation', 'code', 'Om enheten er i drift.', 'idrift | ErAktiv | i drift | aktiv'),
    field(
      'closedOn',
      'day',
      'Dagen enheten ble nedlagt.',
      'nedlagt | nedleggelsesdato | DatoNedlagt | NedlagtDato | stengt',
    ),
    field(
      'livingConditions',
      'code',
      'Levekårsutsatt område: exposed eller ja, other eller nei.',
      'livingConditions | levekår | levekaar | levekårsutsatt | utsatt',
    ),
  ],
} as const satisfies SourceDefinition;
