import type { BackupTexts } from './shape.ts';

export const BACKUP_EN: BackupTexts = {
  done: '{path}: {rows} rows in {tables} tables and {files} delivered files are backed up; the file was read back and holds ({size} MB).',
  keyInside: 'The key to the identity numbers is in it. Whoever can open the file can read everything.',
  keyOutside:
    'The key to the identity numbers is not in it, since it lies outside the data folder. Keep it apart: the file is of no use without it.',
  checked: '{path} is whole: {rows} rows in {tables} tables and {files} delivered files, backed up {madeAt}.',
  restored:
    'Restored from {madeAt}: {rows} rows in {tables} tables and {files} delivered files. Everything was read back and holds.',
  stepsSince: 'The database was brought to this version ({steps} new steps).',
  newKey:
    'The key was written to {path}. Keep it somewhere else than the backups: nobody can open them without it.\nRecipient: {recipient}',
  byHolder: 'The data folder is in use by another program, which makes the backup.',
  stages: {
    writing: 'Writing the backup …',
    'reading-back': 'Reading the file to its end and checking it …',
    restoring: 'Restoring …',
  },
  rowsDone: '… {rows} rows',
  noRecipient:
    'Say who is to open the backup: --recipient age1… or LAGET_BACKUP_RECIPIENTS. «laget backup key --out FILE» makes a key.',
  noOut: 'Say where the backup is to lie: --out FILE.',
  noKey: 'Say which key opens the backup: --key FILE.',
  faults: {
    'not-a-backup': 'The file is not a backup of Laget.',
    'backup-newer': 'The backup was made by a newer Laget. Restore it with that version or a newer one.',
    'backup-damaged': 'The backup is damaged, and nothing was restored from it. Use another one.',
    'wrong-key': 'The key does not open this backup. Use the one that belongs to the recipient it was made for.',
    'not-a-recipient': 'The recipient is no age recipient (age1…).',
    'not-a-key': 'The file holds no age key (AGE-SECRET-KEY-…).',
    'file-exists': 'The file is there already and is not written over. Choose another name.',
    'record-not-empty':
      'There are data here already, and they are not written over. Restore into an empty folder or database.',
    'not-restored-whole': 'What was read back was not what should go in. Nothing was restored.',
  },
};
