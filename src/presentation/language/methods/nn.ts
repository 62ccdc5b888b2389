import type { MethodTexts } from './wording.ts';

export const nn: MethodTexts = {
  noSuchMethod: (given, methods) => `Metoden «${given}» finst ikkje. Vel ein av: ${methods}.`,
  notReadable: (path) => `Fila «${path}» kan ikkje lesast som CSV. Lagre ho som CSV med overskrifter i første rad.`,
  noRows: 'Fila har ingen rader under overskriftene.',
  noSuchColumn: (column, columns) => `Fila har ingen kolonne «${column}». Kolonnane er: ${columns}.`,
  notNumbers: (column, lines) => `Kolonnen «${column}» skal ha tal. Det har han ikkje i linje ${lines}.`,
  notEvents: (column, lines) => `Kolonnen «${column}» skal ha 0 eller 1. Noko anna står i linje ${lines}.`,
  notFollowed: (lines) => `Tida må vere etter starten. Rett eller fjern linje ${lines}.`,
  notPeriods: (column) => `Ein dødstabell tel heile periodar. Kolonnen «${column}» har anna enn heile tal.`,
  noEvents: 'Ingen i fila har noka hending, så det er ingenting å rekne ut.',
  collinear: 'Minst éin forklaringsvariabel er lik for alle eller følgjer av dei andre. Ta han ut.',
  needsOption: (option) => `Metoden treng ${option}.`,
  oneGroup: (column) => `Kolonnen «${column}» har berre éi gruppe, så det er ingenting å samanlikne.`,
  leftOut: (rows) => `${rows} rader med tomme felt er ikkje med.`,
  oneAndTwo: (column) => `Kolonnen «${column}» har berre 1 og 2. Dei blir lesne som 0 og 1.`,
  fewAtFirst: (time, atRisk) =>
    `Kurva fell til null ved ${time}, der berre ${atRisk} blir følgde. Bruk --start for å byrje seinare.`,
  runsAway: (names) =>
    `Koeffisienten for ${names} har inga grense: variabelen skil heilt mellom dei med og utan hending.`,
};
