import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/record/database/index.ts';
import { keepInUse } from './kept-folder.ts';
import { startPostgres } from './postgres-cluster.ts';
import { preparedDatabases } from './prepared-databases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Server without a database name. */
    readonly postgresUrl: string;
    /** Name of a database on that server without rows, to be copied. */
    readonly templateDatabase: string;
    /** Data folder with an embedded database without rows, to be copied: making one takes seconds. */
    readonly templateDir: string;
    /** Folder whose `data/` is of an invented owner of one school that has taken in its files, to be copied. */
    readonly ownerDir: string;
  }
}

const TEMPLATE_DATABASE = 'laget_template';

/** A database without rows on the server. */
async function templateOn(server: string, templateDir: string): Promise<void> {
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE_DATABASE} template template0`);
  await admin.end();
  const opened = await openDatabase(templateDir, `${server}/${TEMPLATE_DATABASE}`, '2026-01-01T00:00:00.000Z');
  await opened.close();
}

/** One PostgreSQL server per run, and folders with embedded databases; each test file makes its own in them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { folder, templateDir, ownerDir } = await preparedDatabases();
  const leave = keepInUse(folder);
  const cluster = await startPostgres();
  await templateOn(cluster.url, templateDir);
  project.provide('postgresUrl', cluster.url);
  project.provide('templateDatabase', TEMPLATE_DATABASE);
  project.provide('templateDir', templateDir);
  project.provide('ownerDir', ownerDir);
  return () => {
    leave();
    cluster.stop();
  };
}
