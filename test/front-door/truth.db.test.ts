import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeDemo } from '../../src/demo/index.ts';
import { openFigures } from '../../src/disclosure/index.ts';
import { deliver, findFiles } from '../../src/presentation/cli/delivered-files.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { dayOf } from '../../src/terms/index.ts';
import { databases, type TestDatabase } from '../databases.ts';
import { compareWithTruth } from './truth.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes an invented owner, takes its files in through the front door, and asks every question the truth answers. */
async function throughTheFrontDoor(database: TestDatabase, scale: 'school' | 'small', seed: number) {
  const out = mkdtempSync(join(tmpdir(), 'laget-truth-'));
  folders.push(out);
  await writeDemo({ out, scale, seed, until: dayOf(2026, 8, 31), progress: () => undefined });
  const open = await openRecord(await database.place({ day: '2026-11-21' }));
  try {
    const found = await findFiles([join(out, 'files')], out);
    if ('missing' in found) throw new Error(found.missing);
    const options = { check: false, mapping: null, unit: null, by: 'test', progress: () => undefined };
    const reports = await open.administration.takeIn(deliver(found), options);
    const stopped = reports.filter((report) => report.status !== 'taken-in');
    return { stopped, ...(await compareWithTruth(await openFigures(open), join(out, 'truth'))) };
  } finally {
    await open.close();
  }
}

const WORLDS = [
  ['school', 1],
  ['small', 1],
  ['school', 2],
  ['small', 7],
] as const;

/** An owner on each database: what differs between the two is how rows are read. The long tier tries all on both. */
function worldsOn({ name }: TestDatabase) {
  if (process.env['LAGET_LONG'] === '1') return WORLDS;
  return name === 'pglite' ? WORLDS.slice(0, 1) : WORLDS.slice(3);
}

describe.each(databases())('what Laget says of the invented owner, on $name', (database) => {
  test.each(worldsOn(database))(
    'is the truth of scale %s, seed %i, in every cell',
    { timeout: 300_000 },
    async (scale, seed) => {
      const { stopped, cells, differ } = await throughTheFrontDoor(database, scale, seed);
      expect(stopped).toEqual([]);
      expect(cells).toBeGreaterThan(1000);
      expect(differ.slice(0, 20)).toEqual([]);
    },
  );
});
