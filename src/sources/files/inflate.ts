import { Readable } from 'node:stream';
import { createGunzip, createInflateRaw, gunzipSync, inflateRawSync } from 'node:zlib';
import type { FileContent } from '../delivery.ts';
import { ContentFault } from './content.ts';

export type Inflated = { readonly bytes: Uint8Array } | 'too-large' | 'broken';

type Unpacker = (packed: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

function run(unpacker: Unpacker, packed: Uint8Array, most: number): Inflated {
  try {
    return { bytes: unpacker(packed, { maxOutputLength: Math.max(1, most) }) };
  } catch (error) {
    const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'too-large' : 'broken';
  }
}

/** Unpacks deflated bytes, at most `most` of them. The sizes an archive claims are not believed. */
export function inflateAtMost(packed: Uint8Array, most: number): Inflated {
  return run(inflateRawSync, packed, most);
}

/** Unpacks a gzip file, at most `most` bytes; a cut file is `broken`. */
export function gunzipAtMost(packed: Uint8Array, most: number): Inflated {
  return run(gunzipSync, packed, most);
}

/** How packed content is unpacked. */
export type Packing = 'stored' | 'deflated' | 'gzip';

/**
 * The bytes that packed content unpacks to, slice by slice; throws ContentFault where they are more than `most`, or
 * cannot be unpacked.
 */
async function* unpackedSlices(packed: FileContent, packing: Packing, most: number): AsyncIterable<Uint8Array> {
  if (packing === 'stored') return yield* packed.slices();
  const unpacker = packing === 'gzip' ? createGunzip() : createInflateRaw();
  const from = Readable.from(packed.slices(), { objectMode: true });
  from.on('error', (problem) => unpacker.destroy(problem));
  let unpacked = 0;
  try {
    for await (const slice of from.pipe(unpacker)) {
      unpacked += slice.length;
      if (unpacked > most) throw new ContentFault('too-large');
      yield slice;
    }
  } catch (problem) {
    throw problem instanceof ContentFault ? problem : new ContentFault('broken');
  } finally {
    from.destroy();
  }
}

/** Packed content as the content it unpacks to, unpacked anew each time it is read. Ranges begin at the start. */
export function unpackedContent(packed: FileContent, packing: Packing, size: number): FileContent {
  return {
    size,
    async *slices(from = 0, to = size) {
      let at = 0;
      for await (const slice of unpackedSlices(packed, packing, size)) {
        const cut = slice.subarray(Math.max(0, from - at), Math.max(0, to - at));
        at += slice.length;
        if (cut.length > 0) yield cut;
        if (at >= to && to < size) return;
      }
      if (at < size) throw new ContentFault('broken');
    },
  };
}

/** How many bytes packed content unpacks to, by unpacking it; throws ContentFault. */
export async function unpackedSize(packed: FileContent, packing: Packing, most: number): Promise<number> {
  let size = 0;
  for await (const slice of unpackedSlices(packed, packing, most)) size += slice.length;
  return size;
}
