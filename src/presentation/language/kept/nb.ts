import type { KeptTexts } from './wording.ts';

export const nb: KeptTexts = {
  kept: (id, name) => `Tallet er tatt vare på som ${id}: ${name}.`,
  none: 'Ingen tall er tatt vare på ennå. Bruk «laget keep».',
  columns: {
    id: 'Id',
    name: 'Brukt i',
    metric: 'Nøkkeltall',
    period: 'Periode',
    value: 'Verdi da',
    day: 'Tatt vare på',
  },
  outcomes: {
    same: 'Regnet på nytt med det som var kjent da: likt, tegn for tegn.',
    'metric-changed': 'Kan ikke gjentas tegn for tegn: definisjonen har fått en ny versjon siden da.',
    'program-changed': 'Kan ikke gjentas tegn for tegn: tallet ble laget av en tidligere versjon av Laget.',
    'persons-deleted':
      'Kan ikke gjentas: personer eller planer som var med, er slettet etter eierens bestemmelse. Tallet som er tatt vare på, står.',
    differs: 'Regnet på nytt med det som var kjent da: ikke likt. Si fra til den som driver Laget.',
    refused: 'Kan ikke gjentas: spørsmålet besvares ikke lenger.',
  },
  putAway: (id) => `${id} er lagt bort fra listen. Tallet finnes fortsatt.`,
  broughtBack: (id) => `${id} er tatt tilbake til listen.`,
  unknown: (id) => `Det er ikke tatt vare på noe tall «${id}».`,
  recordChanged: 'Det kom nye data mens tallet ble laget. Prøv igjen.',
  nameMissing: 'Skriv hva tallet brukes i, for eksempel «Årsrapport 2026» (1–200 tegn).',
  oneAtATime: 'Skriv én id, og bare ett av --check, --changes, --put-away og --bring-back.',
  nothingChanged: 'Ingen av tallene er endret siden da.',
  changedTitle: 'Endret siden da',
  since: 'Lest inn eller trukket tilbake siden da',
};
