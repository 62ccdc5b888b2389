import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], mandatory: boolean, meaning: string): FieldDefinition {
  return { name, type, mandatory, meaning, aliases: [], since: 'v2' };
}

/** Aa-registeret, REST v2: the employments an employer has reported, as NAV keeps them. */
export const AAREG: SourceDefinition = {
  source: 'aareg',
  name: 'Aa-registeret, REST v1 og v2',
  purpose: 'Arbeidsforhold slik arbeidsgiver har meldt dem i a-ordningen, med endringer over tid.',
  formats: ['JSON v2: ett arbeidsforhold eller en liste av dem', 'JSON v1: det samme, med eldre navn'],
  version: 'v2',
  reference: 'navikt.github.io/aareg, GET /api/v2/arbeidstaker/arbeidsforhold',
  fields: [
    field('navUuid', 'text', false, 'NAVs nøkkel. Samme nøkkel to ganger: den sist endrede gjelder.'),
    field('id', 'text', false, 'Arbeidsgivers egen id for arbeidsforholdet.'),
    field('type.kode', 'code', true, 'Ordinært og maritimt telles. Pensjon får egne vilkår, frilans leses ikke inn.'),
    field(
      'arbeidstaker.identer[]',
      'identity-number',
      true,
      'FOLKEREGISTERIDENT med gjeldende = true. Andre er tidligere numre.',
    ),
    field('arbeidssted.identer[]', 'unit-number', true, 'Organisasjonsnummeret til underenheten.'),
    field('ansettelsesperiode.startdato', 'day', true, 'Første dag ansatt.'),
    field('ansettelsesperiode.sluttdato', 'day', false, 'Siste dag ansatt. Mangler når arbeidsforholdet løper.'),
    field('ansettelsesperiode.sluttaarsak.kode', 'code', false, 'Årsak til sluttdato (KLASS 569).'),
    field(
      'ansettelsesdetaljer[].rapporteringsmaaneder',
      'month',
      true,
      'Månedene detaljene gjelder for, fra og til. Til = null er gjeldende.',
    ),
    field('ansettelsesdetaljer[].yrke.kode', 'code', false, 'Yrkeskode, sju sifre.'),
    field('ansettelsesdetaljer[].avtaltStillingsprosent', 'percent', false, 'Avtalt stillingsprosent.'),
    field('ansettelsesdetaljer[].ansettelsesform.kode', 'code', false, 'fast eller midlertidig.'),
    field('permisjoner[]', 'list', false, 'Permisjoner med start, slutt og prosent.'),
    field('permitteringer[]', 'list', false, 'Permitteringer med start, slutt og prosent.'),
    field(
      'timerMedTimeloenn[]',
      'list',
      false,
      'Timer med timelønn. Uten stillingsprosent regnes arbeidsforholdet som timelønnet.',
    ),
  ],
};
