import type { WordingOf } from '../wording.ts';

export const AAREG: WordingOf<'aareg'> = {
  'aareg/graphql-error': [
    'Fila er ei feilmelding frå Aa-registeret og har ingen arbeidsforhold.',
    'Hent dataa på nytt. Kontakt NAV viss feilen kjem att.',
  ],
  'aareg/other-shape': [
    'Fila er ikkje arbeidsforhold frå Aa-registeret v2. {looksLike}',
    'Hent arbeidsforholda frå REST v2 og lever dei.',
  ],
  'aareg/nothing-kept': [
    'Ingen av dei {rows} arbeidsforholda kunne lesast.',
    'Sjå dei andre funna, rett dei og lever fila på nytt.',
  ],
  'aareg/person-missing': [
    'Arbeidsforholdet manglar fødselsnummer. Det er ikkje lese inn.',
    'Be NAV om svar med folkeregisterident.',
  ],
  'aareg/workplace-missing': [
    'Arbeidsforholdet manglar organisasjonsnummer for arbeidsstaden. Det er ikkje lese inn.',
    'Sjå om arbeidsforholdet gjeld ein privatperson.',
  ],
  'aareg/date-unreadable': [
    'Start- eller sluttdatoen manglar eller kan ikkje lesast. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoen i a-meldinga.',
  ],
  'aareg/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoane i a-meldinga.',
  ],
  'aareg/never-started': [
    'Arbeidsforholdet slutta dagen før det byrja. Personen blir ikkje teld.',
    'Ingenting må gjerast viss det stemmer.',
  ],
  'aareg/never-was': [
    'Arbeidsgivar har meldt at arbeidsforholdet aldri skulle vore rapportert. Det er ikkje lese inn.',
    'Ingenting må gjerast.',
  ],
  'aareg/not-employment': [
    'Frilansarar og honorar er ikkje tilsetjingar. Rada er ikkje lesen inn.',
    'Ingenting må gjerast.',
  ],
  'aareg/payroll-system-changed': [
    'Arbeidsforholdet slutta fordi arbeidsgivar bytte lønssystem. Ingen blir rekna som slutta av den grunn.',
    'Sjå at arbeidsforholdet held fram med ny id.',
  ],
  'aareg/all-ids-changed': [
    '{persons|person|personar} ved {workplace} fekk nye arbeidsforhold {day}. Det ser ut som eit byte av lønssystem.',
    'Sjå at talet på tilsette er det same før og etter. Ingen blir rekna som slutta.',
  ],
  'aareg/duplicate-employment': [
    'Arbeidsforholdet står to gonger. Det på plass {otherLine} er endra sist og gjeld.',
    'Ingenting må gjerast.',
  ],
  'aareg/position-missing': [
    'Arbeidsforholdet manglar yrkeskode. Personen står som ikkje fordelt.',
    'Fyll inn yrkeskoden i lønssystemet.',
  ],
  'aareg/percent-missing': [
    'Arbeidsforholdet manglar stillingsprosent. Personen blir teld, men gir ingen årsverk.',
    'Fyll inn prosenten i lønssystemet.',
  ],
  'aareg/percent-over-120': [
    'Stillingsprosenten er {percent}. Det er sjeldan rett i eitt arbeidsforhold.',
    'Sjå om talet er ein skrivefeil. Det er lese som det står.',
  ],
  'aareg/unknown-code': [
    'Koden «{code}» er ikkje kjend. Han blir teld som ukjend.',
    'Meld frå viss koden er ny i a-ordninga.',
  ],
  'aareg/unknown-position': [
    'Stillinga {position} har inga yrkesgruppe. {rows|rad|rader} står som ikkje fordelt. {title}',
    'Vel yrkesgruppe for stillinga. Det gjeld straks.',
  ],
  'aareg/unknown-workplace': [
    'Arbeidsstaden «{workplace}» er ikkje kopla til ei eining. {rows|rad|rader} står som ikkje fordelt.',
    'Vel skule eller eining for arbeidsstaden. Det gjeld straks.',
  ],
  'aareg/workplace-number-wrong': [
    'Arbeidsstaden {workplace} er ikkje eit gyldig organisasjonsnummer.',
    'Rett nummeret i lønssystemet.',
  ],
  'aareg/leave-unreadable': [
    'Permisjonen har datoar som manglar eller ikkje kan stemme. Arbeidsforholdet er lese, permisjonen ikkje.',
    'Rett permisjonen i lønssystemet.',
  ],
  'aareg/leave-outside-employment': [
    'Permisjonen byrjar før eller sluttar etter arbeidsforholdet. Han er lesen som han står.',
    'Sjå om datoane er rette.',
  ],
  'aareg/overlap': [
    'Same person har same yrke på same stad i same tid, også på plass {otherLine}. Begge er lesne.',
    'Sjå om det eine skulle vore avslutta.',
  ],
};
