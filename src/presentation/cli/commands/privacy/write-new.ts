import { open, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill, PRIVACY_DOCUMENTS } from '../../../language/index.ts';
import type { Context } from '../../command.ts';
import { WrongUse } from '../../wrong-use.ts';

const OWNER_READS = 0o600;

/** Writes a file that only its owner may read, never over another: somebody may have filled that in. */
export function writeNew(context: Context, out: string, text: string): Promise<void> {
  return withNewFile(context, out, (write) => write(text));
}

/** Opens such a file before the work that writes it begins. Nothing is left of it where the work did not come so far. */
export async function withNewFile<Result>(
  { surroundings, language }: Context,
  out: string,
  work: (write: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const texts = PRIVACY_DOCUMENTS[language];
  const path = resolve(surroundings.folder, out);
  const refused = (problem: unknown): never => {
    const isThere = problem instanceof Error && 'code' in problem && problem.code === 'EEXIST';
    throw new WrongUse(fill(isThere ? texts.fileExists : texts.notWritten, { path: out }), { cause: problem });
  };
  const file = await open(path, 'wx', OWNER_READS).catch(refused);
  let isWritten = false;
  try {
    return await work(async (text) => {
      await file.writeFile(text).catch(refused);
      isWritten = true;
    });
  } finally {
    await file.close();
    if (!isWritten) await rm(path, { force: true });
  }
}
