import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { countingDeliveries } from './counting-source.ts';
import type { Dataset } from './dataset.ts';
import { decodeContent, encodeContent } from './encoding.ts';

/** Raised whenever the form of the file, or what the build makes of the same facts, changes. */
const VERSION = 4;
const MAGIC = 'LAGET-RM';
const HEAD = 8 + 8 + 32 + 72;

/**
 * Saves a dataset as one file: magic, version, hash of the content, fingerprint, content. Written beside and renamed,
 * so that a reader sees the old file or the new one, never half of either.
 */
export async function saveDataset(path: string, dataset: Dataset): Promise<void> {
  const { hash, fingerprint, horizon: _, ...content } = dataset;
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(VERSION, 8);
  Buffer.from(hash.slice('sha256:'.length), 'hex').copy(head, 16);
  fingerprintMark(fingerprint).copy(head, 48);
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.tmp`;
  const file = await open(unfinished, 'w');
  try {
    await file.writev([head, ...encodeContent(content)].filter((part) => part.length > 0));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

/** The saved dataset if it is whole, of this version and of that fingerprint; null otherwise (it is then built anew). */
export async function loadDataset(path: string, fingerprint: string): Promise<Dataset | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length < HEAD) return null;
  const { buffer, byteOffset, byteLength } = bytes;
  const aligned =
    byteOffset % 8 === 0 ? bytes : Buffer.from(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);
  if (aligned.toString('latin1', 0, 8) !== MAGIC || aligned.readUInt32LE(8) !== VERSION) return null;
  if (!aligned.subarray(48, HEAD).equals(fingerprintMark(fingerprint))) return null;
  const body = aligned.subarray(HEAD);
  const hash = createHash('sha256').update(body).digest();
  if (!hash.equals(aligned.subarray(16, 48))) return null;
  const content = decodeContent(body);
  const horizon = countingDeliveries(content, null)?.horizon ?? null;
  return { hash: `sha256:${hash.toString('hex')}`, fingerprint, horizon, ...content };
}

/** The fingerprint as 72 bytes of its own hash, so that any text fits. */
function fingerprintMark(fingerprint: string): Buffer {
  const mark = Buffer.alloc(72);
  createHash('sha256').update(fingerprint).digest().copy(mark);
  return mark;
}
