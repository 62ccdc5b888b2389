import type { WordingOf } from '../wording.ts';

export const SIMPLE_START: WordingOf<'nav-excel' | 'pupils'> = {
  'nav-excel/unit-missing': [
    'Filen sier ikke hvilken enhet den gjelder. Nummeret skal stå i filnavnet.',
    'Gi filen tilbake navnet den hadde, eller si enheten med --unit.',
  ],
  'nav-excel/unit-number-wrong': [
    'Enheten {workplace} er ikke et gyldig organisasjonsnummer.',
    'Rett nummeret i filnavnet.',
  ],
  'nav-excel/column-missing': [
    'Arket «{sheet}» mangler {missing}.',
    'Last ned filen på nytt fra NAV, og lever den urørt.',
  ],
  'nav-excel/person-missing': [
    'Arbeidsforholdet mangler fødselsnummer. Det er ikke lest inn.',
    'Fyll inn nummeret i lønnssystemet.',
  ],
  'nav-excel/date-unreadable': [
    'Start- eller sluttdatoen kan ikke leses. Arbeidsforholdet er ikke lest inn.',
    'Rett datoen i lønnssystemet.',
  ],
  'nav-excel/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikke lest inn.',
    'Rett datoene i lønnssystemet.',
  ],
  'nav-excel/never-started': [
    'Arbeidsforholdet sluttet dagen før det begynte. Personen telles ikke.',
    'Ingenting må gjøres hvis det stemmer.',
  ],
  'nav-excel/position-missing': [
    'Arbeidsforholdet mangler yrkeskode. Personen står som ikke fordelt.',
    'Fyll inn yrkeskoden i lønnssystemet.',
  ],
  'nav-excel/percent-unreadable': [
    'Arbeidsforholdet har ingen stillingsprosent som kan leses. Personen telles, men gir ingen årsverk.',
    'Fyll inn prosenten i lønnssystemet.',
  ],
  'nav-excel/duplicate-row': [
    'Arbeidsforholdet står også på linje {otherLine}. Det telles én gang.',
    'Ingenting må gjøres.',
  ],
  'nav-excel/unknown-position': [
    'Stillingen {position} har ingen yrkesgruppe. {rows|rad|rader} står som ikke fordelt. {title}',
    'Velg yrkesgruppe for stillingen. Det gjelder straks.',
  ],
  'nav-excel/unknown-workplace': [
    'Arbeidsstedet «{workplace}» er ikke koblet til en enhet. {rows|rad|rader} står som ikke fordelt.',
    'Velg skole eller enhet for arbeidsstedet. Det gjelder straks.',
  ],
  'nav-excel/nothing-kept': [
    'Ingen av de {rows} arbeidsforholdene kunne leses.',
    'Se de andre funnene. Last ned filen på nytt hvis enheten har ansatte.',
  ],
  'pupils/column-missing': ['Tabellen mangler {missing}.', 'Bruk kolonnene orgnr, dato og elever.'],
  'pupils/bad-unit-number': ['Organisasjonsnummeret kan ikke være riktig. Raden er ikke lest inn.', 'Rett nummeret.'],
  'pupils/date-unreadable': [
    'Datoen eller skoleåret kan ikke leses. Raden er ikke lest inn.',
    'Skriv 2025-10-01 eller 2025-26.',
  ],
  'pupils/count-unreadable': [
    'Elevtallet er ikke et helt tall. Raden er ikke lest inn.',
    'Skriv tallet med sifre, eller ta raden ut.',
  ],
  'pupils/duplicate-row': [
    'Skolen står også på linje {otherLine} for samme dag. Den første gjelder.',
    'Ta ut den som er feil.',
  ],
};
