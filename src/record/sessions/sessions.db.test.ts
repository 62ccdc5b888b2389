import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import type { SessionDraft } from './session.ts';

const hashOf = (digit: string) => digit.repeat(64);
const KARI: SessionDraft = {
  tokenHash: hashOf('a'),
  issuer: 'https://login.example.no',
  subject: 'kari-7',
  name: 'Kari Nordmann',
  providerSession: 'p1',
  role: 'principal',
  unit: '974589095',
  area: null,
  sealed: 'c2VhbGVk',
  idleSeconds: 1800,
  longestSeconds: 43_200,
};

describe.each(databases())('sessions on $name', (database) => {
  test('are found by the hash of their token until they are ended, and then by nobody', async () => {
    const open = await openRecord(await database.place());
    const { sessions } = open.administration;
    const id = await sessions.begin(KARI);
    const found = await sessions.find(KARI.tokenHash);
    const ended = await sessions.end({ id }, 'ended-by-administrator', 'admin');
    const [after, again] = [await sessions.find(KARI.tokenHash), await sessions.end({ id }, 'logged-out')];
    const kept = await sql`select ended_why, ended_by from session`.execute(insideOf(open).db);
    await open.close();
    expect(found).toMatchObject({ id: 's000001', role: 'principal', idleLeft: 1800, longestLeft: 43_200 });
    expect([ended, after, again]).toEqual([1, null, 0]);
    expect(kept.rows).toEqual([{ ended_why: 'ended-by-administrator', ended_by: 'admin' }]);
  });

  test('are told apart beyond the millionth', async () => {
    const open = await openRecord(await database.place());
    const { sessions } = open.administration;
    await sql`alter table session alter column no restart with 1234567`.execute(insideOf(open).db);
    const id = await sessions.begin(KARI);
    const next = await sessions.begin({ ...KARI, tokenHash: hashOf('b') });
    const found = await sessions.find(KARI.tokenHash);
    const ended = await sessions.end({ id }, 'ended-by-administrator');
    const left = await sessions.list();
    await open.close();
    expect([id, next, found?.id, ended]).toEqual(['s1234567', 's1234568', 's1234567', 1]);
    expect(left.map((session) => session.id)).toEqual([next]);
  });

  test('end when they are not used for so long, and the last second still counts', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    await sessions.begin(KARI);
    place.clock.time = '10:29:59';
    const justIn = await sessions.find(KARI.tokenHash);
    place.clock.time = '10:30:00';
    const justOut = await sessions.find(KARI.tokenHash);
    const kept = await sql`select ended_why from session`.execute(insideOf(open).db);
    await open.close();
    expect([justIn?.idleLeft, justOut]).toEqual([1, null]);
    expect(kept.rows).toEqual([{ ended_why: 'idle' }]);
  });

  test('are over when they seem to begin later, because the clock has gone back', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    await sessions.begin(KARI);
    place.clock.time = '09:55:00';
    const apart = await sessions.find(KARI.tokenHash);
    place.clock.time = '09:54:59';
    const back = await sessions.find(KARI.tokenHash);
    place.clock.time = '10:00:00';
    const again = await sessions.find(KARI.tokenHash);
    await open.close();
    expect([apart?.name, back, again]).toEqual(['Kari Nordmann', null, null]);
  });

  test('live on when used, but never longer than the longest', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    const id = await sessions.begin({ ...KARI, longestSeconds: 3000 });
    place.clock.time = '10:25:00';
    await sessions.seen(id);
    place.clock.time = '10:49:59';
    const justIn = await sessions.find(KARI.tokenHash);
    await sessions.seen(id);
    place.clock.time = '10:50:00';
    const justOut = await sessions.find(KARI.tokenHash);
    const kept = await sql`select ended_why from session`.execute(insideOf(open).db);
    await open.close();
    expect([justIn?.longestLeft, justOut]).toEqual([1, null]);
    expect(kept.rows).toEqual([{ ended_why: 'expired' }]);
  });

  test('change role under another token, and the one before opens nothing', async () => {
    const open = await openRecord(await database.place());
    const { sessions } = open.administration;
    const id = await sessions.begin(KARI);
    const to = { tokenHash: hashOf('b'), role: 'reader', unit: null, area: 'nord', sealed: 'bmV3' };
    const changed = await sessions.changeRole(id, to);
    const [before, after] = [await sessions.find(KARI.tokenHash), await sessions.find(to.tokenHash)];
    await sessions.end({ id }, 'logged-out');
    const tooLate = await sessions.changeRole(id, { ...to, tokenHash: hashOf('c') });
    await open.close();
    expect([changed, before, tooLate]).toEqual([true, null, false]);
    expect(after).toMatchObject({ id, role: 'reader', unit: null, area: 'nord', sealed: 'bmV3' });
  });

  test('keep what a task is for, of each session for itself, some hours from when it was told', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    const [hers, his] = [await sessions.begin(KARI), await sessions.begin({ ...KARI, tokenHash: hashOf('b') })];
    await sessions.keepPurpose(hers, 'fulfilment-plan plan-000001', 'hiring');
    await sessions.keepPurpose(hers, 'fulfilment-plan plan-000001', 'follow-up');
    await sessions.keepPurpose(his, 'fulfilment-plan plan-000002', 'supervision');
    const of = (id: string, plan: number) => sessions.purposeOf(id, `fulfilment-plan plan-00000${plan}`);
    const told = [await of(hers, 1), await of(hers, 2), await of(his, 1), await of(his, 2), await of('s999999', 1)];
    place.clock.time = '17:59:59';
    await sessions.keepPurpose(hers, 'fulfilment-plan plan-000001', 'follow-up');
    const justIn = await of(hers, 1);
    place.clock.time = '18:00:00';
    const justOut = await of(hers, 1);
    await sessions.keepPurpose(hers, 'fulfilment-plan plan-000003', 'hiring');
    const rows = await sql`select task from task_purpose`.execute(insideOf(open).db);
    await open.close();
    expect(told).toEqual(['follow-up', null, null, 'supervision', null]);
    expect([justIn, justOut]).toEqual(['follow-up', null]);
    expect(rows.rows).toEqual([{ task: 'fulfilment-plan plan-000003' }]);
  });

  test('of one person, or of one session at the provider, end together and no others', async () => {
    const open = await openRecord(await database.place());
    const { sessions } = open.administration;
    await sessions.begin(KARI);
    await sessions.begin({ ...KARI, tokenHash: hashOf('b'), providerSession: 'p2' });
    await sessions.begin({ ...KARI, tokenHash: hashOf('c'), subject: 'per-3', providerSession: 'p3' });
    const one = await sessions.end({ issuer: KARI.issuer, providerSession: 'p1' }, 'ended-by-provider');
    const other = await sessions.end({ issuer: 'https://other.example', subject: 'kari-7' }, 'ended-by-provider');
    const hers = await sessions.end({ issuer: KARI.issuer, subject: 'kari-7' }, 'ended-by-administrator');
    const left = await sessions.list();
    await open.close();
    expect([one, other, hers]).toEqual([1, 0, 1]);
    expect(left.map(({ subject }) => subject)).toEqual(['per-3']);
  });

  test('that ran out are not listed, and are forgotten three months after they ended', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    const countOf = async () =>
      (await sql<{ n: number }>`select count(*)::integer as n from session`.execute(insideOf(open).db)).rows[0]?.n;
    await sessions.begin(KARI);
    place.clock.time = '11:00:00';
    const listed = await sessions.list();
    await sessions.begin({ ...KARI, tokenHash: hashOf('b') });
    const before = await countOf();
    place.clock.day = '2026-12-20';
    await sessions.begin({ ...KARI, tokenHash: hashOf('c') });
    const after = await countOf();
    await open.close();
    expect([listed, before, after]).toEqual([[], 2, 2]);
  });

  test('a login on its way is taken out once, and not after ten minutes', async () => {
    const place = await database.place();
    const open = await openRecord(place);
    const { sessions } = open.administration;
    await sessions.keepAttempt(hashOf('1'), 'one');
    await sessions.keepAttempt(hashOf('2'), 'two');
    const taken = [await sessions.takeAttempt(hashOf('1')), await sessions.takeAttempt(hashOf('1'))];
    place.clock.time = '10:10:01';
    const late = await sessions.takeAttempt(hashOf('2'));
    await open.close();
    expect([taken, late]).toEqual([['one', null], null]);
  });

  test('two processes at one record see the same sessions', async () => {
    const place = await database.place();
    const first = await openRecord(place);
    const id = await first.administration.sessions.begin(KARI);
    const second = database.name === 'postgres' ? await openRecord(place) : first;
    const seen = await second.administration.sessions.find(KARI.tokenHash);
    await second.administration.sessions.end({ id }, 'logged-out');
    const after = await first.administration.sessions.find(KARI.tokenHash);
    await Promise.all([...new Set([first, second])].map((open) => open.close()));
    expect([seen?.id, after]).toEqual([id, null]);
  });
});
