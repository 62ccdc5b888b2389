import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openRecord } from '../../src/record/administration/index.ts';
import { factsOf } from '../../src/record/index.ts';
import { insideOf } from '../../src/record/open-records.ts';
import { dayOf } from '../../src/terms/index.ts';
import { seeded } from '../chance.ts';
import { databases } from '../databases.ts';
import { actAndDie, FEWER_KILLS } from './kill-by-chance.ts';

const CHILD = fileURLToPath(new URL('./children/decide-and-delete.ts', import.meta.url));
const SEED = 20_261_129;
/** Each child begins at a number that none before it can have come to. */
const APART = 25;

/** Whoever has some of what is kept of a person, and not all. */
const HALF = sql<{ person: number }>`
  select person
  from (
    select person from employment_fact union select person from person_fact union select person from identity.person
  ) known
  where not exists (select 1 from employment_fact f where f.person = known.person)
    or not exists (select 1 from person_fact f where f.person = known.person)
    or not exists (select 1 from identity.person f where f.person = known.person)
    or not exists (select 1 from person p where p.no = known.person)
`;

describe.each(databases())('kill -9 while limits, users and deletions are decided, on $name', (database) => {
  test(`loses no acknowledged decision and deletes nobody by half, ${FEWER_KILLS} times`, {
    timeout: 180_000 * FEWER_KILLS,
  }, async () => {
    const chance = seeded(SEED);
    const place = await database.place({ identityKey: null });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < FEWER_KILLS; kill++) {
      const args = [CHILD, place.dataDir, place.databaseUrl ?? '-', String(kill * APART)];
      const said = await actAndDie(args, 3 + Math.floor(chance() * 9), Math.floor(chance() * 150));
      acknowledged.push(...said.filter((line) => line !== 'ready'));
    }
    const open = await openRecord(place);
    const { limits, users, retention } = open.administration;
    const { db } = insideOf(open);
    const half = await HALF.execute(db);
    const names = await sql<{ value: string }>`select value from setting where key = 'owner-name'`.execute(db);
    const decided = (await limits.list()).map(({ reason }) => reason);
    const entered = await users.list();
    const deleting = (await retention.runs()).filter(({ kinds }) => kinds.some(({ removed }) => removed > 0));
    // What the last one had taken in and not yet deleted is deleted now: the next start goes on.
    await retention.run({ by: 'test', tried: false });
    const { persons } = await factsOf(open);
    const asked = await users.askersOf({ issuer: 'https://login.example.no', subject: 'user 0' }, dayOf(2026, 9, 15));
    await open.close();
    const given = entered.filter(({ grants }) => grants.length === 1).map(({ subject }) => subject);
    const kept = new Set([...decided, ...given, ...names.rows.map(({ value }) => value)]);
    const lines = acknowledged.filter((line) => !line.startsWith('deleted '));
    expect(lines.length).toBeGreaterThan(FEWER_KILLS);
    expect(lines.filter((line) => !kept.has(line))).toEqual([]);
    expect(deleting.length).toBeGreaterThanOrEqual(acknowledged.length - lines.length);
    expect(half.rows).toEqual([]);
    expect(persons.length).toBe(1);
    expect(asked.map(({ role }) => role)).toEqual(['principal']);
  });
});
