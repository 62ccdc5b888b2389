import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeDemo } from '../src/demo/index.ts';
import { type } from '../src/presentation/cli/__data__/typing.ts';
import { openDatabase } from '../src/record/database/index.ts';
import { EMBEDDED_FOLDER } from '../src/record/database/pglite/pglite-engine.ts';
import { dayOf } from '../src/terms/index.ts';
import { sourcesMark } from './sources-mark.ts';

const RESULTS = resolve(import.meta.dirname, '..', 'test-results');
const NAME = 'databases-';
/** A run that began with other sources may still copy from what it was given. */
const HOUR_MS = 3_600_000;

/** Folders to be copied, never to be opened: what is made of them is kept for the next run. */
export interface PreparedDatabases {
  /** Data folder with an embedded database without rows: making one takes seconds. */
  readonly templateDir: string;
  /** Folder whose `data/` is of an invented owner of one school that has taken in its files. */
  readonly ownerDir: string;
}

/** Made once per state of the sources; beside other tests, where there is time for it. */
export async function preparedDatabases(): Promise<PreparedDatabases> {
  const folder = join(RESULTS, `${NAME}${sourcesMark()}`);
  if (!existsSync(folder)) await prepare(folder);
  return { templateDir: join(folder, 'empty'), ownerDir: join(folder, 'owner') };
}

/** What is broken off is never taken for done: it is made aside, and moved to its place at the end. */
async function prepare(folder: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true });
  for (const name of readdirSync(RESULTS).filter((one) => one.startsWith(NAME))) removeOld(join(RESULTS, name));
  const aside = mkdtempSync(join(RESULTS, `${NAME}aside-`));
  const opened = await openDatabase(join(aside, 'empty'), null, '2026-01-01T00:00:00.000Z');
  await opened.close();
  await takeInOwner(join(aside, 'empty'), join(aside, 'owner'));
  if (existsSync(folder)) rmSync(aside, { recursive: true });
  else renameSync(aside, folder);
}

function removeOld(folder: string): void {
  if (statSync(folder).mtimeMs < Date.now() - HOUR_MS) rmSync(folder, { recursive: true, force: true });
}

/** Taking in a school's history takes seconds: done once, in a copy of the empty database. */
async function takeInOwner(empty: string, folder: string): Promise<void> {
  const [files, data] = [join(folder, 'written'), join(folder, 'data')];
  cpSync(join(empty, EMBEDDED_FOLDER), join(data, EMBEDDED_FOLDER), { recursive: true });
  await writeDemo({ out: files, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  await type(['init', '--name', 'Fjordvik kommune'], { LAGET_DATA: data });
  await type(['take-in', join(files, 'files')], { LAGET_DATA: data });
}
