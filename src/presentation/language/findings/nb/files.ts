import type { WordingOf } from '../wording.ts';

export const FILES: WordingOf<'file' | 'mapping' | 'person'> = {
  'file/empty': ['Filen er tom.', 'Eksporter den på nytt og lever den igjen.'],
  'file/not-recognised': [
    'Laget kjenner ikke igjen innholdet. {looksLike}',
    'Se listen over filer Laget leser på siden Datagrunnlag. Lever en av dem.',
  ],
  'file/too-large': ['Filen er for stor til å leses.', 'Del den i mindre filer, for eksempel én for hvert år.'],
  'file/spreadsheet-encrypted': [
    'Arbeidsboken er låst med passord eller lagret i et gammelt format.',
    'Fjern passordet, lagre som XLSX og lever den på nytt.',
  ],
  'file/spreadsheet-unreadable': [
    'Arbeidsboken er skadet eller ufullstendig.',
    'Åpne den i regnearket, lagre på nytt som XLSX og lever den igjen. Går det ikke, må den eksporteres på nytt.',
  ],
  'file/archive-encrypted': ['Arkivet er låst med passord.', 'Pakk ut filene og lever dem uten passord.'],
  'file/archive-unreadable': [
    'Arkivet er skadet eller ufullstendig.',
    'Pakk filene på nytt, eller lever dem én for én.',
  ],
  'file/archive-too-large': [
    'Arkivet inneholder for mye. Grensen er {members} filer og {megabytes} MB.',
    'Del det i flere arkiver.',
  ],
  'file/json-cut': [
    'Filen stopper midt i. Resten mangler.',
    'Hent den på nytt og lever den igjen. Ingenting er lest inn.',
  ],
  'file/json-unreadable': ['Filen ser ut som JSON, men kan ikke leses.', 'Hent den på nytt uten å endre den for hånd.'],
  'file/xml-doctype': [
    'Filen har en dokumenttype (DOCTYPE). Slike filer åpnes ikke.',
    'Lever filen slik lønnssystemet laget den.',
  ],
  'file/xml-unreadable': ['Filen er ikke hel XML. Den kan være kuttet.', 'Hent filen på nytt.'],
  'file/encoding-guessed': [
    'Filen er ikke UTF-8. Den er lest som Windows-1252.',
    'Se at æ, ø og å er riktige. Velg helst UTF-8 når du eksporterer.',
  ],
  'file/encoding-broken': [
    'Noen bokstaver var ødelagt i filen, for eksempel æ, ø og å. Det som lot seg rette, er rettet.',
    'Se over navnene på arbeidssteder og stillinger. Velg UTF-8 når du eksporterer.',
  ],
  'file/no-header': [
    'Laget finner ingen rad med kolonnenavn: den første raden ser ut som verdier. Ingenting av filen er lest.',
    'Legg en rad med kolonnenavn øverst og lever filen på nytt. Malene nederst på Datagrunnlag viser navn som Laget kjenner.',
  ],
  'file/header-only': [
    'Filen har kolonnenavn på linje {line}, men ingen rader.',
    'Sjekk utvalget i eksporten og lever filen på nytt.',
  ],
  'file/sheets-joined': [
    'Filen har {number} ark med samme kolonner. Alle er lest: {sheets}.',
    'Linjenumrene gjelder innenfor hvert ark.',
  ],
  'file/sheets-unread': [
    'Arket «{read}» er lest. Andre ark i arbeidsboken er ikke lest: {sheets}.',
    'Har de andre arkene ansatte? Gi dem samme kolonner, vis dem som er skjult, og lever filen på nytt.',
  ],
  'file/cut-short': [
    'Filen stopper midt i en rad. Resten mangler.',
    'Eksporter den på nytt og lever den igjen. Ingenting er lest inn.',
  ],
  'file/long-row': [
    'Raden har {cells} celler, men det er bare {columns} kolonner. Da kan verdiene stå i feil kolonne.',
    'Sett tekst med skilletegn i anførselstegn, og lever filen på nytt.',
  ],
  'file/short-row': [
    '{rows|rad har|rader har} færre celler enn kolonner. De manglende er lest som tomme.',
    'Se om eksporten er hel.',
  ],
  'file/forbidden-column': [
    'Kolonnen «{column}» ser ut til å ha opplysninger som Laget ikke skal ha om noen: helse, etnisitet, religion, livssyn, funksjonsevne, seksuell orientering, politisk syn eller fagforening. Den er ikke lest og ikke tatt vare på.',
    'Ta kolonnen ut av uttrekket før neste levering. Er det noe annet den inneholder, gi den et annet navn.',
  ],
  'mapping/unreadable': [
    'Kolonneoppsettet kan ikke leses.',
    'Det skal ha «source», «columns», «workplaces» og «positions», der hver verdi er en tekst.',
  ],
  'mapping/unknown-column': [
    'Kolonneoppsettet bruker navnet «{column}», som Laget ikke kjenner.',
    'Rett navnet. De gyldige navnene står i beskrivelsen av uttrekket.',
  ],
  'mapping/bad-unit-number': [
    'Arbeidsstedet «{workplace}» er koblet til {unit}, som ikke er et gyldig organisasjonsnummer.',
    'Rett nummeret. Til da står arbeidsstedet som ikke fordelt.',
  ],
  'mapping/unknown-subgroup': [
    'Stillingen {position} er koblet til «{subgroup}», som ikke er en yrkesgruppe i Laget.',
    'Velg en gruppe fra listen. Til da står stillingen som ikke fordelt.',
  ],
  'person/real-looking-number': [
    'Filen har fødselsnumre som kan tilhøre virkelige personer, men eieren er merket som oppdiktet.',
    'Bruk syntetiske numre, eller opprett en eier som er merket som virkelig. Ingenting er lest inn.',
  ],
  'person/synthetic-number': [
    'Filen har syntetiske fødselsnumre, men eieren er virkelig.',
    'Sjekk at dette ikke er testdata. Ingenting er lest inn.',
  ],
  'person/bad-check-digit': [
    'Fødselsnummeret er ikke gyldig. Personen telles, men kan ikke kobles til andre kilder.',
    'Rett nummeret i HR-systemet.',
  ],
  'mapping/unknown-code': [
    'Kolonneoppsettet sier «{code}» for {column}, som ikke er en kode Laget har.',
    'Bruk én av: {codes}.',
  ],
  'mapping/forbidden-column': [
    'Kolonneoppsettet leser «{column}», som ser ut til å ha opplysninger Laget ikke skal ha om noen.',
    'Velg en annen kolonne. Ingenting er lest inn.',
  ],
};
