import type { BackupTexts } from './shape.ts';

export const BACKUP_NB: BackupTexts = {
  done: '{path}: {rows} rader i {tables} tabeller og {files} leverte filer er sikret, og filen er lest tilbake og stemmer ({size} MB).',
  keyInside: 'Nøkkelen til fødselsnumrene er med. Den som kan åpne filen, kan lese alt.',
  keyOutside:
    'Nøkkelen til fødselsnumrene er ikke med, for den ligger utenfor datamappen. Ta vare på den for seg: uten den kan filen ikke brukes.',
  checked: '{path} er hel: {rows} rader i {tables} tabeller og {files} leverte filer, sikret {madeAt}.',
  restored:
    'Gjenopprettet fra {madeAt}: {rows} rader i {tables} tabeller og {files} leverte filer. Alt er lest tilbake og stemmer.',
  stepsSince: 'Databasen er brakt opp til denne versjonen ({steps} nye steg).',
  newKey:
    'Nøkkelen er skrevet til {path}. Ta vare på den et annet sted enn sikkerhetskopiene: uten den kan ingen åpne dem.\nMottaker: {recipient}',
  byHolder: 'Datamappen er i bruk av et annet program, som lager sikkerhetskopien.',
  stages: {
    writing: 'Skriver sikkerhetskopien …',
    'reading-back': 'Leser filen til enden og kontrollerer den …',
    restoring: 'Gjenoppretter …',
  },
  rowsDone: '… {rows} rader',
  noRecipient:
    'Si hvem som skal kunne åpne sikkerhetskopien: --recipient age1… eller LAGET_BACKUP_RECIPIENTS. «laget backup key --out FIL» lager en nøkkel.',
  noOut: 'Si hvor sikkerhetskopien skal ligge: --out FIL.',
  noKey: 'Si hvilken nøkkel som åpner sikkerhetskopien: --key FIL.',
  faults: {
    'not-a-backup': 'Filen er ikke en sikkerhetskopi fra Laget.',
    'backup-newer': 'Sikkerhetskopien er laget av en nyere Laget. Gjenopprett den med den versjonen eller en nyere.',
    'backup-damaged': 'Sikkerhetskopien er skadet, og ingenting er gjenopprettet fra den. Bruk en annen.',
    'wrong-key': 'Nøkkelen åpner ikke denne sikkerhetskopien. Bruk den som hører til mottakeren den ble laget for.',
    'not-a-recipient': 'Mottakeren er ikke en age-mottaker (age1…).',
    'not-a-key': 'Filen holder ingen age-nøkkel (AGE-SECRET-KEY-…).',
    'file-exists': 'Filen er der fra før, og overskrives ikke. Velg et annet navn.',
    'record-not-empty':
      'Her er det data fra før, og de overskrives ikke. Gjenopprett i en tom mappe eller en tom database.',
    'not-restored-whole': 'Det som ble lest tilbake, var ikke det som skulle inn. Ingenting er gjenopprettet.',
  },
};
