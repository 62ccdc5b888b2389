import { createHash } from 'node:crypto';
import type { DeliveryContent, SourceId } from '../../sources/index.ts';
import type { Day } from '../../terms/index.ts';

/** Rows hashed at a time: one text of a whole delivery could be longer than a text may be. */
const ROWS_AT_A_TIME = 10_000;

/**
 * Hash of what a delivery says and when it was known, apart from the bytes it was said with: a workbook saved again, or
 * the same table in an archive, is the same delivery. 64 hexadecimal digits.
 */
export function contentHash(
  read: { readonly source: SourceId; readonly ownTime: boolean; readonly knownOn: Day },
  content: DeliveryContent,
): string {
  const hash = createHash('sha256').update(JSON.stringify([read.source, read.ownTime ? read.knownOn : null]));
  for (const [name, part] of Object.entries(content)) {
    hash.update(`\n${name}\n`);
    if (!Array.isArray(part)) hash.update(JSON.stringify(part));
    else
      for (let i = 0; i < part.length; i += ROWS_AT_A_TIME)
        hash.update(JSON.stringify(part.slice(i, i + ROWS_AT_A_TIME)));
  }
  return hash.digest('hex');
}
