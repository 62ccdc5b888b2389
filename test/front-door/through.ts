import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { deliver, findFiles } from '../../src/presentation/cli/delivered-files.ts';
import type { Administration } from '../../src/record/administration/index.ts';

/** Folders of invented files, removed when the test file that asked for them is done. */
export function temporaryFolders(): () => string {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'laget-front-door-'));
    folders.push(folder);
    return folder;
  };
}

/** Writes a file into a folder. */
export function put(folder: string, file: { readonly name: string; readonly bytes: Uint8Array }): void {
  mkdirSync(dirname(join(folder, file.name)), { recursive: true });
  writeFileSync(join(folder, file.name), file.bytes);
}

/** Takes in everything in a folder. Gives the files that did not go in. */
export async function takeInFolder(administration: Administration, folder: string): Promise<(readonly string[])[]> {
  const found = await findFiles([folder], folder);
  if ('missing' in found) throw new Error(found.missing);
  const options = { check: false, mapping: null, unit: null, by: 'test', progress: () => undefined };
  const reports = await administration.takeIn(deliver(found), options);
  return reports.filter((report) => report.status !== 'taken-in').map((report) => report.files);
}
