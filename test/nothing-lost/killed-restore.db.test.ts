import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUpRecord, newBackupKey, openRecord, restoreRecord } from '../../src/record/administration/index.ts';
import { factsOf } from '../../src/record/index.ts';
import { seeded } from '../chance.ts';
import { databases, type TestPlace } from '../databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../deliveries.ts';
import { actAndDie, FEWER_KILLS } from './kill-by-chance.ts';

const CHILD = fileURLToPath(new URL('./children/restore.ts', import.meta.url));
const SEED = 20_261_130;
/** Steps that a restore tells: checking to the end, then each table. */
const STEPS = 50;
const folder = mkdtempSync(join(tmpdir(), 'laget-restores-'));
const both = databases();
let backup: { readonly path: string; readonly secret: string; readonly fingerprint: string };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const place = await (both[0] as (typeof both)[number]).place({ identityKey: null });
  const open = await openRecord(place);
  const rows = [teacher(KARI, 'Bjørka skole', '01.08.2020'), teacher(OLA, 'Bjørka skole', '01.08.2021')];
  await takeIn(open.administration, [MAPPING, hrFile('uttrekk.csv', rows)]);
  const { secret, recipient } = await newBackupKey();
  const path = join(folder, 'backup.age');
  await backUpRecord(open, { path, recipients: [recipient], progress: () => {} });
  backup = { path, secret, fingerprint: await open.administration.fingerprint() };
  await open.close();
});

/** Restores what a killed restore left: an empty place takes it, a whole one says that it is there. */
async function restoredAgain(place: TestPlace): Promise<string> {
  const tried = restoreRecord(place, { ...backup, progress: () => {} });
  return tried.then(
    () => 'restored',
    ({ code }: { code: string }) => code,
  );
}

describe.each(both)('kill -9 during a restore on $name', (database) => {
  test(`leaves all of it or nothing, and the next one puts it in whole, ${FEWER_KILLS} times`, {
    timeout: 180_000 * FEWER_KILLS,
  }, async () => {
    const chance = seeded(SEED);
    const outcomes: unknown[] = [];
    for (let kill = 0; kill < FEWER_KILLS; kill++) {
      const place = await database.place({ identityKey: null });
      const args = [CHILD, place.dataDir, place.databaseUrl ?? '-', backup.path, backup.secret];
      await actAndDie(args, Math.floor(chance() * STEPS), Math.floor(chance() * 60));
      const again = await restoredAgain(place);
      const open = await openRecord(place);
      const { persons } = await factsOf(open);
      const isSame = (await open.administration.fingerprint()) === backup.fingerprint;
      await open.close();
      const isWhole = ['restored', 'record-not-empty'].includes(again);
      outcomes.push([isWhole, persons.length, isSame, existsSync(join(place.dataDir, 'identity.key'))]);
    }
    expect(outcomes).toEqual(Array.from({ length: FEWER_KILLS }, () => [true, 2, true, true]));
  });
});
