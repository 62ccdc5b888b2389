/** One member of a zip archive as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 = stored, 8 = deflated; others are not read. */
  readonly method: number;
  readonly packedSize: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_557;
const TOO_BIG_FOR_32_BITS = 0xffffffff;
const UTF8_NAME = 0x0800;
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

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

/** The members of a zip archive by its own directory; null where it is cut, broken or no zip. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const packedSize = view.getUint32(at + 20, true);
    const offset = view.getUint32(at + 42, true);
    if (packedSize === TOO_BIG_FOR_32_BITS || offset === TOO_BIG_FOR_32_BITS) return null;
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & UTF8_NAME) !== 0);
    entries.push({ name, encrypted: (flags & 1) === 1, method: view.getUint16(at + 10, true), packedSize, offset });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of one member; null where the archive is cut or broken there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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
