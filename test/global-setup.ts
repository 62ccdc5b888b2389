import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/record/database/index.ts';
import { startPostgres } from './postgres-cluster.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Server without a database name. */
    readonly postgresUrl: string;
    /** Data folder with an embedded database without rows, to be copied: making one takes seconds. */
    readonly templateDir: string;
  }
}

/** One PostgreSQL server and one folder for embedded databases per run; each test file makes its own in them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const templateDir = mkdtempSync(join(tmpdir(), 'laget-template-'));
  const embedded = await openDatabase(templateDir, null, '2026-01-01T00:00:00.000Z');
  await embedded.close();
  const cluster = await startPostgres();
  project.provide('postgresUrl', cluster.url);
  project.provide('templateDir', templateDir);
  return () => {
    cluster.stop();
    rmSync(templateDir, { recursive: true, force: true });
  };
}
