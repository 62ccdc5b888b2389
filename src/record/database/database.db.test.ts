import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases, freshFolder } from '../../../test/databases.ts';
import { openDatabase, RecordFault } from './index.ts';
import { migrate } from './migrate.ts';
import { openPGlite } from './pglite/pglite-engine.ts';

describe.each(databases())('the database on $name', (database) => {
  test('reads dates as texts, bigint as numbers, numeric as texts, and lists with nothing in them', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const answer = await sql`
      select date '2024-02-29' as day, 5::bigint as big, 1.50::numeric(5, 2) as share,
        (select sum(x) from unnest(${[1, null, 3]}::integer[]) as x) as sum,
        (select array_agg(x) from unnest(${['a', null, 'c "d", \\ {e}']}::text[]) as x) as texts
    `.execute(db);
    await close();
    expect(answer.rows).toEqual([
      { day: '2024-02-29', big: 5, share: '1.50', sum: 4, texts: ['a', null, 'c "d", \\ {e}'] },
    ]);
  });

  test('takes no step twice, and opens again with what was kept', async () => {
    const place = await database.place();
    const first = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    await first.db.insertInto('setting').values({ key: 'k', value: 'v', recorded_at: place.now() }).execute();
    await first.close();
    const second = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const kept = await second.db.selectFrom('setting').select(['key', 'value']).execute();
    await second.close();
    expect(kept).toEqual([{ key: 'k', value: 'v' }]);
  });

  test('refuses a database that a newer program has changed', async () => {
    const place = await database.place();
    const first = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    await sql`insert into migration (name, checksum, recorded_at) values ('0999-later', 'x', now())`.execute(first.db);
    await first.close();
    const again = openDatabase(place.dataDir, place.databaseUrl, place.now());
    await expect(again).rejects.toThrow(RecordFault);
    await expect(again).rejects.toMatchObject({ code: 'database-newer' });
  });

  test('refuses a database whose first step is not ours', async () => {
    const place = await database.place();
    const first = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    await sql`update migration set checksum = 'another'`.execute(first.db);
    await first.close();
    const again = openDatabase(place.dataDir, place.databaseUrl, place.now());
    await expect(again).rejects.toMatchObject({ code: 'migration-changed' });
  });

  test('never changes or removes what was kept', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    await expect(sql`update setting set value = 'x'`.execute(db)).rejects.toThrow('never changed');
    await expect(sql`delete from employment_fact`.execute(db)).rejects.toThrow('never changed');
    await expect(sql`truncate look_up_log`.execute(db)).rejects.toThrow('never changed');
    await expect(sql`delete from person`.execute(db)).rejects.toThrow('never changed');
    await close();
  });

  test('has no column for what must never be kept of people', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const answer = await sql<{ name: string }>`
      select table_name || '.' || column_name as name
      from information_schema.columns
      where table_schema in ('public', 'identity')
        and column_name ~* 'ethnic|etnisk|race|religion|tro_|belief|health|helse|sick|syk|diagnos|disab|funksjon|union|fagforening|politi'
    `.execute(db);
    await close();
    expect(answer.rows).toEqual([]);
  });

  test('rolls a failed transaction back and answers the next question', async () => {
    const place = await database.place();
    const { db, close } = await openDatabase(place.dataDir, place.databaseUrl, place.now());
    const failing = db.transaction().execute(async (trx) => {
      await trx.insertInto('setting').values({ key: 'k', value: 'v', recorded_at: place.now() }).execute();
      await sql`select 1 / 0`.execute(trx);
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    const kept = await db.selectFrom('setting').selectAll().execute();
    await close();
    expect(kept).toEqual([]);
  });
});

/** Where the embedded database is PostgreSQL 16 or newer: making a role gives no right to work as it there. */
test('a database user who may make roles and is no superuser works as the role that was made', async () => {
  const place = freshFolder();
  const engine = await openPGlite(place.dataDir);
  const session = await engine.session();
  await session.script(`
    create role keeper createrole;
    do $$ begin execute format('grant create on database %I to keeper', current_database()); end $$;
    alter schema public owner to keeper;
    set session authorization keeper;
  `);
  session.release();
  await migrate(engine, place.now());
  const after = await engine.session();
  const server = await after.query("select current_setting('server_version_num')::integer >= 160000 as newer", []);
  await after.script('begin; set local role laget_casework');
  const works = await after.query('select session_user as came, current_user as works', []);
  const plans = await after.query('select no from fulfilment_plan', []);
  await after.script('rollback');
  after.release();
  await engine.close();
  expect(server.rows).toEqual([{ newer: true }]);
  expect([works.rows, plans.rows]).toEqual([[{ came: 'keeper', works: 'laget_casework' }], []]);
});
