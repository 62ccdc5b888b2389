import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import type { OpenRecord } from '../administration/door.ts';
import { type BackupReport, backUpRecord } from './back-up.ts';
import { BACKUP_FAULTS, BackupFault, type BackupFaultCode } from './backup-fault.ts';
import type { BackupStep } from './backup-step.ts';

/** Lies in the data folder, which only its owner may enter. */
const DOOR = '.backup.sock';
const LINE_END = '\n';
/** A request is a path and some recipients. */
const LONGEST_REQUEST = 64 * 1024;

interface Wanted {
  readonly path: string;
  readonly recipients: readonly string[];
  readonly withoutKey?: boolean;
}

type Told =
  | { readonly step: BackupStep }
  | { readonly report: BackupReport }
  | { readonly fault: { readonly code: BackupFaultCode | 'fault'; readonly message: string } };

/**
 * Makes backups for other processes of the same user while this one holds the data folder: the embedded database has
 * one process. Where the folder's path is too long for a socket nothing is offered, and null is given.
 */
export async function offerBackups(open: OpenRecord): Promise<{ readonly close: () => Promise<void> } | null> {
  const path = join(open.dataDir, DOOR);
  rmSync(path, { force: true });
  const server = createServer((caller) => {
    void answerCaller(open, caller);
  });
  const listening = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(path, () => resolve(true));
  });
  if (!listening) return null;
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

async function answerCaller(open: OpenRecord, caller: Socket): Promise<void> {
  caller.on('error', () => caller.destroy());
  const tell = (told: Told): void => {
    if (!caller.destroyed) caller.write(JSON.stringify(told) + LINE_END);
  };
  try {
    const wanted = JSON.parse(await firstLine(caller)) as Wanted;
    const report = await backUpRecord(open, { ...wanted, progress: (step) => tell({ step }) });
    tell({ report });
  } catch (problem) {
    const code = problem instanceof BackupFault ? problem.code : 'fault';
    tell({ fault: { code, message: problem instanceof Error ? problem.message : String(problem) } });
  }
  caller.end();
}

function firstLine(caller: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    caller.on('data', (bytes) => {
      said += bytes.toString('utf8');
      if (said.includes(LINE_END)) resolve(said.slice(0, said.indexOf(LINE_END)));
      else if (said.length > LONGEST_REQUEST) reject(new Error('too long a request'));
    });
    caller.once('close', () => reject(new Error('the caller left')));
  });
}

/**
 * Asks the process that holds a data folder for a backup. Null where none offers it. Throws `BackupFault`, and an
 * `Error` where the other process ran into something else.
 */
export function askForBackup(
  dataDir: string,
  wanted: Wanted,
  progress: (step: BackupStep) => void,
): Promise<BackupReport | null> {
  return new Promise((resolve, reject) => {
    const holder = connect(join(dataDir, DOOR));
    let said = '';
    holder.once('connect', () => holder.write(JSON.stringify(wanted) + LINE_END));
    holder.once('error', () => resolve(null));
    holder.once('close', () => reject(new Error('the process that holds the data folder ended')));
    const take = (told: Told): void => {
      if ('step' in told) progress(told.step);
      else if ('report' in told) resolve(told.report);
      else reject(faultOf(told.fault));
    };
    holder.on('data', (bytes) => {
      said += bytes.toString('utf8');
      const lines = said.split(LINE_END);
      said = lines.pop() ?? '';
      for (const line of lines) take(JSON.parse(line) as Told);
    });
  });
}

function faultOf({ code, message }: Extract<Told, { fault: unknown }>['fault']): Error {
  const known = BACKUP_FAULTS.find((one) => one === code);
  return known === undefined ? new Error(message) : new BackupFault(message, { code: known });
}
