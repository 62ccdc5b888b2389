import type { FileContent } from '../delivery.ts';
import { rangeOf } from './content.ts';

/** One member of a zip archive as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 = stored, 8 = deflated; others are not read. */
  readonly method: number;
  readonly packedSize: number;
  /** Unpacked, as the directory claims. */
  readonly size: number;
  /** Checksum of the unpacked bytes, as the directory claims. */
  readonly crc32: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_557;
const TOO_BIG_FOR_32_BITS = 0xffffffff;
const UTF8_NAME = 0x0800;
/** A directory of the largest number of members and names a plain archive can have. */
const MOST_DIRECTORY_BYTES = 2 ** 24;
/** Norwegian letters in the code page of old zip programs (865). */
const OLD_LETTERS: Readonly<Record<number, string>> = {
  0x86: 'å',
  0x8f: 'Å',
  0x91: 'æ',
  0x92: 'Æ',
  0x9b: 'ø',
  0x9d: 'Ø',
};

function nameOf(bytes: Uint8Array, utf8: boolean): string {
  if (utf8) return new TextDecoder().decode(bytes);
  return Array.from(bytes, (byte) => OLD_LETTERS[byte] ?? (byte < 0x80 ? String.fromCharCode(byte) : '_')).join('');
}

/** Where the directory lies and how many members it has; `tail` is the end of the archive. */
interface Directory {
  readonly from: number;
  readonly members: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function directoryIn(tail: Uint8Array): Directory | null {
  const view = viewOf(tail);
  const first = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    return { from: view.getUint32(at + 16, true), members: view.getUint16(at + 10, true) };
  }
  return null;
}

/** The members as the directory tells; null where it is cut or broken. */
function membersIn(bytes: Uint8Array, { from, members }: Directory): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = from;
  for (let left = members; left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const offset = view.getUint32(at + 42, true);
    if (packedSize === TOO_BIG_FOR_32_BITS || offset === TOO_BIG_FOR_32_BITS) return null;
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8_NAME) !== 0);
    const method = view.getUint16(at + 10, true);
    const crc32 = view.getUint32(at + 16, true);
    entries.push({ name, encrypted: (flags & 1) === 1, method, packedSize, size, crc32, offset });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The members of a zip archive by its own directory; null where it is cut, broken or no zip. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const directory = directoryIn(bytes);
  return directory === null ? null : membersIn(bytes, directory);
}

/** As `zipEntries`, of an archive that is not held: only its end is read. */
export async function archiveEntries(content: FileContent): Promise<readonly ZipEntry[] | null> {
  const tail = await rangeOf(content, Math.max(0, content.size - LONGEST_COMMENT), content.size);
  const directory = directoryIn(tail);
  if (directory === null || directory.from > content.size) return null;
  const bytes = await rangeOf(content, directory.from, Math.min(content.size, directory.from + MOST_DIRECTORY_BYTES));
  return membersIn(bytes, { ...directory, from: 0 });
}

/** The packed bytes of one member of an archive that is not held; null where the archive is cut or broken there. */
export async function packedContent(content: FileContent, entry: ZipEntry): Promise<FileContent | null> {
  const local = await rangeOf(content, entry.offset, entry.offset + 30);
  if (local.length < 30 || viewOf(local).getUint32(0, true) !== LOCAL_ENTRY) return null;
  const start = entry.offset + 30 + viewOf(local).getUint16(26, true) + viewOf(local).getUint16(28, true);
  const size = entry.packedSize;
  if (start + size > content.size) return null;
  return { size, slices: (from = 0, to = size) => content.slices(start + from, start + Math.min(to, size)) };
}

/** The packed bytes of one member; null where the archive is cut or broken there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.packedSize > bytes.length ? null : bytes.subarray(start, start + entry.packedSize);
}

export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

export function looksLikeGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** True where the first members are those of a workbook (XLSX), even if the end is cut off. */
export function looksLikeSpreadsheet(bytes: Uint8Array): boolean {
  if (!looksLikeZip(bytes)) return false;
  const entries = zipEntries(bytes);
  if (entries !== null) return entries.some((entry) => entry.name.startsWith('xl/'));
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return head.includes('[Content_Types].xml') || head.includes('xl/workbook.xml') || head.includes('xl/worksheets/');
}
