import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { hrFile, KARI, MAPPING, NORA, OLA, takeIn, teacher, textFile } from '../../../test/deliveries.ts';
import { openRecord, rotateIdentityKey } from '../administration/index.ts';
import { factsOf } from '../index.ts';
import { insideOf } from '../open-records.ts';
import { identityKeys } from './identity-key.ts';
import { personKey } from './person-key.ts';

const OTHER_KEY = new Uint8Array(32).fill(9);
const TEST_KEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const EXTRACT = hrFile('a.csv', [
  teacher(KARI, 'Bjørka skole', '01.08.2020'),
  teacher(OLA, 'Bjørka skole', '01.08.2021'),
]);

describe.each(databases())('identities on $name', (database) => {
  test('no number and no name stands plain anywhere in the database', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [
      MAPPING,
      EXTRACT,
      textFile('koblinger.csv', `earlier;later\r\n${NORA};${KARI}\r\n`),
    ]);
    const { db } = insideOf(open);
    const tables = await sql<{ name: string }>`
      select format('%I.%I', table_schema, table_name) as name
      from information_schema.tables
      where table_schema in ('public', 'identity') and table_type = 'BASE TABLE'
    `.execute(db);
    const dumps = await Promise.all(
      tables.rows.map(({ name }) =>
        sql<{ text: string }>`select t::text as text from ${sql.raw(name)} as t`.execute(db),
      ),
    );
    const dump = dumps.flatMap((answer) => answer.rows.map((row) => row.text)).join('\n');
    await open.close();
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    expect(dump).toContain(personKey(identityKeys(Uint8Array.from({ length: 32 }, (_, i) => i)).person, KARI));
    expect(dump).not.toMatch(new RegExp([KARI, OLA, NORA, 'Navn \\d', hex(KARI), hex('Navn ')].join('|')));
  });

  test('the key file is for its owner only, and a lost key is told, not remade', async () => {
    const place = await database.place({ identityKey: null });
    const open = await openRecord(place);
    await takeIn(open.administration, [MAPPING, EXTRACT]);
    await open.close();
    const file = join(place.dataDir, 'identity.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    rmSync(file);
    await expect(openRecord(place)).rejects.toMatchObject({ name: 'RecordFault', code: 'identity-key-lost' });
  });

  test('another key than the one the record was written with is refused', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    await open.close();
    const other = openRecord({ ...place, identityKey: OTHER_KEY });
    await expect(other).rejects.toMatchObject({ code: 'identity-key-wrong' });
  });

  test('a link between a D-number and the national number that followed it is told with the delivery that says so', async () => {
    const open = await openRecord(await database.place());
    await takeIn(open.administration, [MAPPING, EXTRACT]);
    await takeIn(open.administration, [textFile('koblinger.csv', `earlier;later\r\n${OLA};${KARI}\r\n`)]);
    const facts = await factsOf(open);
    await open.administration.withdraw('d000002', 'test');
    const apart = await factsOf(open);
    await open.close();
    const [link] = facts.persons.links ?? [];
    const keyOf = (number: string) => personKey(identityKeys(TEST_KEY).person, number);
    expect([link?.earlier, link?.later].map((place) => facts.persons.key[place ?? -1])).toEqual([
      keyOf(OLA),
      keyOf(KARI),
    ]);
    expect(facts.deliveries[link?.delivery ?? -1]?.source).toBe('identity-links');
    expect(apart.deliveries[apart.persons.links?.[0]?.delivery ?? -1]?.withdrawnOn).not.toBeNull();
  });

  test('a changed key gives every person a new key and joins the next delivery as before', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const links = textFile('koblinger.csv', `earlier;later\r\n${NORA};${KARI}\r\n`);
    await takeIn(open.administration, [MAPPING, EXTRACT, links]);
    const before = await factsOf(open);
    const changed = await rotateIdentityKey(open, OTHER_KEY);
    const after = await factsOf(open);
    await takeIn(open.administration, [hrFile('b.csv', [teacher(NORA, 'Bjørka skole', '01.08.2022')])]);
    const next = await factsOf(open);
    await open.close();
    expect(changed).toEqual({ persons: 3 });
    expect(after.persons.key).toEqual(
      [KARI, OLA, NORA].map((number) => personKey(identityKeys(OTHER_KEY).person, number)).sort(),
    );
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(next.persons.length).toBe(3);
    expect(next.persons.links).toHaveLength(1);
    await expect(openRecord(place)).rejects.toMatchObject({ code: 'identity-key-wrong' });
    const again = await openRecord({ ...place, identityKey: OTHER_KEY });
    await again.close();
  });

  test('a key kept in the data folder is replaced there', async () => {
    const place = await database.place({ identityKey: null });
    const open = await openRecord(place);
    await takeIn(open.administration, [MAPPING, EXTRACT]);
    await rotateIdentityKey(open, OTHER_KEY);
    await open.close();
    const again = await openRecord(place);
    const facts = await factsOf(again);
    await again.close();
    expect(readFileSync(join(place.dataDir, 'identity.key'), 'utf8').trim()).toBe('09'.repeat(32));
    expect(facts.persons.key).toContain(personKey(identityKeys(OTHER_KEY).person, OLA));
  });
});
