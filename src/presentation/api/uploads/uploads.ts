import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DeliveredFile, withHead } from '../../../record/administration/index.ts';
import { contentAt } from '../../files/content-at.ts';
import { type PartTaker, readForm } from './multipart.ts';

/** Bytes of the fields beside the files, together. */
const MOST_FIELD_BYTES = 2 ** 22;
const OWNER_ONLY = 0o700;
const OWNER_READS = 0o600;

/** An upload: its fields, and its files on disk until `remove`. */
export interface Upload {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly DeliveredFile[];
  /** Deletes the files: nothing of an upload stays when its job is done. */
  readonly remove: () => Promise<void>;
}

/** A server process, among those that share a data folder. */
export interface ServerProcess {
  readonly machine: string;
  readonly pid: number;
}

/** The folder for uploads of one server process. */
export function uploadFolderOf({ machine, pid }: ServerProcess): string {
  return `${machine}-${pid}`;
}

/** What the sweeping of uploads needs from outside. */
export interface Sweeping {
  readonly self: ServerProcess;
  /** Whether a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a process of another machine has left untouched for so long is left behind. */
const LEFT_BEHIND_MS = 86_400_000;

/**
 * Removes what uploads have left behind that were cut off by the end of their process. What a live process beside us is
 * receiving stays: with PostgreSQL several may share a data folder. Null: nobody is beside us.
 */
export async function sweepUploads(dir: string, sweeping: Sweeping | null): Promise<void> {
  if (sweeping === null) return rm(dir, { recursive: true, force: true });
  for (const name of await readdir(dir).catch(() => [])) {
    const path = join(dir, name);
    if (await isLeftBehind(path, name, sweeping)) await rm(path, { recursive: true, force: true });
  }
}

async function isLeftBehind(path: string, name: string, { self, isAlive, now }: Sweeping): Promise<boolean> {
  if (name === uploadFolderOf(self)) return true;
  const pid = name.startsWith(`${self.machine}-`) ? Number(name.slice(self.machine.length + 1)) : Number.NaN;
  if (Number.isInteger(pid)) return !isAlive(pid);
  const seen = await stat(path).catch(() => null);
  return seen === null || now - seen.mtimeMs > LEFT_BEHIND_MS;
}

interface Received {
  readonly body: AsyncIterable<Uint8Array>;
  readonly boundary: string;
  readonly most: number;
}

/** Receives a form into a folder of its own, slice by slice; removes it again where the form is bad (BadForm). */
export async function receiveUpload({ body, boundary, most }: Received, dir: string): Promise<Upload> {
  const remove = () => rm(dir, { recursive: true, force: true });
  const fields = new Map<string, string>();
  const stored: { readonly name: string; readonly path: string }[] = [];
  await mkdir(dir, { recursive: true, mode: OWNER_ONLY });
  try {
    await readForm(body, boundary, most, ({ name, fileName }) => {
      if (fileName === null) return fieldTaker((text) => fields.set(name, text));
      const path = join(dir, String(stored.length));
      stored.push({ name: fileName, path });
      return fileTaker(path);
    });
    const files = await Promise.all(stored.map(async ({ name, path }) => withHead(name, await contentAt(path), null)));
    return { fields, files, remove };
  } catch (problem) {
    await remove();
    throw problem;
  }
}

function fieldTaker(done: (text: string) => void): PartTaker {
  const slices: Uint8Array[] = [];
  let bytes = 0;
  return {
    write: (slice) => {
      bytes += slice.length;
      if (bytes <= MOST_FIELD_BYTES) slices.push(slice.slice());
    },
    end: () => done(Buffer.concat(slices).toString('utf8')),
  };
}

function fileTaker(path: string): PartTaker {
  const file = createWriteStream(path, { mode: OWNER_READS });
  let problem: Error | null = null;
  file.on('error', (reason) => {
    problem = reason;
  });
  const told = (settled: () => void, failed: (reason: Error) => void) => (error?: Error | null) => {
    const reason = error ?? problem;
    if (reason) failed(reason);
    else settled();
  };
  return {
    write: (slice) => new Promise<void>((settled, failed) => file.write(slice, told(settled, failed))),
    end: () => new Promise<void>((settled, failed) => file.end(told(settled, failed))),
  };
}
