import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDemo } from '../src/demo/index.ts';
import { typeWell } from '../src/presentation/cli/__data__/typing.ts';
import { openDatabase } from '../src/record/database/index.ts';
import { EMBEDDED_FOLDER } from '../src/record/database/pglite/pglite-engine.ts';
import { dayOf } from '../src/terms/index.ts';
import { keptFolder } from './kept-folder.ts';
import { sourcesMark } from './sources-mark.ts';

const FOLDERS = { within: resolve(import.meta.dirname, '..', 'test-results'), kind: 'databases' };

/** Folders to be copied, never to be opened: what is made of them is kept for the next run. */
export interface PreparedDatabases {
  /** What holds the others, to be kept in use for as long as they are copied. */
  readonly folder: string;
  /** Data folder with an embedded database without rows: making one takes seconds. */
  readonly templateDir: string;
  /** Folder whose `data/` is of an invented owner of one school that has taken in its files. */
  readonly ownerDir: string;
}

/** Made once per state of the sources and of this file; beside other tests, where there is time for it. */
export async function preparedDatabases(): Promise<PreparedDatabases> {
  const folder = await keptFolder(FOLDERS, sourcesMark([import.meta.filename]), prepare);
  return { folder, templateDir: join(folder, 'empty'), ownerDir: join(folder, 'owner') };
}

async function prepare(folder: string): Promise<void> {
  const opened = await openDatabase(join(folder, 'empty'), null, '2026-01-01T00:00:00.000Z');
  await opened.close();
  await takeInOwner(join(folder, 'empty'), join(folder, 'owner'));
}

/** Taking in a school's history takes seconds: done once, in a copy of the empty database. */
async function takeInOwner(empty: string, folder: string): Promise<void> {
  const [files, data] = [join(folder, 'written'), join(folder, 'data')];
  cpSync(join(empty, EMBEDDED_FOLDER), join(data, EMBEDDED_FOLDER), { recursive: true });
  await writeDemo({ out: files, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  await typeWell(['init', '--name', 'Fjordvik kommune'], { LAGET_DATA: data });
  await typeWell(['take-in', join(files, 'files')], { LAGET_DATA: data });
}
