import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Files of the asker's own, in a folder that lasts as long as the tests of one file. */
export interface OwnFiles {
  /** Path of a name in the folder. */
  readonly pathOf: (name: string) => string;
  /** Writes a file and gives its path. */
  readonly fileOf: (name: string, text: string) => string;
}

export function ownFiles(): OwnFiles {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'laget-own-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    fileOf: (name, text) => {
      writeFileSync(pathOf(name), text);
      return pathOf(name);
    },
  };
}
