import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../test/databases.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import type { ProcessDesk } from './processes.ts';

const [pglite, postgres] = databases() as [TestDatabase, TestDatabase];
/** Fills by one in ten minutes: nothing fills while a test runs. */
const FIVE = { burst: 5, perMinute: 0.1 };
const JOB = '0f8b2c1e-5a77-4c7e-9a43-000000000001';

/** Three processes behind one database. */
async function threeProcesses() {
  const place = await postgres.place();
  const open = [await openRecord(place), await openRecord(place), await openRecord(place)] as const;
  const desks = open.map((one) => one.administration.processes as ProcessDesk);
  return { desks, db: insideOf(open[0]).db, close: () => Promise.all(open.map((one) => one.close())) };
}

test('the embedded database has one process, which counts for itself', async () => {
  const open = await openRecord(await pglite.place());
  expect(open.administration.processes).toBeNull();
  await open.close();
});

test('three processes give one allowance together, at once and one after another, and each key has its own', async () => {
  const { desks, db, close } = await threeProcesses();
  const [one, two, three] = desks as [ProcessDesk, ProcessDesk, ProcessDesk];
  const asks = desks.flatMap((desk) => [desk.take('a', FIVE), desk.take('a', FIVE), desk.take('a', FIVE)]);
  const taken = await Promise.all(asks);
  const refusedAgain = [await one.take('a', FIVE), await two.take('a', FIVE), await three.take('a', FIVE)];
  const other = await two.take('b', FIVE);
  const { rows } = await sql<{ keys: number; told: boolean }>`
    select count(*)::integer as keys, bool_or(key in ('a', 'b')) as told from request_allowance
  `.execute(db);
  await close();
  expect(taken.filter((seconds) => seconds === 0)).toHaveLength(5);
  expect(refusedAgain.every((seconds) => seconds > 590 && seconds <= 600)).toBe(true);
  expect([other, rows]).toEqual([0, [{ keys: 2, told: false }]]);
});

test('what was used fills again by the clock of the database, and never beyond the burst', async () => {
  const { desks, db, close } = await threeProcesses();
  const [one, two] = desks as [ProcessDesk, ProcessDesk];
  const used = (await Promise.all(Array.from({ length: 6 }, () => one.take('a', FIVE)))).map((left) => left === 0);
  await sql`update request_allowance set at = at - interval '20 minutes'`.execute(db);
  const afterTwenty = [await two.take('a', FIVE), await one.take('a', FIVE), await two.take('a', FIVE)];
  await sql`update request_allowance set at = at - interval '1 year'`.execute(db);
  await one.take('a', FIVE);
  const { rows } = await sql<{ left: number }>`
    select round(available)::integer as left from request_allowance
  `.execute(db);
  await close();
  expect(used.filter((was) => was)).toHaveLength(5);
  expect(afterTwenty.map((seconds) => seconds === 0)).toEqual([true, true, false]);
  expect(rows).toEqual([{ left: 4 }]);
});

test('any process is told how work goes, until it is forgotten, and that nothing has been heard of it for a minute', async () => {
  const { desks, db, close } = await threeProcesses();
  const [one, two] = desks as [ProcessDesk, ProcessDesk];
  await one.tellJob({ id: JOB, kind: 'report', ended: false, told: { asked: 3 } });
  const [found, asOther, all] = [
    await two.findJob('report', JOB),
    await two.findJob('take-in', JOB),
    await two.jobs('report'),
  ];
  await sql`update running_job set told_at = told_at - interval '61 seconds'`.execute(db);
  const silent = await two.findJob('report', JOB);
  await one.stillDoing([JOB]);
  const heard = await two.findJob('report', JOB);
  await one.tellJob({ id: JOB, kind: 'report', ended: true, told: { asked: 30 } });
  await sql`update running_job set told_at = told_at - interval '59 minutes'`.execute(db);
  const ended = await two.findJob('report', JOB);
  await sql`update running_job set told_at = told_at - interval '1 minute'`.execute(db);
  const gone = await two.findJob('report', JOB);
  await two.sweep();
  const { rows } = await sql`select id from running_job`.execute(db);
  await close();
  expect(rows).toEqual([]);
  expect(found).toEqual({ id: JOB, kind: 'report', ended: false, told: { asked: 3 }, isHeard: true });
  expect([asOther, all.length, silent?.isHeard, heard?.isHeard]).toEqual([null, 1, false, true]);
  expect([ended?.isHeard, ended?.told, gone]).toEqual([true, { asked: 30 }, null]);
});
