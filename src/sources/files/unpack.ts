import type { ControlId, Finding } from '../../terms/index.ts';
import type { DeliveredFile } from '../delivery.ts';
import { FindingBook } from '../finding-book.ts';
import { gunzipAtMost, type Inflated, inflateAtMost } from './inflate.ts';
import {
  looksLikeGzip,
  looksLikeSpreadsheet,
  looksLikeZip,
  packedBytes,
  type ZipEntry,
  zipEntries,
} from './zip-entries.ts';

/** An archive (or a part of one) that cannot be opened. Its findings stop that delivery, not the others. */
export interface Unpackable {
  readonly unpackable: true;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

/** How much an archive may hold, so that a small file cannot fill the machine. */
export interface ArchiveLimits {
  readonly members: number;
  readonly memberBytes: number;
  readonly totalBytes: number;
  readonly depth: number;
}

const LIMITS: ArchiveLimits = { members: 10_000, memberBytes: 512 * 2 ** 20, totalBytes: 2 ** 31, depth: 3 };
/** Members that programs leave behind and no one means to deliver. */
const LEFT_BEHIND = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|~\$|\._)/;

/** A zip that is one document (a workbook) and not a box of files. */
function isDocument(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === '[Content_Types].xml' || entry.name === 'mimetype');
}

/** A name that stays where it is put: no drive, no root, no way up. */
function harmless(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part)).join('/');
}

function unpackable(name: string, bytes: Uint8Array, control: ControlId, values: Finding['values'] = {}): Unpackable {
  const book = new FindingBook(name);
  book.stop(control, [{ line: null, path: '', values }]);
  return { unpackable: true, name, bytes, findings: book.findings() };
}

function memberBytes(archive: Uint8Array, entry: ZipEntry, most: number): Inflated | 'encrypted' {
  if (entry.encrypted) return 'encrypted';
  const packed = packedBytes(archive, entry);
  if (packed === null) return 'broken';
  if (entry.method === 0) return packed.length > most ? 'too-large' : { bytes: packed.slice() };
  return entry.method === 8 ? inflateAtMost(packed, most) : 'broken';
}

class Unpacking {
  readonly #limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  *open(file: DeliveredFile, depth: number): Generator<DeliveredFile | Unpackable> {
    if (looksLikeGzip(file.bytes)) yield* this.#gzip(file, depth);
    else if (looksLikeZip(file.bytes)) yield* this.#zip(file, depth);
    else yield file;
  }

  *#gzip(file: DeliveredFile, depth: number): Generator<DeliveredFile | Unpackable> {
    const inflated = gunzipAtMost(file.bytes, this.#limits.memberBytes);
    if (typeof inflated === 'string') yield this.#failed(file.name, file.bytes, inflated);
    else {
      const inner = harmless(file.name).split('/').at(-1)?.replace(/\.gz$/i, '') ?? 'innhold';
      const member = { name: `${file.name}/${inner}`, bytes: inflated.bytes, madeOn: file.madeOn };
      yield* this.#member(member, depth, file);
    }
  }

  *#zip(file: DeliveredFile, depth: number): Generator<DeliveredFile | Unpackable> {
    const entries = zipEntries(file.bytes);
    // A workbook that is cut has no directory either: what is wrong with it is told where workbooks are read.
    if (entries === null) yield looksLikeSpreadsheet(file.bytes) ? file : this.#failed(file.name, file.bytes, 'broken');
    else if (isDocument(entries)) yield file;
    else if (entries.length > this.#limits.members) yield this.#failed(file.name, file.bytes, 'too-large');
    else yield* this.#members(file, entries, depth);
  }

  *#members(file: DeliveredFile, entries: readonly ZipEntry[], depth: number): Generator<DeliveredFile | Unpackable> {
    let left = this.#limits.totalBytes;
    for (const entry of entries) {
      if (entry.name.endsWith('/') || LEFT_BEHIND.test(entry.name)) continue;
      const name = `${file.name}/${harmless(entry.name)}`;
      const inflated = memberBytes(file.bytes, entry, Math.min(left, this.#limits.memberBytes));
      if (typeof inflated === 'object') {
        left -= inflated.bytes.length;
        yield* this.#member({ name, bytes: inflated.bytes, madeOn: file.madeOn }, depth, file);
      } else yield this.#failed(name, new Uint8Array(), inflated);
      if (inflated === 'too-large') return;
    }
  }

  *#member(member: DeliveredFile, depth: number, from: DeliveredFile): Generator<DeliveredFile | Unpackable> {
    if (depth < this.#limits.depth) yield* this.open(member, depth + 1);
    else if (!looksLikeGzip(member.bytes) && !looksLikeZip(member.bytes)) yield member;
    else yield this.#failed(member.name, from.bytes, 'too-large');
  }

  #failed(name: string, bytes: Uint8Array, why: 'too-large' | 'broken' | 'encrypted'): Unpackable {
    if (why === 'encrypted') return unpackable(name, bytes, 'file/archive-encrypted');
    if (why === 'broken') return unpackable(name, bytes, 'file/archive-unreadable');
    const { members, totalBytes } = this.#limits;
    return unpackable(name, bytes, 'file/archive-too-large', { members, megabytes: Math.round(totalBytes / 2 ** 20) });
  }
}

/**
 * Opens zip and gzip files as they come; members are named `archive.zip/member.csv` and archives in archives are opened
 * too. A workbook (XLSX) is a file and not an archive. Never throws on a bad archive.
 */
export async function* unpack(
  files: AsyncIterable<DeliveredFile>,
  limits: ArchiveLimits = LIMITS,
): AsyncIterable<DeliveredFile | Unpackable> {
  const unpacking = new Unpacking(limits);
  for await (const file of files) yield* unpacking.open(file, 1);
}
