import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { countingDeliveries } from '../counting-source.ts';
import type { Dataset } from '../dataset.ts';
import { decodeContent, encodeContent } from '../encoding.ts';
import { type Pieces, piecesOf, sized } from './pieces.ts';

/** Raised whenever the form of the file, or what the build makes of the same facts, changes. */
const VERSION = 7;
const MAGIC = 'LAGET-RM';
const UNFINISHED = '.tmp';
/** Magic, version, checksum of what follows, fingerprint, the dataset's own name. */
const HEAD = 8 + 8 + 32 + 72 + 72;

/** So many rows of own tables stand together: parsed in a few milliseconds. */
const ROWS_TOGETHER = 4000;

/**
 * Saves a dataset as one file: magic, version, checksum of what follows, fingerprint, the dataset's name; the content without the rows of own
 * tables; those rows, some thousand at a time as JSON. Each but the head after its length in bytes. Written beside and renamed,
 * so that a reader sees the old file or the new one, never half of either. What a killed process was writing is removed.
 */
export async function saveDataset(path: string, dataset: Dataset): Promise<void> {
  const { hash, fingerprint, horizon: _, ...content } = dataset;
  const head = Buffer.alloc(HEAD);
  head.write(MAGIC, 0, 'latin1');
  head.writeUInt32LE(VERSION, 8);
  const { own } = content;
  const rest = own === undefined ? content : { ...content, own: [] };
  const body = [...sized(encodeContent(rest)), ...rowsApart(own ?? [])];
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

type OwnRows = NonNullable<Dataset['own']>;

function rowsApart(own: OwnRows): readonly Uint8Array[] {
  const starts = Array.from({ length: Math.ceil(own.length / ROWS_TOGETHER) }, (_, i) => i * ROWS_TOGETHER);
  return starts.flatMap((start) => sized([Buffer.from(JSON.stringify(own.slice(start, start + ROWS_TOGETHER)))]));
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
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    return await readDataset(piecesOf(file, (await file.stat()).size), fingerprint);
  } finally {
    await file.close();
  }
}

/** Read and parsed a piece at a time, with the process free in between for whoever else asks it. */
async function readDataset(pieces: Pieces, fingerprint: string): Promise<Dataset | null> {
  const head = await pieces.next(HEAD);
  if (head === null || head.toString('latin1', 0, 8) !== MAGIC || head.readUInt32LE(8) !== VERSION) return null;
  if (!head.subarray(48, 120).equals(fingerprintMark(fingerprint))) return null;
  pieces.began();
  const body = await pieces.sized();
  if (body === null) return null;
  const rows = await remaining(pieces);
  if (rows === null || !pieces.checksum().equals(head.subarray(16, 48))) return null;
  const content = decodeContent(body);
  const horizon = countingDeliveries(content, null)?.horizon ?? null;
  const hash = head.toString('latin1', 120, HEAD).replaceAll('\0', '');
  return { hash, fingerprint, horizon, ...content, ...(content.own === undefined ? {} : { own: await rowsIn(rows) }) };
}

async function remaining(pieces: Pieces): Promise<readonly Buffer[] | null> {
  const found: Buffer[] = [];
  while (pieces.left() > 0) {
    const some = await pieces.sized();
    if (some === null) return null;
    found.push(some);
  }
  return found;
}

async function rowsIn(pieces: readonly Buffer[]): Promise<OwnRows> {
  const own: OwnRows[number][] = [];
  for (const some of pieces) {
    await turnOfOthers();
    for (const row of JSON.parse(some.toString()) as OwnRows) own.push(row);
  }
  return own;
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
