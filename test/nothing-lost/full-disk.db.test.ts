import { chmodSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EMBEDDED_FOLDER, openRecord, type RecordPlace, recordFaultIn } from '../../src/record/administration/index.ts';
import { dayOf } from '../../src/terms/index.ts';
import { hrFile, MAPPING, syntheticNumber, takeIn, teacher } from '../deliveries.ts';
import { type PostgresCluster, startPostgres } from '../postgres-cluster.ts';
import { MAY_MAKE_DISKS, makeSmallDisk, type SmallDisk } from './small-disk.ts';

const PERSONS = 2000;
/** Less than so many rows take, with their log. */
const LITTLE = 300_000;
const MEGABYTES = { pglite: 90, postgres: 120 };

const file = (n: number) =>
  hrFile(
    `uttrekk-${n}.csv`,
    Array.from({ length: PERSONS }, (_, i) =>
      teacher(syntheticNumber((i % 28) + 1, Math.floor(i / 28) + n), 'Bjørka skole', '01.08.2020'),
    ),
  );

const placeIn = (dataDir: string, databaseUrl: string | null): RecordPlace => ({
  dataDir,
  databaseUrl,
  identityKey: null,
  today: () => dayOf(2026, 9, 15),
  now: () => '2026-09-15T10:00:00.000Z',
});

/** Why it could not be done, as people are told; `done` where it could. */
const why = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (problem: unknown) => recordFaultIn(problem)?.code ?? problem,
  );

/** Takes in until the disk is full, makes room, and goes on. What was acknowledged, and what is there afterwards. */
async function fillAndGoOn(place: RecordPlace, disk: SmallDisk) {
  const open = await openRecord(place);
  const [first] = await takeIn(open.administration, [MAPPING, file(0)]);
  disk.fill(LITTLE);
  const refused = await why(takeIn(open.administration, [file(1)]));
  const asked = await why(open.administration.settings());
  disk.makeRoom();
  const [then] = await takeIn(open.administration, [file(2)]);
  await open.close();
  const again = await openRecord(place);
  const kept = (await again.administration.deliveries()).map(({ id, rows }) => [id, rows.kept]).sort();
  await again.close();
  return { refused, asked, acknowledged: [first, then].map((one) => [one?.id, PERSONS]), kept };
}

describe.skipIf(!MAY_MAKE_DISKS)('a disk that is full (needs root, to make a small one)', () => {
  const disks: SmallDisk[] = [];
  let cluster: PostgresCluster | null = null;
  const disk = (megabytes: number) => {
    const made = makeSmallDisk(megabytes);
    disks.push(made);
    return made;
  };
  let embedded: SmallDisk;
  beforeAll(() => {
    embedded = disk(MEGABYTES.pglite);
    cpSync(join(inject('templateDir'), EMBEDDED_FOLDER), join(embedded.folder, 'data', EMBEDDED_FOLDER), {
      recursive: true,
    });
  });
  afterAll(() => {
    cluster?.stop();
    for (const one of disks) one.remove();
  });

  test('of the embedded database is told, what was acknowledged is there, and with room it goes on', async () => {
    const told = await fillAndGoOn(placeIn(join(embedded.folder, 'data'), null), embedded);
    expect([told.refused, told.asked]).toEqual(['disk-full', 'done']);
    expect(told.kept).toEqual(told.acknowledged);
  });

  test('and a folder that nobody may write in is told before anything is done', async () => {
    const place = placeIn(join(embedded.folder, 'data'), null);
    embedded.shut();
    const [held, fresh] = [
      await why(openRecord(place)),
      await why(openRecord(placeIn(join(embedded.folder, 'new'), null))),
    ];
    embedded.open();
    const open = await openRecord(place);
    const deliveries = await open.administration.deliveries();
    await open.close();
    expect([held, fresh, deliveries.length]).toEqual(['folder-not-writable', 'folder-not-writable', 2]);
  });

  test('of the PostgreSQL server is told, what was acknowledged is there, and with room it goes on', async () => {
    const own = disk(MEGABYTES.postgres);
    chmodSync(own.folder, 0o755);
    cluster = await startPostgres(own.folder);
    const told = await fillAndGoOn(placeIn(join(embedded.folder, 'other'), `${cluster.url}/postgres`), own);
    expect([told.refused, told.asked]).toEqual(['disk-full', 'done']);
    expect(told.kept).toEqual(told.acknowledged);
  });
});
