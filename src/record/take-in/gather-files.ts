import { createHash } from 'node:crypto';
import {
  ContentFault,
  contentOf,
  type DeliveredFile,
  faultOf,
  type Recognition,
  recogniseFile,
  unpack,
} from '../../sources/index.ts';
import type { Finding } from '../../terms/index.ts';

/** A file that can be read, and what it is. */
export interface GatheredFile {
  readonly file: DeliveredFile;
  /** 64 hexadecimal digits, of the bytes as delivered (of the member, for an archive). */
  readonly sha256: string;
  readonly recognition: Exclude<Recognition, { readonly kind: 'unknown' | 'archive' }>;
}

/** A file that goes no further. */
export interface RefusedFile {
  readonly name: string;
  readonly sha256: string;
  readonly status: 'stopped' | 'not-recognised';
  readonly findings: readonly Finding[];
}

export interface Gathered {
  readonly files: readonly GatheredFile[];
  readonly refused: readonly RefusedFile[];
}

/** Opens archives and tells what every file is. `seen` hears each file's name as it comes. */
export async function gatherFiles(
  delivered: AsyncIterable<DeliveredFile>,
  seen: (name: string) => void,
): Promise<Gathered> {
  const files: GatheredFile[] = [];
  const refused: RefusedFile[] = [];
  for await (const one of unpack(delivered)) {
    seen(one.name);
    if ('unpackable' in one) {
      const sha256 = createHash('sha256').update(one.bytes).digest('hex');
      refused.push({ name: one.name, sha256, status: 'stopped', findings: one.findings });
      continue;
    }
    const sha256 = await hashOf(one);
    if (sha256 instanceof ContentFault) {
      const nothing = createHash('sha256').digest('hex');
      refused.push({ name: one.name, sha256: nothing, status: 'stopped', findings: faultOf(one.name, sha256) });
      continue;
    }
    const recognition = await recogniseFile(one);
    if (recognition.kind === 'unknown') {
      refused.push({ name: one.name, sha256, status: recognition.status, findings: recognition.findings });
    } else if (recognition.kind === 'archive') {
      refused.push({ name: one.name, sha256, status: 'not-recognised', findings: [] });
    } else files.push({ file: one, sha256, recognition });
  }
  return { files, refused };
}

/** Hash of all bytes, read once through; the fault of a large member of an archive that cannot be read to its end. */
async function hashOf(file: DeliveredFile): Promise<string | ContentFault> {
  const hash = createHash('sha256');
  try {
    for await (const slice of contentOf(file).slices()) hash.update(slice);
    return hash.digest('hex');
  } catch (problem) {
    if (problem instanceof ContentFault) return problem;
    throw problem;
  }
}
