import type { WordingOf } from '../wording.ts';

export const AMELDING: WordingOf<'amelding' | 'amelding-feedback'> = {
  'amelding/other-namespace': [
    'Dette er ikke en a-melding i versjon 2. Filen sier «{namespace}».',
    'Hent meldingen på nytt fra lønnssystemet.',
  ],
  'amelding/newer-version': [
    'Meldingen er av versjon {version}. Det som er nytt i den, er ikke lest.',
    'Ingenting må gjøres. Se etter en ny utgave av Laget.',
  ],
  'amelding/head-incomplete': [
    'Meldingen mangler {fields} og kan ikke leses.',
    'Hent meldingen på nytt fra lønnssystemet.',
  ],
  'amelding/time-missing': [
    'Meldingen sier ikke når den ble levert. Den regnes som levert da måneden var slutt.',
    'Hent meldingen slik den ble sendt, hvis flere gjelder samme måned.',
  ],
  'amelding/nulling': [
    'Meldingen har ingen personer. Den nuller ut meldingen den erstatter. {replaces}',
    'Ingenting må gjøres hvis det er meningen.',
  ],
  'amelding/person-missing': [
    'Arbeidsforholdet mangler fødselsnummer. Det er ikke lest inn.',
    'Fyll inn nummeret i lønnssystemet.',
  ],
  'amelding/workplace-missing': [
    'Virksomheten mangler organisasjonsnummer. Arbeidsforholdet er ikke lest inn.',
    'Fyll inn virksomheten i lønnssystemet.',
  ],
  'amelding/date-unreadable': [
    'Start- eller sluttdatoen kan ikke leses. Arbeidsforholdet er ikke lest inn.',
    'Rett datoen i lønnssystemet.',
  ],
  'amelding/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikke lest inn.',
    'Rett datoene i lønnssystemet.',
  ],
  'amelding/not-employment': [
    'Frilansere og honorarer er ikke ansettelser. Raden er ikke lest inn.',
    'Ingenting må gjøres.',
  ],
  'amelding/start-missing': [
    'Arbeidsforholdet mangler startdato. Det gjelder fra første dag i måneden.',
    'Fyll inn startdatoen i lønnssystemet.',
  ],
  'amelding/never-started': [
    'Arbeidsforholdet sluttet dagen før det begynte. Personen telles ikke.',
    'Ingenting må gjøres hvis det stemmer.',
  ],
  'amelding/never-was': [
    'Arbeidsforholdet skulle aldri vært rapportert. Det er tatt ut av historikken, også for tidligere måneder.',
    'Ingenting må gjøres.',
  ],
  'amelding/payroll-system-changed': [
    'Arbeidsforholdet sluttet fordi arbeidsgiver byttet lønnssystem. Ingen regnes som sluttet av den grunn.',
    'Se at arbeidsforholdet fortsetter med ny id.',
  ],
  'amelding/position-missing': [
    'Arbeidsforholdet mangler yrkeskode. Personen står som ikke fordelt.',
    'Fyll inn yrkeskoden i lønnssystemet.',
  ],
  'amelding/percent-missing': [
    'Arbeidsforholdet mangler stillingsprosent. Personen telles, men gir ingen årsverk.',
    'Fyll inn prosenten i lønnssystemet.',
  ],
  'amelding/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjelden riktig i ett arbeidsforhold.',
    'Se om tallet er en skrivefeil. Det er lest som det står.',
  ],
  'amelding/unknown-code': [
    'Koden «{code}» er ikke kjent. Den telles som ukjent.',
    'Meld fra hvis koden er ny i a-ordningen.',
  ],
  'amelding/workplace-number-wrong': [
    'Virksomheten {workplace} er ikke et gyldig organisasjonsnummer.',
    'Rett nummeret i lønnssystemet.',
  ],
  'amelding/leave-unreadable': [
    'Permisjonen har datoer som mangler eller ikke kan stemme. Arbeidsforholdet er lest, permisjonen ikke.',
    'Rett permisjonen i lønnssystemet.',
  ],
  'amelding/unknown-position': [
    'Stillingen {position} har ingen yrkesgruppe. {rows|rad|rader} står som ikke fordelt. {title}',
    'Velg yrkesgruppe for stillingen. Det gjelder straks.',
  ],
  'amelding/unknown-workplace': [
    'Arbeidsstedet «{workplace}» er ikke koblet til en enhet. {rows|rad|rader} står som ikke fordelt.',
    'Velg skole eller enhet for arbeidsstedet. Det gjelder straks.',
  ],
  'amelding/same-id-other-content': [
    'En melding med samme id ({message}) er levert før, men med annet innhold. Den nye er ikke tatt inn.',
    'Finn ut hvilken som er sendt. Trekk den andre tilbake og lever på nytt.',
  ],
  'amelding/replaces-unknown': [
    'Meldingen erstatter {message}, som vi aldri har fått. Den telles likevel.',
    'Lever den første meldingen også, så er historikken hel.',
  ],
  'amelding/replaces-other-month': [
    'Meldingen erstatter {message}, som gjelder en annen måned ({month}).',
    'Se om meldingen er for riktig måned.',
  ],
  'amelding-feedback/nothing-told': ['Tilbakemeldingen har ingen meldinger.', 'Hent tilbakemeldingen på nytt.'],
  'amelding-feedback/unknown-state': [
    'Tilbakemeldingen mangler meldingsid, eller statusen «{state}» er ukjent. Linjen er ikke lest inn.',
    'Meld fra hvis statusen er ny i a-ordningen.',
  ],
  'amelding-feedback/rejected-messages': [
    '{messages|melding er avvist|meldinger er avvist}. Det som er avvist, telles ikke.',
    'Send meldingene på nytt til Altinn hvis det ikke er gjort.',
  ],
  'amelding-feedback/message-not-here': [
    'Tilbakemeldingen nevner {messages|melding|meldinger} som ikke er levert hit.',
    'Lever meldingene som mangler.',
  ],
  'amelding-feedback/recipients-differ': [
    'Meldingen {message} har {here|person|personer} her. Mottakeren talte {there}.',
    'Se om filen er hel.',
  ],
};
