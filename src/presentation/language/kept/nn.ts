import type { KeptTexts } from './wording.ts';

export const nn: KeptTexts = {
  kept: (id, name) => `Talet er teke vare på som ${id}: ${name}.`,
  none: 'Ingen tal er tekne vare på enno. Bruk «laget keep».',
  columns: {
    id: 'Id',
    name: 'Brukt i',
    metric: 'Nøkkeltal',
    period: 'Periode',
    value: 'Verdi då',
    day: 'Teke vare på',
  },
  outcomes: {
    same: 'Rekna på nytt med det som var kjent då: likt, teikn for teikn.',
    'metric-changed': 'Kan ikkje gjentakast teikn for teikn: definisjonen har fått ein ny versjon sidan då.',
    'program-changed': 'Kan ikkje gjentakast teikn for teikn: talet blei laga av ein tidlegare versjon av Laget.',
    'persons-deleted':
      'Kan ikkje gjentakast: personar eller planar som var med, er sletta etter det eigaren har bestemt. Talet som er teke vare på, står.',
    differs: 'Rekna på nytt med det som var kjent då: ikkje likt. Sei frå til den som driv Laget.',
    refused: 'Kan ikkje gjentakast: spørsmålet blir ikkje svart på lenger.',
  },
  putAway: (id) => `${id} er lagt bort frå lista. Talet finst framleis.`,
  broughtBack: (id) => `${id} er teke tilbake til lista.`,
  unknown: (id) => `Det er ikkje teke vare på noko tal «${id}».`,
  recordChanged: 'Det kom nye data medan talet blei laga. Prøv igjen.',
  nameMissing: 'Skriv kva talet blir brukt i, til dømes «Årsrapport 2026» (1–200 teikn).',
  oneAtATime: 'Skriv éin id, og berre eitt av --check, --changes, --put-away og --bring-back.',
  nothingChanged: 'Ingen av tala er endra sidan då.',
  changedTitle: 'Endra sidan då',
  since: 'Lese inn eller trekt tilbake sidan då',
};
