import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { constants, createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupFault } from './backup-fault.ts';

const BEING_WRITTEN = '.part';
const OWNER_READS = 0o600;
const LINE_END = 10;
/** No line of a backup is longer: a longer one is no backup, and would fill the memory. */
const LONGEST_LINE = 256 * 1024 * 1024;

/** A new pair: `secret` opens what `recipient` seals. Both in age's own form, so that age's own program can use them. */
export async function newBackupKey(): Promise<{ readonly secret: string; readonly recipient: string }> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}

/**
 * Writes lines into a file that only the recipients can open (age, gzip inside): beside it first, then all the way to
 * the disk, then in its place in one step. Never over another file. Throws `file-exists` and `not-a-recipient`.
 */
export async function writeSealed(
  path: string,
  recipients: readonly string[],
  lines: AsyncIterable<string>,
): Promise<void> {
  if (existsSync(path)) throw new BackupFault(path, { code: 'file-exists' });
  const encrypter = sealingFor(recipients);
  const part = path + BEING_WRITTEN;
  try {
    const packed = Readable.from(ended(lines)).pipe(createGzip({ level: constants.Z_BEST_SPEED }));
    // A fault on the way in must end the way out too.
    const sealed = await encrypter.encrypt(Readable.toWeb(packed) as unknown as ReadableStream<Uint8Array>);
    const out = createWriteStream(part, { mode: OWNER_READS, flags: 'w' });
    await pipeline(Readable.fromWeb(sealed as unknown as WebStream<Uint8Array>), out);
    await toDisk(part);
    await rename(part, path);
    await toDisk(dirname(path));
  } catch (problem) {
    await rm(part, { force: true });
    throw problem;
  }
}

function sealingFor(recipients: readonly string[]): Encrypter {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (problem) {
      throw new BackupFault('not an age recipient', { code: 'not-a-recipient', cause: problem });
    }
  }
  return encrypter;
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const line of lines) yield Buffer.from(`${line}\n`, 'utf8');
}

async function toDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The lines of a sealed file. Throws `wrong-key`, `not-a-key`, `not-a-backup` and `backup-damaged`. */
export async function* readSealed(path: string, secret: string): AsyncGenerator<string> {
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(secret.trim());
  } catch (problem) {
    throw new BackupFault('not an age identity', { code: 'not-a-key', cause: problem });
  }
  const file = createReadStream(path);
  const opened = await decrypter
    .decrypt(Readable.toWeb(file) as unknown as ReadableStream<Uint8Array>)
    .catch((problem: Error) => {
      file.destroy();
      throw whyClosed(problem);
    });
  const plain = Readable.fromWeb(opened as unknown as WebStream<Uint8Array>);
  try {
    yield* linesOf(plain.pipe(createGunzip()), plain);
  } catch (problem) {
    if (problem instanceof BackupFault) throw problem;
    throw new BackupFault('it cannot be opened to its end', { code: 'backup-damaged', cause: problem });
  } finally {
    file.destroy();
  }
}

function whyClosed(problem: Error): Error {
  if ((problem as NodeJS.ErrnoException).code !== undefined) return problem;
  const none = /no identity matched/i.test(problem.message);
  return new BackupFault(problem.message, { code: none ? 'wrong-key' : 'not-a-backup', cause: problem });
}

async function* linesOf(unpacked: Transform, sealed: Readable): AsyncGenerator<string> {
  sealed.on('error', (problem) => unpacked.destroy(problem));
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
      yield Buffer.concat([...pieces, chunk.subarray(from, at)]).toString('utf8');
      pieces = [];
      length = 0;
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > LONGEST_LINE) throw new BackupFault('a line without end', { code: 'backup-damaged' });
  }
  if (length > 0) throw new BackupFault('the last line has no end', { code: 'backup-damaged' });
}
