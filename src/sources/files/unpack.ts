import type { ControlId, Finding } from '../../terms/index.ts';
import type { DeliveredFile, FileContent } from '../delivery.ts';
import { FindingBook } from '../finding-book.ts';
import { ContentFault, contentOf, HELD_BYTES, heldContent, rangeOf, withHead } from './content.ts';
import { gunzipAtMost, inflateAtMost, type Packing, unpackedContent, unpackedSize } from './inflate.ts';
import {
  archiveEntries,
  looksLikeGzip,
  looksLikeSpreadsheet,
  looksLikeZip,
  packedContent,
  type ZipEntry,
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

/** Large members are never held, so a year of a-meldinger of a large owner may come in one archive. */
const LIMITS: ArchiveLimits = { members: 10_000, memberBytes: 2 ** 32, totalBytes: 2 ** 34, depth: 3 };
/** An archive in an archive is held whole, and so is no larger than this. */
const MOST_INNER_ARCHIVE = 2 ** 28;
/** Members that programs leave behind and no one means to deliver. */
const LEFT_BEHIND = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|~\$|\._)/;

type Fault = 'too-large' | 'broken' | 'encrypted';

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

/** The content of one member: held where it is small, else unpacked anew each time it is read. */
async function memberContent(archive: FileContent, entry: ZipEntry, most: number): Promise<FileContent | Fault> {
  if (entry.encrypted) return 'encrypted';
  const packed = await packedContent(archive, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return 'broken';
  const packing: Packing = entry.method === 0 ? 'stored' : 'deflated';
  const size = entry.method === 0 ? entry.packedSize : entry.size;
  if (size > most) return 'too-large';
  if (size > HELD_BYTES) return packing === 'stored' ? packed : unpackedContent(packed, packing, size);
  const bytes = await rangeOf(packed, 0, packed.size);
  if (packing === 'stored') return heldContent(bytes);
  const inflated = inflateAtMost(bytes, Math.min(most, HELD_BYTES));
  return typeof inflated === 'string' ? inflated : heldContent(inflated.bytes);
}

async function gzipContent(packed: FileContent, most: number): Promise<FileContent | Fault> {
  if (packed.size <= HELD_BYTES) {
    const inflated = gunzipAtMost(await rangeOf(packed, 0, packed.size), Math.min(most, HELD_BYTES));
    if (typeof inflated === 'object') return heldContent(inflated.bytes);
    if (inflated === 'broken') return 'broken';
  }
  try {
    return unpackedContent(packed, 'gzip', await unpackedSize(packed, 'gzip', most));
  } catch (problem) {
    if (problem instanceof ContentFault) return problem.why;
    throw problem;
  }
}

/** What is told of a large member that turns out broken, or larger than it claims, when it is read to its end. */
export function faultOf(name: string, { why }: ContentFault): readonly Finding[] {
  return failed(name, new Uint8Array(), why, LIMITS).findings;
}

function failed(name: string, bytes: Uint8Array, why: Fault, { members, totalBytes }: ArchiveLimits): Unpackable {
  if (why === 'encrypted') return unpackable(name, bytes, 'file/archive-encrypted');
  if (why === 'broken') return unpackable(name, bytes, 'file/archive-unreadable');
  return unpackable(name, bytes, 'file/archive-too-large', { members, megabytes: Math.round(totalBytes / 2 ** 20) });
}

class Unpacking {
  readonly #limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.#limits = limits;
  }

  async *open(file: DeliveredFile, depth: number): AsyncGenerator<DeliveredFile | Unpackable> {
    if (looksLikeGzip(file.bytes)) yield* this.#gzip(file, depth);
    else if (looksLikeZip(file.bytes)) yield* this.#zip(file, depth);
    else yield file;
  }

  async *#gzip(file: DeliveredFile, depth: number): AsyncGenerator<DeliveredFile | Unpackable> {
    const inner = harmless(file.name).split('/').at(-1)?.replace(/\.gz$/i, '') ?? 'innhold';
    const content = await gzipContent(contentOf(file), this.#limits.memberBytes);
    if (typeof content === 'string') yield this.#failed(file.name, file.bytes, content);
    else yield* this.#member(`${file.name}/${inner}`, content, file, depth);
  }

  async *#zip(file: DeliveredFile, depth: number): AsyncGenerator<DeliveredFile | Unpackable> {
    const archive = contentOf(file);
    const entries = await archiveEntries(archive);
    // A workbook that is cut has no directory either: what is wrong with it is told where workbooks are read.
    if (entries === null) yield looksLikeSpreadsheet(file.bytes) ? file : this.#failed(file.name, file.bytes, 'broken');
    else if (isDocument(entries)) yield file;
    else if (entries.length > this.#limits.members) yield this.#failed(file.name, file.bytes, 'too-large');
    else yield* this.#members(file, entries, depth);
  }

  async *#members(
    file: DeliveredFile,
    entries: readonly ZipEntry[],
    depth: number,
  ): AsyncGenerator<DeliveredFile | Unpackable> {
    let left = this.#limits.totalBytes;
    for (const entry of entries) {
      if (entry.name.endsWith('/') || LEFT_BEHIND.test(entry.name)) continue;
      const name = `${file.name}/${harmless(entry.name)}`;
      const content = await memberContent(contentOf(file), entry, Math.min(left, this.#limits.memberBytes));
      if (typeof content === 'object') {
        left -= content.size;
        yield* this.#member(name, content, file, depth);
      } else yield this.#failed(name, new Uint8Array(), content);
      if (content === 'too-large') return;
    }
  }

  async *#member(
    name: string,
    content: FileContent,
    from: DeliveredFile,
    depth: number,
  ): AsyncGenerator<DeliveredFile | Unpackable> {
    const member = await orFault(withHead(name, content, from.madeOn));
    if (member instanceof ContentFault) yield this.#failed(name, new Uint8Array(), member.why);
    else if (!looksLikeGzip(member.bytes) && !looksLikeZip(member.bytes)) yield member;
    else if (depth >= this.#limits.depth) yield this.#failed(name, from.bytes, 'too-large');
    else if (content.size > MOST_INNER_ARCHIVE) yield this.#failed(name, new Uint8Array(), 'too-large');
    else {
      const inner = await orFault(rangeOf(content, 0, content.size));
      if (inner instanceof ContentFault) yield this.#failed(name, new Uint8Array(), inner.why);
      else yield* this.open({ name, bytes: inner, madeOn: from.madeOn }, depth + 1);
    }
  }

  #failed(name: string, bytes: Uint8Array, why: Fault): Unpackable {
    return failed(name, bytes, why, this.#limits);
  }
}

/** What comes, or what is wrong with the content it comes from. */
async function orFault<Value>(coming: Promise<Value>): Promise<Value | ContentFault> {
  try {
    return await coming;
  } catch (problem) {
    if (problem instanceof ContentFault) return problem;
    throw problem;
  }
}

/**
 * Opens zip and gzip files as they come; members are named `archive.zip/member.csv` and archives in archives are opened
 * too. A workbook (XLSX) is a file and not an archive. Never throws on a bad archive; a large member that is broken
 * further in throws ContentFault when its content is read.
 */
export async function* unpack(
  files: AsyncIterable<DeliveredFile>,
  limits: ArchiveLimits = LIMITS,
): AsyncIterable<DeliveredFile | Unpackable> {
  const unpacking = new Unpacking(limits);
  for await (const file of files) yield* unpacking.open(file, 1);
}
