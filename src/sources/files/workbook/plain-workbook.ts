import { constants, inflateRawSync } from 'node:zlib';
import { gunzipAtMost } from '../inflate.ts';
import { packedBytes, type ZipEntry, zipEntries } from '../zip-entries.ts';
import { dateStyles, NumericTexts } from './cell-texts.ts';
import { type CellWorld, type PlainRows, plainRows } from './plain-sheet.ts';
import { sharedStrings } from './shared-strings.ts';
import { tagsOf } from './tags.ts';
import { attributesOf, isPlainXml } from './xml-text.ts';

/** A workbook written as nearly every program writes it. What is not so is left to the package (decision 0024). */
export interface PlainWorkbook {
  /** The first rows of a sheet by its place, at most `most`, or all; null where the sheet is not plain. */
  readonly rows: (sheet: number, most: number | null) => PlainRows | null;
}

/** Larger parts are not unpacked as one. */
const MOST_BYTES = 2 ** 28;
/** Packed bytes that hold the first rows of a sheet. */
const HEAD_BYTES = 65_536;
const DEFLATED = 8;

/** Reads the members of one workbook. */
class Parts {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = new Map((zipEntries(bytes) ?? []).map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  packed(name: string): { readonly entry: ZipEntry; readonly bytes: Uint8Array } | null {
    const entry = this.#entries.get(name);
    if (entry === undefined || entry.encrypted || entry.method !== DEFLATED || entry.size > MOST_BYTES) return null;
    const bytes = packedBytes(this.#bytes, entry);
    return bytes === null ? null : { entry, bytes };
  }

  /** A member whole and unharmed; null where it is not. Wrapped as gzip, its checksum is proved while it is unpacked. */
  whole(name: string): Uint8Array | null {
    const packed = this.packed(name);
    if (packed === null) return null;
    const gzip = Buffer.alloc(packed.bytes.length + 18);
    gzip.set([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff]);
    gzip.set(packed.bytes, 10);
    gzip.writeUInt32LE(packed.entry.crc32, packed.bytes.length + 10);
    gzip.writeUInt32LE(packed.entry.size, packed.bytes.length + 14);
    const inflated = gunzipAtMost(gzip, packed.entry.size);
    return typeof inflated === 'string' ? null : inflated.bytes;
  }

  /** A member that is plain XML, as text. */
  text(name: string): string | null {
    const bytes = this.whole(name);
    const xml = bytes === null ? null : new TextDecoder().decode(bytes);
    return xml !== null && isPlainXml(xml) ? xml : null;
  }

  /** The beginning of a member. */
  head(name: string): Uint8Array | null {
    const packed = this.packed(name);
    if (packed === null) return null;
    try {
      return inflateRawSync(packed.bytes.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    } catch {
      return null;
    }
  }
}

const WORKBOOK = 'xl/workbook.xml';

/** Relations of the workbook: by id the member, by kind the first member. Null where one leads out of `xl/`. */
function relationsOf(xml: string): { byId: Map<string, string>; byKind: Map<string, string> } | null {
  const [byId, byKind] = [new Map<string, string>(), new Map<string, string>()];
  for (const tag of tagsOf(xml, 'Relationship')) {
    const attributes = attributesOf(tag);
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attributes.get(name) ?? '');
    if (!id || !type || !target || target.includes('..')) return null;
    const member = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (kind === 'worksheet') byId.set(id, member);
    if (!byKind.has(kind)) byKind.set(kind, member);
  }
  return { byId, byKind };
}

/** The members of the sheets, in the order of the workbook; null where one cannot be told. */
function sheetMembers(xml: string, byId: ReadonlyMap<string, string>): readonly string[] | null {
  const members = tagsOf(xml, 'sheet').map((tag) => {
    const attributes = attributesOf(tag);
    return attributes.get('name') ? byId.get(attributes.get('r:id') ?? '') : undefined;
  });
  return members.every((member) => member !== undefined) ? members : null;
}

function worldOf(parts: Parts, byKind: ReadonlyMap<string, string>, workbook: string): CellWorld | null {
  const [texts, styles] = [byKind.get('sharedStrings'), byKind.get('styles')];
  const textXml = texts === undefined || !parts.has(texts) ? '' : parts.text(texts);
  const styleXml = styles === undefined || !parts.has(styles) ? '' : parts.text(styles);
  if (textXml === null || styleXml === null) return null;
  const strings = sharedStrings(textXml);
  if (strings === null) return null;
  const date1904 = tagsOf(workbook, 'workbookPr').map((tag) => attributesOf(tag).get('date1904'));
  const from1904 = date1904.some((told) => told === '1' || told === 'true');
  return { strings, numbers: new NumericTexts(dateStyles(styleXml), from1904) };
}

/** Opens a workbook that is plain; null for any other. Reads nothing of its sheets yet. Never throws. */
export function openPlainWorkbook(bytes: Uint8Array): PlainWorkbook | null {
  const parts = new Parts(bytes);
  if (!parts.has('[Content_Types].xml')) return null;
  const [root, workbook, links] = ['_rels/.rels', WORKBOOK, 'xl/_rels/workbook.xml.rels'].map((name) =>
    parts.text(name),
  );
  if (!root || !workbook || !links || !/Target=["']\/?xl\/workbook\.xml["']/.test(root)) return null;
  const relations = relationsOf(links);
  const members = relations === null ? null : sheetMembers(workbook, relations.byId);
  const world = relations === null || members === null ? null : worldOf(parts, relations.byKind, workbook);
  if (members === null || world === null) return null;
  return { rows: (sheet, most) => rowsOf({ parts, world, member: members[sheet] ?? '' }, most) };
}

/** The first rows from the beginning of the member, where so many stand there; else from the whole. */
function rowsOf(
  { parts, world, member }: { readonly parts: Parts; readonly world: CellWorld; readonly member: string },
  most: number | null,
): PlainRows | null {
  const head = most === null ? null : parts.head(member);
  const first = head === null || most === null ? null : plainRows(head, world, most);
  if (first !== null && first.rows.length === most) return first;
  const whole = parts.whole(member);
  return whole === null ? null : plainRows(whole, world, most ?? Number.POSITIVE_INFINITY);
}
