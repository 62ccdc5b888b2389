import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileContent } from '../../record/administration/index.ts';

/** Bytes read from disk at a time. */
const SLICE = 2 ** 20;

/** A file on disk as content: read anew, in slices, each time it is asked for. */
export async function contentAt(path: string): Promise<FileContent> {
  const { size } = await stat(path);
  return {
    size,
    async *slices(from = 0, to = size) {
      if (to <= from) return;
      yield* createReadStream(path, { start: from, end: to - 1, highWaterMark: SLICE });
    },
  };
}
