import type { FieldDefinition, SourceDefinition } from '../definition.ts';
import type { OurColumn } from './mapping.ts';

type HrField = FieldDefinition & { readonly name: OurColumn };
type Facts = Pick<FieldDefinition, 'type' | 'mandatory' | 'meaning'>;

/** Aliases are written in one text, best first. */
function field(name: OurColumn, facts: Facts, aliases: string): HrField {
  return { name, ...facts, aliases: aliases.split(' | '), since: '1' };
}

const FIELDS: readonly HrField[] = [
  field(
    'person',
    {
      type: 'identity-number',
      mandatory: true,
      meaning: 'Fødselsnummer eller D-nummer, elleve siffer. Blir til en nøkkel før noe telles.',
    },
    'Fødselsnummer | Fødselsnr | Fnr | Personnummer | Personnr | Fødselsnummer/D-nummer | Personident | Foedselsnummer | Fodselsnummer | National ID | Fødselsnr. 11 siffer | Fødsels- og personnummer | Fødsels- og personnr | Personnummer 11 siffer | Fødselsnummer (11 siffer) | Fnr (11 siffer) | Fnr/D-nr | Fødselsnummer/D-nr | Person | Ansattnr | Ansattnummer | Ansatt-ID | Ressursnr | Ressursnummer',
  ),
  field(
    'name',
    {
      type: 'text',
      mandatory: false,
      meaning: 'Navn. Kan stå i to kolonner: skriv «Fornavn + Etternavn» i kolonneoppsettet.',
    },
    'Navn | Fullt navn | Ansattnavn | Ansattes navn | Navn på ansatt | Medarbeider | Medarbeidernavn | Personnavn | Ansatt | Ressursnavn | Name',
  ),
  field(
    'birth',
    { type: 'day', mandatory: false, meaning: 'Fødselsdato. Brukes foran datoen i fødselsnummeret.' },
    'Fødselsdato | Født | Fødselsdag | F.dato | Foedselsdato | Birth date',
  ),
  field(
    'sex',
    { type: 'code', mandatory: false, meaning: 'Kjønn: K eller M, kvinne eller mann.' },
    'Kjønn | Kjoenn | Kjonn | Sex | Gender',
  ),
  field(
    'workplace',
    {
      type: 'text',
      mandatory: true,
      meaning: 'Arbeidsstedet som navn eller kode. Kobles til enhetens organisasjonsnummer én gang.',
    },
    'Arbeidssted | Tjenestested | Arbeidssted orgnr | Arbeidsstedets organisasjonsnummer | Arbeidssted organisasjonsnummer | Org.nr. arbeidssted | Organisasjonsnummer arbeidssted | Virksomhetsnr | Arbeidssted navn | Arbeidsstedsnavn | Arbeidssted kode | Arbeidsstedskode | Tjenestested navn | Tjenestestedsnavn | Virksomhetsnummer | Underenhet | Skole | Enhet | Skolenavn | Skole/enhet | Enhet/skole | Enhetsnavn | Virksomhet | Org.enhet | Organisasjonsenhet | Ansvar | Ansvarssted | Avdeling | Workplace | Organisasjonsnummer | Orgnr | Organisasjonsnr',
  ),
  field(
    'positionCode',
    {
      type: 'code',
      mandatory: false,
      meaning: 'Stillingskode eller yrkeskode. Denne eller stillingstittelen må være med.',
    },
    'Stillingskode | Stillingskode nr | Stillingskodenummer | St.kode | Stillingskode (KS) | KS-kode | Yrkeskode (STYRK) | Styrk-kode | Still.kode | Stilling kode | Stillingsnr | Stillingsnummer | Yrkeskode | Kode | Position code',
  ),
  field(
    'positionTitle',
    { type: 'text', mandatory: false, meaning: 'Stillingsbetegnelse. Denne eller stillingskoden må være med.' },
    'Stillingsbetegnelse | Stillingstittel | Stillingstekst | Stillingskode (T) | Stillingskode tekst | Stillingskodebetegnelse | Stillingens navn | Stilling navn | Stilling tekst | Stilling betegnelse | Stilling | Stillingsnavn | Stillingskode navn | Yrke | Yrkestittel | Tittel | Rolle | Position',
  ),
  field(
    'positionPercent',
    {
      type: 'percent',
      mandatory: true,
      meaning: 'Stillingsprosent: 80, 80,0 eller 80 %. Er hele kolonnen høyst 1, leses den som andel.',
    },
    'Stillingsprosent | Stillingsprosent (%) | St.% | St.pros. | Stillingspst | Stilling pst | Pst | Stillingsprosent avtalt | Gjeldende stillingsprosent | Fast stillingsprosent | Ansettelsesprosent | Stillingsstørrelse (%) | Stillingsstørrelse i prosent | Stillingsbrøk | Stilling % | Stillingspros | Stillingsandel | Stillingsstørrelse | Avtalt stillingsprosent | Prosent | Andel | FTE',
  ),
  field(
    'form',
    {
      type: 'text',
      mandatory: false,
      meaning: 'Ansettelsesform: fast, midlertidig, vikar, engasjement, timelønn, lærling, pensjonistvilkår, innleid.',
    },
    'Ansettelsesform | Ansettelsestype | Ansattgruppe | Tilsettingstype | Fast/midl. | Fast eller midlertidig | Stillingstype | Arbeidsforholdstype | Ansettelsesforhold | Tilsettingsform | Type ansettelse | Arbeidsforhold | Fast/midlertidig | Fast | Fast stilling | Midlertidig | Form',
  ),
  field(
    'from',
    { type: 'day', mandatory: true, meaning: 'Første dag ansatt i stillingen.' },
    'Fra dato | Startdato | Dato fra | F.o.m. dato | Dato fom | Fra og med dato | Gyldig fra dato | Stilling fra dato | Stilling startdato | Startdato stilling | Stillingens startdato | Ansatt fra dato | Ansatt f.o.m. | Ansettelse fra | Ansettelse startdato | Ansettelsesstart | Tilsatt fra | Tilsettingsdato | Begynt | Begynte | Begynnelsesdato | Arbeidsforhold fra | Arbeidsforhold startdato | Startdato arbeidsforhold | Ansatt fra | Fra og med | Fom | Stilling fra | Ansatt dato | Ansettelsesdato | Tilsatt dato | Tiltredelsesdato | Tiltredelse | Gyldig fra | Fra | Start | Start date',
  ),
  field(
    'to',
    { type: 'day', mandatory: false, meaning: 'Siste dag ansatt i stillingen. Blank betyr at ansettelsen løper.' },
    'Til dato | Sluttdato | Dato til | T.o.m. dato | Dato tom | Til og med dato | Gyldig til dato | Stilling til dato | Stilling sluttdato | Sluttdato stilling | Stillingens sluttdato | Ansatt til dato | Ansatt t.o.m. | Ansettelse til | Ansettelse sluttdato | Ansettelsesslutt | Arbeidsforhold til | Arbeidsforhold sluttdato | Sluttdato arbeidsforhold | Ansatt til | Til og med | Tom | Stilling til | Fratredelsesdato | Fratredelse | Sluttet | Sluttet dato | Gyldig til | Til | Slutt | End date',
  ),
  field(
    'endReason',
    { type: 'text', mandatory: false, meaning: 'Hvorfor ansettelsen tok slutt.' },
    'Sluttårsak | Årsak til sluttdato | Fratredelsesårsak | Sluttgrunn | Årsak | End reason',
  ),
  field(
    'leaveFrom',
    { type: 'day', mandatory: false, meaning: 'Første dag i permisjon.' },
    'Permisjon fra | Permisjon fra dato | Permisjon startdato | Permisjon start | Perm fra | Fravær fra',
  ),
  field(
    'leaveTo',
    { type: 'day', mandatory: false, meaning: 'Siste dag i permisjon. Blank betyr at den løper.' },
    'Permisjon til | Permisjon til dato | Permisjon sluttdato | Permisjon slutt | Perm til | Fravær til',
  ),
  field(
    'leavePercent',
    { type: 'percent', mandatory: false, meaning: 'Permisjonens andel av stillingen.' },
    'Permisjonsprosent | Permisjon prosent | Perm prosent',
  ),
  field(
    'leaveKind',
    { type: 'text', mandatory: false, meaning: 'Hva slags permisjon. Bare en grov kode tas vare på, aldri teksten.' },
    'Permisjonstype | Permisjon type | Permisjonsårsak | Type permisjon | Permisjonskode',
  ),
  field(
    'education',
    { type: 'text', mandatory: false, meaning: 'Høyeste utdanning.' },
    'Utdanning | Utdanningsnivå | Høyeste utdanning | Education',
  ),
];

/** Column names of a first and a last name that together are the name. */
export const FIRST_NAME_ALIASES = ['Fornavn', 'First name'] as const;
export const LAST_NAME_ALIASES = ['Etternavn', 'Last name'] as const;

/** The owner's own HR extract: one row per employment, as the HR or payroll system exports it. */
export const HR_EXTRACT = {
  source: 'hr-extract',
  name: 'Uttrekk fra HR- eller lønnssystemet',
  purpose: 'Hvem som er ansatt hvor, i hvilken stilling og fra når til når.',
  formats: ['XLSX', 'CSV (semikolon, komma eller tabulator; UTF-8, UTF-16 eller Windows-1252)'],
  version: '1',
  reference: 'docs/sources/hr-extract.md',
  fields: FIELDS,
} as const satisfies SourceDefinition;
