import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  askForBackup,
  BackupFault,
  type BackupReport,
  backUpRecord,
  checkBackup,
  newBackupKey,
  RecordInUse,
  tallyOf,
} from '../../../../record/administration/index.ts';
import { BACKUP_TEXTS, fill } from '../../../language/index.ts';
import type { Command, Context } from '../../command.ts';
import { EXIT, type Exit } from '../../surroundings.ts';
import { withRecord } from '../../with-record.ts';
import { WrongUse } from '../../wrong-use.ts';
import { oneFile, secretIn, tellSteps } from './backup-words.ts';

const OWNER_READS = 0o600;
const MEGABYTE = 1_000_000;

export const backup: Command = {
  name: 'backup',
  summary: 'write everything into one encrypted file, and read it back (also while the server runs)',
  usage: '--out FILE --recipient KEY…',
  options: [
    { name: 'out', kind: 'value', placeholder: 'FILE', help: 'where to; never over another file' },
    {
      name: 'recipient',
      kind: 'repeated',
      placeholder: 'KEY',
      help: 'who can open it: age1… (else LAGET_BACKUP_RECIPIENTS, separated by commas)',
    },
    {
      name: 'without-key',
      kind: 'flag',
      placeholder: '',
      help: 'leave the key of the identity numbers out, to be kept apart (the record cannot be restored without it)',
    },
  ],
  examples: [
    'laget backup key --out backup.key    # once; keep the file somewhere else',
    'laget backup --out laget-2026-11-28.age --recipient age1…',
  ],
  formats: ['text', 'json'],
  run: runBackup,
};

export const backupKey: Command = {
  name: 'backup key',
  summary: 'make a key that opens backups',
  usage: '--out FILE',
  options: [{ name: 'out', kind: 'value', placeholder: 'FILE', help: 'where to; never over another file' }],
  examples: ['laget backup key --out backup.key'],
  formats: ['text', 'json'],
  run: runBackupKey,
};

export const backupCheck: Command = {
  name: 'backup check',
  summary: 'read a backup to its end and tell whether it is whole',
  usage: 'FILE --key FILE',
  options: [{ name: 'key', kind: 'value', placeholder: 'FILE', help: 'the key that opens it' }],
  examples: ['laget backup check laget-2026-11-28.age --key backup.key'],
  formats: ['text', 'json'],
  run: runBackupCheck,
};

async function runBackup(context: Context): Promise<Exit> {
  const { format, voice, language } = context;
  const texts = BACKUP_TEXTS[language];
  const wanted = {
    path: outOf(context),
    recipients: recipientsOf(context),
    withoutKey: context.typed.flag('without-key'),
  };
  const report = await made(context, wanted);
  if (format === 'json') voice.document(report);
  else {
    const { bytes, identityKey, ...told } = report;
    voice.text(fill(texts.done, { ...told, size: (bytes / MEGABYTE).toFixed(1) }));
    voice.text(identityKey ? texts.keyInside : texts.keyOutside);
  }
  return EXIT.fine;
}

/** By this process, or by the one that holds the data folder. */
async function made(
  context: Context,
  wanted: { readonly path: string; readonly recipients: readonly string[]; readonly withoutKey: boolean },
): Promise<BackupReport> {
  const progress = tellSteps(context);
  try {
    return await withRecord(context, (open) => backUpRecord(open, { ...wanted, progress }));
  } catch (problem) {
    if (!(problem instanceof RecordInUse)) throw problem;
    const report = await askForBackup(context.dataDir, wanted, progress);
    if (report === null) throw problem;
    context.voice.remark(BACKUP_TEXTS[context.language].byHolder);
    return report;
  }
}

function outOf({ typed, surroundings, language }: Context): string {
  const out = typed.value('out');
  if (out === undefined || out === '') throw new WrongUse(BACKUP_TEXTS[language].noOut);
  return resolve(surroundings.folder, out);
}

function recipientsOf({ typed, surroundings, language }: Context): readonly string[] {
  const typedOnes = typed.values('recipient');
  const all = typedOnes.length > 0 ? typedOnes : (surroundings.env['LAGET_BACKUP_RECIPIENTS'] ?? '').split(',');
  const recipients = all.map((one) => one.trim()).filter((one) => one !== '');
  if (recipients.length === 0) throw new WrongUse(BACKUP_TEXTS[language].noRecipient);
  return recipients;
}

async function runBackupKey(context: Context): Promise<Exit> {
  const { format, voice, language } = context;
  const path = outOf(context);
  const { secret, recipient } = await newBackupKey();
  const text = `# recipient: ${recipient}\n${secret}\n`;
  await writeFile(path, text, { mode: OWNER_READS, flag: 'wx', flush: true }).catch(
    (problem: NodeJS.ErrnoException) => {
      throw problem.code === 'EEXIST' ? new BackupFault(path, { code: 'file-exists', cause: problem }) : problem;
    },
  );
  if (format === 'json') voice.document({ path, recipient });
  else voice.text(fill(BACKUP_TEXTS[language].newKey, { path, recipient }));
  return EXIT.fine;
}

async function runBackupCheck(context: Context): Promise<Exit> {
  const { format, voice, language } = context;
  const path = oneFile(context, BACKUP_TEXTS[language].faults['not-a-backup']);
  const { head, end } = await checkBackup(path, await secretIn(context), tellSteps(context));
  const told = { path, madeAt: head.madeAt, ...tallyOf(end) };
  if (format === 'json') voice.document(told);
  else voice.text(fill(BACKUP_TEXTS[language].checked, told));
  return EXIT.fine;
}
