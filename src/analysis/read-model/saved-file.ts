import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { countingDeliveries } from './counting-source.ts';
import type { Dataset } from './dataset.ts';
import { decodeContent, encodeContent } from './encoding.ts';

/** Raised whenever the form of the file, or what the build makes of the same facts, changes. */
const VERSION = 6;
const MAGIC = 'LAGET-RM';
const UNFINISHED = '.tmp';
/** Magic, version, checksum of the body, fingerprint, the dataset's own name. */
const HEAD = 8 + 8 + 32 + 72 + 72;

/**
 * Saves a dataset as one file: magic, version, checksum of the content, fingerprint, the dataset's name, content. Written beside and renamed,
 * so that a reader sees the old file or the new one, never half of either. What a killed process was writing is removed.
 */
export async function saveDataset(path: string, dataset: Dataset): Promise<void> {
  const { hash, fingerprint, horizon: _, ...content } = dataset;
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(VERSION, 8);
  const body = encodeContent(content);
  checksumOf(body).copy(head, 16);
  fingerprintMark(fingerprint).copy(head, 48);
  head.write(hash, 120, 'latin1');
  await mkdir(dirname(path), { recursive: true });
  await sweepUnfinished(path);
  // A name of its own: two processes never write into the same file.
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  try {
    await writeWhole(unfinished, [head, ...body]);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeWhole(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writev(parts.filter((part) => part.length > 0));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sweepUnfinished(path: string): Promise<void> {
  const folder = dirname(path);
  const left = (await readdir(folder)).filter((name) => name.startsWith(basename(path)) && name.endsWith(UNFINISHED));
  for (const name of left) await rm(join(folder, name), { force: true });
}

/** The saved dataset if it is whole, of this version and of that fingerprint; null otherwise (it is then built anew). */
export async function loadDataset(path: string, fingerprint: string): Promise<Dataset | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length < HEAD) return null;
  const { buffer, byteOffset, byteLength } = bytes;
  const aligned =
    byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
  if (aligned.toString('latin1', 0, 8) !== MAGIC || aligned.readUInt32LE(8) !== VERSION) return null;
  if (!aligned.subarray(48, 120).equals(fingerprintMark(fingerprint))) return null;
  const body = aligned.subarray(HEAD);
  if (!checksumOf([body]).equals(aligned.subarray(16, 48))) return null;
  const content = decodeContent(body);
  const horizon = countingDeliveries(content, null)?.horizon ?? null;
  const hash = aligned.toString('latin1', 120, HEAD).replaceAll('\0', '');
  return { hash, fingerprint, horizon, ...content };
}

function checksumOf(parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** The fingerprint as 72 bytes of its own hash, so that any text fits. */
function fingerprintMark(fingerprint: string): Buffer {
  const mark = Buffer.alloc(72);
  createHash('sha256').update(fingerprint).digest().copy(mark);
  return mark;
}
