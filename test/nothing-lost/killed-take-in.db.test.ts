import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openDataset } from '../../src/analysis/index.ts';
import { buildDataset } from '../../src/analysis/read-model/build-dataset.ts';
import { openRecord } from '../../src/record/administration/index.ts';
import { factsOf } from '../../src/record/index.ts';
import { insideOf } from '../../src/record/open-records.ts';
import { seeded } from '../chance.ts';
import { databases } from '../databases.ts';
import { actAndDie, KILLS } from './kill-by-chance.ts';

const CHILD = fileURLToPath(new URL('./children/take-in-and-build.ts', import.meta.url));
const SEED = 20_260_915;

interface Kept {
  readonly id: number;
  readonly kept: number;
  readonly rows: number;
  readonly persons: number;
}

describe.each(databases())('kill -9 during take-in and while the read model is built, on $name', (database) => {
  test(`loses no acknowledged delivery, keeps none by half, and figures are those of the record, ${KILLS} times`, {
    timeout: 180_000 * KILLS,
  }, async () => {
    const chance = seeded(SEED);
    const place = await database.place({ identityKey: null });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const args = [place.dataDir, place.databaseUrl ?? '-', String(acknowledged.length + kill * 3)];
      const said = await actAndDie([CHILD, ...args], Math.floor(chance() * 8), Math.floor(chance() * 120));
      acknowledged.push(...said.filter((line) => line.startsWith('taken-in ')));
    }
    const open = await openRecord(place);
    const kept = await sql<Kept>`
      select d.no as id, d.rows_kept as kept,
        (select count(*)::integer from employment_fact f where f.delivery = d.no) as rows,
        (select count(*)::integer from person_fact f where f.delivery = d.no) as persons
      from delivery d
      order by d.no
    `.execute(insideOf(open).db);
    const saved = await openDataset(open);
    const built = buildDataset(await factsOf(open));
    await open.close();
    const files = readdirSync(join(place.dataDir, 'read-model'));
    const ids = new Set(kept.rows.map((row) => `d${String(row.id).padStart(6, '0')}`));
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.filter((line) => !ids.has(line.split(' ')[1] ?? ''))).toEqual([]);
    expect(kept.rows.filter((row) => row.rows !== row.kept || row.persons === 0)).toEqual([]);
    expect([saved.hash, saved.fingerprint]).toEqual([built.hash, built.fingerprint]);
    expect(files).toContain('current.bin');
  });
});
