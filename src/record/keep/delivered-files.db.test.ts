import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { hrFile, KARI, MAPPING, OLA, takeIn, teacher } from '../../../test/deliveries.ts';
import { openRecord } from '../administration/index.ts';
import { DELIVERED } from './delivered-files.ts';

const FILE = hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]);
const OTHER = hrFile('b.csv', [teacher(OLA, 'Bjørka skole', '01.08.2020')]);

/** Names in the folder of kept files; none where it is not there. */
const kept = (dataDir: string) => (existsSync(join(dataDir, DELIVERED)) ? readdirSync(join(dataDir, DELIVERED)) : []);

describe.each(databases().slice(0, 1))('delivered files, on $name', (database) => {
  test('nothing of a delivered file is kept until the owner decides otherwise', async () => {
    const place = await database.place();
    const { administration, close } = await openRecord(place);
    const [report] = await takeIn(administration, [MAPPING, FILE]);
    await close();
    expect([report?.status, kept(place.dataDir)]).toEqual(['taken-in', []]);
  });

  test('what is kept is the bytes, for the owner only, until the delivery is withdrawn', async () => {
    const place = await database.place();
    const { administration, close } = await openRecord(place);
    await administration.changeSetting('keep-delivered-files', 'yes');
    const reports = await takeIn(administration, [MAPPING, FILE, OTHER]);
    const [first, second] = reports;
    const path = join(place.dataDir, DELIVERED, first?.sha256 ?? '');
    const [bytes, mode] = [readFileSync(path), statSync(path).mode & 0o777];
    await administration.withdraw(second?.id ?? '', 'test');
    const left = kept(place.dataDir);
    await administration.changeSetting('keep-delivered-files', 'no');
    await close();
    expect(new Uint8Array(bytes)).toEqual(FILE.bytes);
    expect([mode, left, kept(place.dataDir)]).toEqual([0o600, [first?.sha256], []]);
  });

  test('what is kept for some days is gone when they are over', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const { administration, close } = await openRecord(place);
    await administration.changeSetting('keep-delivered-files', '30');
    await takeIn(administration, [MAPPING, FILE]);
    const before = kept(place.dataDir).length;
    await close();
    place.clock.day = '2026-10-16';
    await (await openRecord(place)).close();
    expect([before, kept(place.dataDir)]).toEqual([1, []]);
  });
});
