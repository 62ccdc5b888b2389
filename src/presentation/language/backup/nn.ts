import type { BackupTexts } from './shape.ts';

export const BACKUP_NN: BackupTexts = {
  done: '{path}: {rows} rader i {tables} tabellar og {files} leverte filer er sikra, og fila er lesen attende og stemmer ({size} MB).',
  keyInside: 'Nøkkelen til fødselsnummera er med. Den som kan opne fila, kan lese alt.',
  keyOutside:
    'Nøkkelen til fødselsnummera er ikkje med, for han ligg utanfor datamappa. Ta vare på han for seg: utan han kan fila ikkje brukast.',
  checked: '{path} er heil: {rows} rader i {tables} tabellar og {files} leverte filer, sikra {madeAt}.',
  restored:
    'Gjenoppretta frå {madeAt}: {rows} rader i {tables} tabellar og {files} leverte filer. Alt er lese attende og stemmer.',
  stepsSince: 'Databasen er brakt opp til denne versjonen ({steps} nye steg).',
  newKey:
    'Nøkkelen er skriven til {path}. Ta vare på han ein annan stad enn tryggingskopiane: utan han kan ingen opne dei.\nMottakar: {recipient}',
  byHolder: 'Datamappa er i bruk av eit anna program, som lagar tryggingskopien.',
  stages: {
    writing: 'Skriv tryggingskopien …',
    'reading-back': 'Les fila til enden og kontrollerer henne …',
    restoring: 'Gjenopprettar …',
  },
  rowsDone: '… {rows} rader',
  noRecipient:
    'Sei kven som skal kunne opne tryggingskopien: --recipient age1… eller LAGET_BACKUP_RECIPIENTS. «laget backup key --out FIL» lagar ein nøkkel.',
  noOut: 'Sei kvar tryggingskopien skal liggje: --out FIL.',
  noKey: 'Sei kva nøkkel som opnar tryggingskopien: --key FIL.',
  faults: {
    'not-a-backup': 'Fila er ikkje ein tryggingskopi frå Laget.',
    'backup-newer': 'Tryggingskopien er laga av ein nyare Laget. Gjenopprett han med den versjonen eller ein nyare.',
    'backup-damaged': 'Tryggingskopien er skadd, og ingenting er gjenoppretta frå han. Bruk ein annan.',
    'wrong-key': 'Nøkkelen opnar ikkje denne tryggingskopien. Bruk den som høyrer til mottakaren han vart laga for.',
    'not-a-recipient': 'Mottakaren er ikkje ein age-mottakar (age1…).',
    'not-a-key': 'Fila held ingen age-nøkkel (AGE-SECRET-KEY-…).',
    'file-exists': 'Fila er der frå før, og blir ikkje skriven over. Vel eit anna namn.',
    'record-not-empty':
      'Her er det data frå før, og dei blir ikkje skrivne over. Gjenopprett i ei tom mappe eller ein tom database.',
    'not-restored-whole': 'Det som vart lese attende, var ikkje det som skulle inn. Ingenting er gjenoppretta.',
  },
};
