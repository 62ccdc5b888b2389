import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { writeDemo } from '../src/demo/index.ts';
import { type } from '../src/presentation/cli/__data__/typing.ts';
import { openDatabase } from '../src/record/database/index.ts';
import { EMBEDDED_FOLDER } from '../src/record/database/pglite/pglite-engine.ts';
import { dayOf } from '../src/terms/index.ts';
import { startPostgres } from './postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Server without a database name. */
    readonly postgresUrl: string;
    /** Name of a database on that server without rows, to be copied. */
    readonly templateDatabase: string;
    /** Data folder with an embedded database without rows, to be copied: making one takes seconds. */
    readonly templateDir: string;
    /** Data folder of an invented owner of one school that has taken in its files, to be copied. */
    readonly ownerDir: string;
  }
}

const TEMPLATE_DATABASE = 'laget_template';

/** An embedded database without rows, in a folder of its own, and the same on the server. */
async function templates(server: string): Promise<string> {
  const templateDir = mkdtempSync(join(tmpdir(), 'laget-template-'));
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE_DATABASE} template template0`);
  await admin.end();
  for (const url of [null, `${server}/${TEMPLATE_DATABASE}`]) {
    const opened = await openDatabase(templateDir, url, '2026-01-01T00:00:00.000Z');
    await opened.close();
  }
  return templateDir;
}

/** Taking in a school's history takes seconds: done once, in a copy of the empty database, and copied by the tests that only ask. */
async function takenInOwner(templateDir: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'laget-owner-'));
  const [files, data] = [join(folder, 'written'), join(folder, 'data')];
  cpSync(join(templateDir, EMBEDDED_FOLDER), join(data, EMBEDDED_FOLDER), { recursive: true });
  await writeDemo({ out: files, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  await type(['init', '--name', 'Fjordvik kommune'], { LAGET_DATA: data });
  await type(['take-in', join(files, 'files')], { LAGET_DATA: data });
  return folder;
}

/** One PostgreSQL server and one folder for embedded databases per run; each test file makes its own in them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const cluster = await startPostgres();
  const templateDir = await templates(cluster.url);
  const ownerDir = await takenInOwner(templateDir);
  project.provide('postgresUrl', cluster.url);
  project.provide('templateDatabase', TEMPLATE_DATABASE);
  project.provide('templateDir', templateDir);
  project.provide('ownerDir', ownerDir);
  return () => {
    cluster.stop();
    for (const folder of [templateDir, ownerDir]) rmSync(folder, { recursive: true, force: true });
  };
}
