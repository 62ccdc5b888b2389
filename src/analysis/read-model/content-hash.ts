import { createHash } from 'node:crypto';
import type { Dataset } from './dataset.ts';
import { encodeContent } from './encoding.ts';

/** What a dataset is but for its name and the record's own. */
export type DatasetContent = Omit<Dataset, 'hash' | 'fingerprint' | 'horizon'>;

/** `sha256:` and 64 hexadecimal digits over the content's canonical bytes. */
export function contentHash(content: DatasetContent): string {
  const hash = createHash('sha256');
  for (const part of encodeContent(content)) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}
