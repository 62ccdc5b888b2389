import type { FieldDefinition, SourceDefinition } from '../definition.ts';

function field(name: string, type: FieldDefinition['type'], mandatory: boolean, meaning: string): FieldDefinition {
  return { name, type, mandatory, meaning, aliases: [], since: 'v2_0' };
}

/** The a-melding as the employer has sent it: one message, one month. */
export const AMELDING: SourceDefinition = {
  source: 'amelding',
  name: 'A-melding',
  purpose:
    'Arbeidsforhold og permisjoner måned for måned. Beløp, skatt, trekk og gjeld leses aldri. Av inntekten leses bare om det er lønn for arbeid, og timer med timelønn.',
  formats: ['XML, v2_0 til v2_3 og nyere delversjoner', 'JSON, v2.3'],
  version: 'v2_3',
  reference: 'urn:ske:fastsetting:innsamling:a-meldingen:v2_3',
  fields: [
    field('leveringstidspunkt', 'day', false, 'Når meldingen ble levert. Fra denne dagen er innholdet kjent.'),
    field('kalendermaaned', 'month', true, 'Måneden meldingen gjelder.'),
    field('meldingsId', 'text', true, 'Avsenderens id for meldingen.'),
    field('erstatterMeldingsId', 'text', false, 'Meldingen som denne erstatter helt. Uten den legges meldingen til.'),
    field('opplysningspliktig', 'unit-number', true, 'Arbeidsgiveren som melder.'),
    field('virksomhet.norskIdentifikator', 'unit-number', true, 'Organisasjonsnummeret til underenheten: skolen.'),
    field('inntektsmottaker.norskIdentifikator', 'identity-number', true, 'Fødselsnummer eller d-nummer.'),
    field('identifiserendeInformasjon', 'text', false, 'Navn og fødselsdato, når lønnssystemet sender det.'),
    field('arbeidsforhold.arbeidsforholdId', 'text', false, 'Arbeidsgivers id. Uten den kjennes det på startdatoen.'),
    field('arbeidsforhold.typeArbeidsforhold', 'code', true, 'Ordinært og maritimt telles. Pensjon får egne vilkår.'),
    field('arbeidsforhold.startdato', 'day', false, 'Første dag ansatt. Mangler den, gjelder månedens første dag.'),
    field('arbeidsforhold.sluttdato', 'day', false, 'Siste dag ansatt. Mangler når arbeidsforholdet løper.'),
    field('arbeidsforhold.aarsakTilSluttdato', 'code', false, 'Årsak til sluttdato (KLASS 569), fra 2021.'),
    field('arbeidsforhold.yrke', 'code', false, 'Yrkeskode, sju sifre.'),
    field('arbeidsforhold.stillingsprosent', 'percent', false, 'Avtalt stillingsprosent.'),
    field('arbeidsforhold.formForAnsettelse', 'code', false, 'fast eller midlertidig, fra 2021.'),
    field('arbeidsforhold.avloenningstype', 'code', false, 'Bare i meldinger til og med 2018.'),
    field('arbeidsforhold.permisjon[]', 'list', false, 'Permisjoner med start, slutt, prosent og slag.'),
    field('arbeidsforhold.permittering[]', 'list', false, 'Permitteringer med start, slutt og prosent.'),
    field('inntekt.loennsinntekt.antall', 'number', false, 'Timer med timelønn. Beløpet leses ikke.'),
  ],
};
