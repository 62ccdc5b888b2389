import type { WordingOf } from '../wording.ts';

export const SIMPLE_START: WordingOf<'nav-excel' | 'pupils'> = {
  'nav-excel/unit-missing': [
    'Fila seier ikkje kva for ei eining ho gjeld. Nummeret skal stå i filnamnet.',
    'Gi fila tilbake namnet ho hadde, eller sei eininga med --unit.',
  ],
  'nav-excel/unit-number-wrong': [
    'Eininga {workplace} er ikkje eit gyldig organisasjonsnummer.',
    'Rett nummeret i filnamnet.',
  ],
  'nav-excel/column-missing': [
    'Arket «{sheet}» manglar {missing}.',
    'Last ned fila på nytt frå NAV, og lever ho urørt.',
  ],
  'nav-excel/person-missing': [
    'Arbeidsforholdet manglar fødselsnummer. Det er ikkje lese inn.',
    'Fyll inn nummeret i lønssystemet.',
  ],
  'nav-excel/date-unreadable': [
    'Start- eller sluttdatoen kan ikkje lesast. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoen i lønssystemet.',
  ],
  'nav-excel/end-before-start': [
    'Sluttdatoen er før startdatoen. Arbeidsforholdet er ikkje lese inn.',
    'Rett datoane i lønssystemet.',
  ],
  'nav-excel/never-started': [
    'Arbeidsforholdet slutta dagen før det byrja. Personen blir ikkje talt.',
    'Ingenting må gjerast om det stemmer.',
  ],
  'nav-excel/position-missing': [
    'Arbeidsforholdet manglar yrkeskode. Personen står som ikkje fordelt.',
    'Fyll inn yrkeskoden i lønssystemet.',
  ],
  'nav-excel/percent-unreadable': [
    'Arbeidsforholdet har ingen stillingsprosent som kan lesast. Personen blir talt, men gir ingen årsverk.',
    'Fyll inn prosenten i lønssystemet.',
  ],
  'nav-excel/duplicate-row': [
    'Arbeidsforholdet står òg på linje {otherLine}. Det blir talt éin gong.',
    'Ingenting må gjerast.',
  ],
  'nav-excel/unknown-position': [
    'Stillinga {position} har inga yrkesgruppe. {rows|rad|rader} står som ikkje fordelt. {title}',
    'Vel yrkesgruppe for stillinga. Det gjeld straks.',
  ],
  'nav-excel/unknown-workplace': [
    'Arbeidsstaden «{workplace}» er ikkje kopla til ei eining. {rows|rad|rader} står som ikkje fordelt.',
    'Vel skule eller eining for arbeidsstaden. Det gjeld straks.',
  ],
  'nav-excel/nothing-kept': [
    'Ingen av dei {rows} arbeidsforholda kunne lesast.',
    'Sjå dei andre funna. Last ned fila på nytt om eininga har tilsette.',
  ],
  'pupils/column-missing': ['Tabellen manglar {missing}.', 'Bruk kolonnane orgnr, dato og elever.'],
  'pupils/bad-unit-number': ['Organisasjonsnummeret kan ikkje vere rett. Rada er ikkje lesen inn.', 'Rett nummeret.'],
  'pupils/date-unreadable': [
    'Datoen eller skuleåret kan ikkje lesast. Rada er ikkje lesen inn.',
    'Skriv 2025-10-01 eller 2025-26.',
  ],
  'pupils/count-unreadable': [
    'Elevtalet er ikkje eit heilt tal. Rada er ikkje lesen inn.',
    'Skriv talet med siffer, eller ta rada ut.',
  ],
  'pupils/duplicate-row': [
    'Skulen står òg på linje {otherLine} for same dag. Den første gjeld.',
    'Ta ut den som er feil.',
  ],
};
