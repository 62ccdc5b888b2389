import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../test/databases.ts';
import { BJORKA, FURULY, hrFile, KARI, takeIn, teacher } from '../../../test/deliveries.ts';
import type { PersonKey } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { caseDesk } from '../fulfilment/index.ts';
import { insideOf } from '../open-records.ts';
import { factsOf } from '../reading/facts-of.ts';
import { NO_ROWS, type RowReach, underReach } from './row-reach.ts';

const DRAFT = {
  ...{ post: 'Lærer', reference: '26/1', purpose: 'hiring', assessedBy: 'Rektor', evidence: [] },
  ...{ language: 'nb', facts: {}, answer: {} },
};

/** A record with a plan and a kept check at each of two schools; `count` counts rows without any condition. */
async function withCases(database: TestDatabase) {
  const open = await openRecord(await database.place());
  await takeIn(open.administration, [hrFile('hr.csv', [teacher(KARI, BJORKA, '01.08.2026')])]);
  const { db } = insideOf(open);
  const [person] = (await factsOf(open)).persons.key;
  const cases = caseDesk(open, { units: 'every' });
  await cases.keep({ ...DRAFT, unit: BJORKA }, 'test');
  await cases.keep({ ...DRAFT, unit: FURULY }, 'test');
  await sql`
    insert into fulfilment_plan (person, unit, post, starts, recorded_at, recorded_by)
    values (1, ${BJORKA}, 'Lærer', '2026-08-01', now(), 'test'), (1, ${FURULY}, 'Lærer', '2026-08-01', now(), 'test')
  `.execute(db);
  await sql`
    insert into fulfilment_plan_version
      (plan, starts, valid_from, basis, ends, status, content, recorded_at, recorded_by)
    select no, starts, starts, 'TEMP_17_3_3', '2027-07-31', 'agreed', '{}'::json, now(), 'test' from fulfilment_plan
  `.execute(db);
  const count = (reach: RowReach) =>
    underReach(db, reach, async (inner) => {
      const { rows } = await sql<Record<string, number>>`
        select (select count(*) from requirement_case)::integer as cases,
          (select count(*) from fulfilment_plan)::integer as plans,
          (select count(*) from fulfilment_plan_version)::integer as versions,
          (select count(*) from identity.person)::integer as names,
          (select count(*) from look_up_log)::integer as looks
      `.execute(inner);
      return rows[0];
    });
  return { open, db, person: person as PersonKey, count };
}

describe.each(databases())('rows about persons, on $name', (database) => {
  test('are none without a reach, and those of a unit and no other with it', async () => {
    const { open, count } = await withCases(database);
    const counted = [await count(NO_ROWS), await count({ units: [BJORKA] }), await count({ units: 'every' })];
    await open.close();
    expect(counted).toEqual([
      { cases: 0, plans: 0, versions: 0, names: 0, looks: 0 },
      { cases: 1, plans: 1, versions: 1, names: 0, looks: 0 },
      { cases: 2, plans: 2, versions: 2, names: 0, looks: 0 },
    ]);
  });

  test('of the own person are seen by whoever it is, and written by nobody of that reach', async () => {
    const { open, db, person, count } = await withCases(database);
    expect(await count({ units: [], person })).toMatchObject({ cases: 0, plans: 2, versions: 2 });
    const telling = underReach(db, { units: [], person }, (inner) =>
      sql`insert into fulfilment_plan_word (version, counts, recorded_at, recorded_by) values (1, false, now(), 'x')`.execute(
        inner,
      ),
    );
    await expect(telling).rejects.toThrow(/row-level security/);
    await open.close();
  });

  test('of another unit are refused by the database itself', async () => {
    const { open } = await withCases(database);
    const keeping = caseDesk(open, { units: [BJORKA] }).keep({ ...DRAFT, unit: FURULY }, 'test');
    await expect(keeping).rejects.toThrow(/row-level security/);
    await open.close();
  });

  test('stay out of reach of a role that tries to switch the rules off, and nothing is left on the connection', async () => {
    const { open, db } = await withCases(database);
    const tried = (statement: string) =>
      underReach(db, NO_ROWS, (inner) => sql`${sql.raw(statement)}`.execute(inner)).then(
        () => 'done',
        () => 'refused',
      );
    const outcomes = [
      await tried('alter table requirement_case disable row level security'),
      await tried('drop policy within_reach on requirement_case'),
      await tried('alter role laget_casework bypassrls'),
      await tried('select * from employment_fact'),
      await tried('delete from look_up_log'),
      await tried('update requirement_case set unit = unit'),
    ];
    const bypass = await sql`
      select rolbypassrls or rolsuper or rolcanlogin as may from pg_roles where rolname = 'laget_casework'
    `.execute(db);
    const left = await sql`
      select current_user = 'laget_casework' as role, coalesce(current_setting('laget.units', true), '') as units
    `.execute(db);
    await open.close();
    expect(outcomes).toEqual(Array.from({ length: 6 }, () => 'refused'));
    expect([bypass.rows, left.rows]).toEqual([[{ may: false }], [{ role: false, units: '' }]]);
  });
});
