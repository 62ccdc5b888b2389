import type { DeliveredFile, FileContent } from '../delivery.ts';

/** Larger files are not held while they wait, and XML of any size never is. */
export const HELD_BYTES = 4 * 2 ** 20;
/** Enough of a file to tell what it is. */
const HEAD_BYTES = 2 ** 18;
/** Bytes handed on at a time. */
const SLICE = 2 ** 20;

/** Content that cannot be read to its end, or goes on beyond what it may. Thrown while its slices are read. */
export class ContentFault extends Error {
  override readonly name = 'ContentFault';
  readonly why: 'broken' | 'too-large';

  constructor(why: 'broken' | 'too-large') {
    super(why);
    this.why = why;
  }
}

/** Bytes that are held, as content. */
export function heldContent(bytes: Uint8Array): FileContent {
  return {
    size: bytes.length,
    async *slices(from = 0, to = bytes.length) {
      for (let at = from; at < to; at += SLICE) yield bytes.subarray(at, Math.min(to, at + SLICE));
    },
  };
}

export function contentOf(file: DeliveredFile): FileContent {
  return file.content ?? heldContent(file.bytes);
}

/** All bytes of a file, in slices. */
export function slicesOf(file: DeliveredFile): AsyncIterable<Uint8Array> {
  return contentOf(file).slices();
}

/** The bytes `[from, to)` as one. Only for ranges that are known to be small. */
export async function rangeOf(content: FileContent, from: number, to: number): Promise<Uint8Array> {
  const whole = new Uint8Array(Math.max(0, Math.min(to, content.size) - from));
  let at = 0;
  for await (const slice of content.slices(from, from + whole.length)) {
    whole.set(slice.subarray(0, whole.length - at), at);
    at += slice.length;
    if (at >= whole.length) break;
  }
  return at < whole.length ? whole.subarray(0, at) : whole;
}

/** Bytes of one file held at most: two million rows of an HR extract. More would fill the machine. */
export const MOST_HELD_BYTES = 256 * 2 ** 20;

/** The file with all its bytes; marked as too large where they are more than can be held. */
export async function heldWhole(file: DeliveredFile): Promise<DeliveredFile> {
  const { name, madeOn, content } = file;
  if (content === undefined) return file;
  if (content.size > MOST_HELD_BYTES) return { name, bytes: new Uint8Array(), madeOn, tooLarge: true };
  return { name, bytes: await rangeOf(content, 0, content.size), madeOn };
}

/** The file with its first bytes only, if it is large. */
export async function withHead(name: string, content: FileContent, madeOn: DeliveredFile['madeOn']) {
  const most = content.size <= HELD_BYTES ? content.size : HEAD_BYTES;
  const bytes = await rangeOf(content, 0, most);
  return content.size <= HELD_BYTES ? { name, bytes, madeOn } : { name, bytes, madeOn, content };
}
