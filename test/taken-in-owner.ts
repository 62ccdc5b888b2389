import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';

/**
 * The data folder of an invented owner of one school (seed 3) as taken in on 2026-09-15, copied for one test file and removed
 * after it. Call it at the top of the file.
 */
export function takenInOwner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'laget-owner-'));
  cpSync(join(inject('ownerDir'), 'data'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
