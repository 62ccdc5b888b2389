import { gunzipSync, inflateRawSync } from 'node:zlib';

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
