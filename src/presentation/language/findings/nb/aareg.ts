import type { WordingOf } from '../wording.ts';

export const AAREG: WordingOf<'aareg'> = {
  'aareg/graphql-error': [
    'Filen er en feilmelding fra Aa-registeret og har ingen arbeidsforhold.',
    'Hent dataene på nytt. Kontakt NAV hvis feilen kommer igjen.',
  ],
  'aareg/other-shape': [
    'Filen er ikke arbeidsforhold fra Aa-registeret v2. {looksLike}',
    'Hent arbeidsforholdene fra REST v2 og lever dem.',
  ],
  'aareg/nothing-kept': [
    'Ingen av de {rows} arbeidsforholdene kunne leses.',
    'Se de andre funnene, rett dem og lever filen på nytt.',
  ],
  'aareg/person-missing': [
    'Arbeidsforholdet mangler fødselsnummer. Det er ikke lest inn.',
    'Be NAV om svar med folkeregisterident.',
  ],
  'aareg/workplace-missing': [
    'Arbeidsforholdet mangler organisasjonsnummer for arbeidsstedet. Det er ikke lest inn.',
    'Se om arbeidsforholdet gjelder en privatperson.',
  ],
  'aareg/date-unreadable': [
    'Start- eller sluttdatoen mangler eller kan ikke leses. Arbeidsforholdet er ikke lest inn.',
    'Rett datoen i a-meldingen.',
  ],
  'aareg/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikke lest inn.',
    'Rett datoene i a-meldingen.',
  ],
  'aareg/never-started': [
    'Arbeidsforholdet sluttet dagen før det begynte. Personen telles ikke.',
    'Ingenting må gjøres hvis det stemmer.',
  ],
  'aareg/never-was': [
    'Arbeidsgiver har meldt at arbeidsforholdet aldri skulle vært rapportert. Det er ikke lest inn.',
    'Ingenting må gjøres.',
  ],
  'aareg/not-employment': [
    'Frilansere og honorarer er ikke ansettelser. Raden er ikke lest inn.',
    'Ingenting må gjøres.',
  ],
  'aareg/payroll-system-changed': [
    'Arbeidsforholdet sluttet fordi arbeidsgiver byttet lønnssystem. Ingen regnes som sluttet av den grunn.',
    'Se at arbeidsforholdet fortsetter med ny id.',
  ],
  'aareg/all-ids-changed': [
    '{persons|person|personer} ved {workplace} fikk nye arbeidsforhold {day}. Det ser ut som et bytte av lønnssystem.',
    'Se at tallet på ansatte er det samme før og etter. Ingen regnes som sluttet.',
  ],
  'aareg/duplicate-employment': [
    'Arbeidsforholdet står to ganger. Det på plass {otherLine} er endret sist og gjelder.',
    'Ingenting må gjøres.',
  ],
  'aareg/position-missing': [
    'Arbeidsforholdet mangler yrkeskode. Personen står som ikke fordelt.',
    'Fyll inn yrkeskoden i lønnssystemet.',
  ],
  'aareg/percent-missing': [
    'Arbeidsforholdet mangler stillingsprosent. Personen telles, men gir ingen årsverk.',
    'Fyll inn prosenten i lønnssystemet.',
  ],
  'aareg/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjelden riktig i ett arbeidsforhold.',
    'Se om tallet er en skrivefeil. Det er lest som det står.',
  ],
  'aareg/unknown-code': [
    'Koden «{code}» er ikke kjent. Den telles som ukjent.',
    'Meld fra hvis koden er ny i a-ordningen.',
  ],
  'aareg/unknown-position': [
    'Stillingen {position} har ingen yrkesgruppe. {rows|rad|rader} står som ikke fordelt. {title}',
    'Velg yrkesgruppe for stillingen. Det gjelder straks.',
  ],
  'aareg/unknown-workplace': [
    'Arbeidsstedet «{workplace}» er ikke koblet til en enhet. {rows|rad|rader} står som ikke fordelt.',
    'Velg skole eller enhet for arbeidsstedet. Det gjelder straks.',
  ],
  'aareg/workplace-number-wrong': [
    'Arbeidsstedet {workplace} er ikke et gyldig organisasjonsnummer.',
    'Rett nummeret i lønnssystemet.',
  ],
  'aareg/leave-unreadable': [
    'Permisjonen har datoer som mangler eller ikke kan stemme. Arbeidsforholdet er lest, permisjonen ikke.',
    'Rett permisjonen i lønnssystemet.',
  ],
  'aareg/leave-outside-employment': [
    'Permisjonen begynner før eller slutter etter arbeidsforholdet. Den er lest som den står.',
    'Se om datoene er riktige.',
  ],
  'aareg/overlap': [
    'Samme person har samme yrke på samme sted i samme tid, også på plass {otherLine}. Begge er lest.',
    'Se om det ene skulle vært avsluttet.',
  ],
};
