import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill, PRIVACY_DOCUMENTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

const OWNER_READS = 0o600;

/** Writes a file that only its owner may read, never over another: somebody may have filled that in. */
export async function writeNew({ surroundings, language }: Context, out: string, text: string): Promise<void> {
  const texts = PRIVACY_DOCUMENTS[language];
  const path = resolve(surroundings.folder, out);
  try {
    await writeFile(path, text, { mode: OWNER_READS, flag: 'wx' });
  } catch (problem) {
    const isThere = problem instanceof Error && 'code' in problem && problem.code === 'EEXIST';
    throw new WrongUse(fill(isThere ? texts.fileExists : texts.notWritten, { path: out }), { cause: problem });
  }
}
