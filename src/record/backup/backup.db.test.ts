import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../test/databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../test/deliveries.ts';
import { openRecord } from '../administration/index.ts';
import { factsOf } from '../index.ts';
import { insideOf } from '../open-records.ts';
import { askForBackup, backUpRecord, newBackupKey, offerBackups, restoreRecord } from './index.ts';
import { tablesInOrder } from './tables-in-order.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-backups-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const silent = () => {};
let made = 0;
const newFile = () => join(folder, `${++made}.age`);

/** Every row of every table as texts: the naive twin of what a backup holds. */
async function everything(place: TestPlace): Promise<Readonly<Record<string, readonly string[]>>> {
  const open = await openRecord(place);
  const { db } = insideOf(open);
  const tables: Record<string, string[]> = {};
  for (const { name } of await tablesInOrder(db)) {
    const answer = await sql<{ text: string }>`select t::text as text from ${sql.raw(name)} as t`.execute(db);
    tables[name] = answer.rows.map(({ text }) => text).sort();
  }
  await open.close();
  return tables;
}

async function filled(place: TestPlace): Promise<void> {
  const open = await openRecord(place);
  await open.administration.changeSetting('keep-delivered-files', 'yes');
  await takeIn(open.administration, [
    MAPPING,
    hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020'), teacher(OLA, 'Bjørka "skole"', '01.08.2021')]),
  ]);
  await takeIn(open.administration, [hrFile('b.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020', '31.07.2026')])]);
  await open.administration.withdraw('d000001', 'test');
  await open.close();
}

const both = databases();

describe.each(both)('a backup of a record on $name', (database) => {
  let place: TestPlace;
  let path: string;
  let rows: Awaited<ReturnType<typeof everything>>;
  let key: Awaited<ReturnType<typeof newBackupKey>>;

  beforeAll(async () => {
    place = await database.place({ identityKey: null });
    key = await newBackupKey();
    await filled(place);
    rows = await everything(place);
    path = newFile();
    const open = await openRecord(place);
    await backUpRecord(open, { path, recipients: [key.recipient], progress: silent });
    await open.close();
  });

  test.each(both)('restored on $name is the same in every row, file and key, and goes on from there', async (into) => {
    const other = await into.place({ identityKey: null });
    const report = await restoreRecord(other, { path, secret: key.secret, progress: silent });
    expect(report).toMatchObject({ files: 1, stepsSince: 0 });
    expect(await everything(other)).toEqual(rows);
    const same = (name: string) =>
      readFileSync(join(other.dataDir, name)).equals(readFileSync(join(place.dataDir, name)));
    const delivered = readdirSync(join(place.dataDir, 'delivered')).map((name) => join('delivered', name));
    expect(['identity.key', ...delivered].filter((name) => !same(name))).toEqual([]);
    const open = await openRecord(other);
    const [taken] = await takeIn(open.administration, [hrFile('c.csv', [teacher(OLA, 'Bjørka skole', '01.08.2026')])]);
    const { persons } = await factsOf(open);
    await open.close();
    expect([taken?.id, taken?.status, persons.key.length]).toEqual(['d000003', 'taken-in', 2]);
  });

  test('tells no number, no name and no text to whoever lacks the key, who is refused', async () => {
    const bytes = readFileSync(path);
    expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { secret } = await newBackupKey();
    const tried = restoreRecord(await database.place(), { path, secret, progress: silent });
    await expect(tried).rejects.toMatchObject({ code: 'wrong-key' });
  });

  test('that is cut off, changed or another file is refused, and nothing is restored from it', async () => {
    const whole = readFileSync(path);
    const changed = Buffer.from(whole);
    changed[whole.length - 40] = (changed[whole.length - 40] ?? 0) ^ 1;
    const cut = whole.subarray(0, Math.floor(whole.length * 0.7));
    const other = await database.place({ identityKey: null });
    const codes: string[] = [];
    for (const bytes of [changed, cut, whole.subarray(0, 10), Buffer.from('a,b\n1,2\n'), Buffer.alloc(0)]) {
      const bad = newFile();
      writeFileSync(bad, bytes);
      const refused = await restoreRecord(other, { path: bad, secret: key.secret, progress: silent }).catch(
        (problem: { code: string }) => problem.code,
      );
      codes.push(String(refused));
    }
    expect(codes).toEqual(['backup-damaged', 'backup-damaged', 'not-a-backup', 'not-a-backup', 'not-a-backup']);
    expect(existsSync(join(other.dataDir, 'identity.key'))).toBe(false);
  });

  test('is never put over a record that is there, nor a file over another', async () => {
    const tried = restoreRecord(place, { path, secret: key.secret, progress: silent });
    await expect(tried).rejects.toMatchObject({ code: 'record-not-empty' });
    const open = await openRecord(place);
    const again = backUpRecord(open, { path, recipients: [key.recipient], progress: silent });
    await expect(again).rejects.toMatchObject({ code: 'file-exists' });
    const stranger = backUpRecord(open, { path: newFile(), recipients: ['age1nobody'], progress: silent });
    await expect(stranger).rejects.toMatchObject({ code: 'not-a-recipient' });
    await open.close();
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('is made by the process that holds the folder, for another that asks', async () => {
    const open = await openRecord(place);
    const door = await offerBackups(open);
    const asked = newFile();
    const steps: string[] = [];
    const wanted = { path: asked, recipients: [key.recipient] };
    const report = await askForBackup(place.dataDir, wanted, ({ stage }) => steps.push(stage));
    await expect(askForBackup(place.dataDir, wanted, silent)).rejects.toMatchObject({ code: 'file-exists' });
    await door?.close();
    await open.close();
    expect(report?.path).toBe(asked);
    expect(new Set(steps)).toEqual(new Set(['writing', 'reading-back']));
    expect(await askForBackup(place.dataDir, { path: newFile(), recipients: [key.recipient] }, silent)).toBeNull();
  });
});
