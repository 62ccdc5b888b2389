import type { MethodTexts } from './wording.ts';

export const nb: MethodTexts = {
  noSuchMethod: (given, methods) => `Metoden «${given}» finnes ikke. Velg en av: ${methods}.`,
  notReadable: (path) => `Fila «${path}» kan ikke leses som CSV. Lagre den som CSV med overskrifter i første rad.`,
  noRows: 'Fila har ingen rader under overskriftene.',
  noSuchColumn: (column, columns) => `Fila har ingen kolonne «${column}». Kolonnene er: ${columns}.`,
  notNumbers: (column, lines) => `Kolonnen «${column}» skal ha tall. Det har den ikke i linje ${lines}.`,
  notEvents: (column, lines) => `Kolonnen «${column}» skal ha 0 eller 1. Noe annet står i linje ${lines}.`,
  notFollowed: (lines) => `Tiden må være etter starten. Rett eller fjern linje ${lines}.`,
  notPeriods: (column) => `En dødelighetstabell teller hele perioder. Kolonnen «${column}» har annet enn hele tall.`,
  noEvents: 'Ingen i fila har noen hendelse, så det er ingenting å beregne.',
  collinear: 'Minst én forklaringsvariabel er lik for alle eller følger av de andre. Ta den ut.',
  needsOption: (option) => `Metoden trenger ${option}.`,
  oneGroup: (column) => `Kolonnen «${column}» har bare én gruppe, så det er ingenting å sammenligne.`,
  leftOut: (rows) => `${rows} rader med tomme felt er ikke med.`,
  oneAndTwo: (column) => `Kolonnen «${column}» har bare 1 og 2. De leses som 0 og 1.`,
  fewAtFirst: (time, atRisk) =>
    `Kurven faller til null ved ${time}, der bare ${atRisk} følges. Bruk --start for å begynne senere.`,
  runsAway: (names) =>
    `Koeffisienten for ${names} har ingen grense: variabelen skiller helt mellom dem med og uten hendelse.`,
};
