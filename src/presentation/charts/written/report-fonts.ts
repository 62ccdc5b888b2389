import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';

const WEIGHTS = [400, 600] as const;
const SUBSETS = ['latin', 'latin-ext'] as const;

/** Inter as the package ships it: `woff2` for pages. */
export function fontForPage(weight: (typeof WEIGHTS)[number]): Buffer {
  return fontFile(`inter-latin-${weight}-normal.woff2`);
}

/** Inter for those who read neither woff nor woff2: the same letters unpacked, also the Sámi ones. */
export function unpackedFonts(): readonly Buffer[] {
  return SUBSETS.flatMap((subset) =>
    WEIGHTS.map((weight) => unpacked(fontFile(`inter-${subset}-${weight}-normal.woff`))),
  );
}

function fontFile(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource/inter/files/${name}`));
}

const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;

/** A WOFF 1.0 file (W3C 2012) as the OpenType file it holds: a head, a directory, tables at multiples of four. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, i) => tableAt(woff, WOFF_HEAD + i * WOFF_ENTRY));
  const head = Buffer.alloc(SFNT_HEAD + count * SFNT_ENTRY);
  const power = 2 ** Math.floor(Math.log2(count));
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(power * SFNT_ENTRY, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((count - power) * SFNT_ENTRY, 10);
  let offset = head.length;
  for (const [i, { tag, checksum, content, length }] of entries.entries()) {
    const at = SFNT_HEAD + i * SFNT_ENTRY;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    offset += content.length;
  }
  return Buffer.concat([head, ...entries.map(({ content }) => content)]);
}

function tableAt(woff: Buffer, at: number) {
  const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
  const stored = woff.subarray(offset, offset + packed);
  const table = packed < length ? inflateSync(stored) : stored;
  const content = Buffer.concat([table, Buffer.alloc((4 - (length % 4)) % 4)]);
  return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), content, length };
}
