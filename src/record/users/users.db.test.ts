import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../test/databases.ts';
import { BJORKA, FURULY, hrFile, NORA, OLA, takeIn, teacher, textFile } from '../../../test/deliveries.ts';
import { dayOf, type PersonKey, type UnitNumber } from '../../terms/index.ts';
import { openRecord, rotateIdentityKey } from '../administration/index.ts';
import { personKey } from '../identity/person-key.ts';
import { insideOf } from '../open-records.ts';
import type { GrantDraft, UserOutcome } from './index.ts';

const REGISTER = textFile(
  'skoleregister.csv',
  [
    'orgnr,navn,skoletype,elever_2025,ansatte,lat,lon,bydel_id,bydel',
    `${BJORKA},Bjørka skole,barneskole,300,,60.1,10.2,A,Øst`,
    `${FURULY},Furuly skole,barneskole,120,17,60.2,10.3,B,Vest`,
    '',
  ].join('\n'),
);
/** One who left long ago, and one who is there. */
const HR = hrFile('hr.csv', [teacher(OLA, BJORKA, '01.08.2015', '31.07.2020'), teacher(NORA, FURULY, '01.08.2015')]);
const ISSUER = 'https://login.example.no';
const KARI = { issuer: ISSUER, subject: 'kari', name: 'Kari Hansen', person: null };
const PER = { issuer: ISSUER, subject: 'per', name: 'Per Olsen', person: null };
const [TODAY, START, END] = [dayOf(2026, 9, 15), dayOf(2026, 8, 1), dayOf(2027, 8, 1)];
const unit = (text: string) => text as UnitNumber;
const PRINCIPAL: GrantDraft = {
  role: 'principal',
  area: null,
  unit: unit(BJORKA),
  from: START,
  to: END,
  reason: 'Rektor',
};
const DIRECTOR: GrantDraft = { ...PRINCIPAL, role: 'area-director', area: 'A', unit: null };
const idOf = (outcome: UserOutcome) => (outcome.ok ? outcome.id : outcome.reason);

/** A record with two schools in two areas and two users who have had training; Per is a person of the record. */
async function withUsers(database: TestDatabase) {
  const open = await openRecord(await database.place());
  await takeIn(open.administration, [REGISTER, HR]);
  const { users } = open.administration;
  const kari = idOf(await users.add(KARI, 'a'));
  const person = personKey(insideOf(open).keys.person, OLA);
  const per = idOf(await users.add({ ...PER, person }, 'a'));
  await users.train(kari, START, 'a');
  await users.train(per, START, 'a');
  return { open, users, kari, per, person };
}

describe.each(databases())('users, on $name', (database) => {
  test('ask as what they were given, from its first day until its last', async () => {
    const { open, users, kari } = await withUsers(database);
    await users.grant(kari, PRINCIPAL, 'a');
    await users.grant(kari, DIRECTOR, 'a');
    const asked = await users.askersOf(KARI, TODAY);
    const outside = [await users.askersOf(KARI, dayOf(2026, 7, 31)), await users.askersOf(KARI, END)];
    await open.close();
    const who = `Kari Hansen (${kari})`;
    expect(asked).toEqual([
      { who, role: 'principal', unit: BJORKA },
      { who, role: 'area-director', unit: null, area: 'A' },
    ]);
    expect(outside).toEqual([[], []]);
  });

  test('are nobody before training in privacy is noted, and where they are not known', async () => {
    const { open, users } = await withUsers(database);
    const ola = { ...KARI, subject: 'ola', name: 'Ola' };
    const id = idOf(await users.add(ola, 'a'));
    await users.grant(id, PRINCIPAL, 'a');
    const before = await users.askersOf(ola, TODAY);
    await users.train(id, TODAY, 'a');
    const after = await users.askersOf(ola, TODAY);
    const stranger = await users.askersOf({ issuer: 'https://other.example.no', subject: 'ola' }, TODAY);
    await open.close();
    expect([before.length, after.length, stranger.length]).toEqual([0, 1, 0]);
  });

  test('have their own person as employees, and in no other role, also when it is told afterwards or corrected', async () => {
    const { open, users, kari, per, person } = await withUsers(database);
    const nora = personKey(insideOf(open).keys.person, NORA);
    const linked = [
      await users.link(kari, person, 'a'),
      await users.link(kari, nora, 'a'),
      await users.link(kari, nora, 'a'),
      await users.link(kari, 'ab'.repeat(16) as PersonKey, 'a'),
      await users.link('u000099', nora, 'a'),
    ];
    const [shown] = await users.list();
    await users.grant(per, { ...PRINCIPAL, role: 'employee', unit: null, to: null }, 'a');
    await users.grant(per, PRINCIPAL, 'a');
    const asked = await users.askersOf(PER, TODAY);
    await open.close();
    expect(asked.map((asker) => [asker.role, asker.person])).toEqual([
      ['employee', person],
      ['principal', undefined],
    ]);
    expect(linked.map(idOf)).toEqual([kari, kari, 'already-so', 'unknown-person', 'unknown-user']);
    expect(shown?.person).toBe(nora);
  });

  test('are the same person under a new identity key, and nobody’s when the person is deleted', async () => {
    const { open, users, per, person } = await withUsers(database);
    await users.grant(per, { ...PRINCIPAL, role: 'employee', unit: null, to: null }, 'a');
    await rotateIdentityKey(open, new Uint8Array(32).fill(7));
    const [rotated] = await users.askersOf(PER, TODAY);
    const next = personKey(insideOf(open).keys.person, OLA);
    const { retention } = open.administration;
    const said = { reason: 'Vedtatt', decidedBy: 'Kommunedirektøren', from: dayOf(2026, 1, 1) };
    await retention.decide({ kind: 'persons-who-left', months: 60, planAllows: true, ...said }, 'a');
    await retention.run({ by: 'a', tried: false });
    const [left] = await users.askersOf(PER, TODAY);
    const links = await sql`select no from user_person`.execute(insideOf(open).db);
    await open.close();
    expect([rotated?.person, next === person]).toEqual([next, false]);
    expect([left?.role, left?.person, links.rows]).toEqual(['employee', undefined, []]);
  });

  test('lose what is taken back, with what was delegated from it, and get it again', async () => {
    const { open, users, kari, per } = await withUsers(database);
    const grant = idOf(await users.grant(kari, DIRECTOR, 'a'));
    const draft = { user: per, from: START, to: END, reason: 'Permisjon', unit: unit(BJORKA) };
    await users.delegate(grant, draft, 'Kari');
    const during = await users.askersOf(PER, TODAY);
    const withNumber = await users.takeBack(grant, 'Sluttet, 010101 12345', 'a');
    await users.takeBack(grant, 'Sluttet', 'a');
    const taken = [await users.askersOf(KARI, TODAY), await users.askersOf(PER, TODAY)];
    const againWithNumber = await users.putAgain(grant, 'Feil for 010101-12345', 'a');
    await users.putAgain(grant, 'Feil', 'a');
    const again = await users.askersOf(PER, TODAY);
    const [shown] = await users.list();
    await open.close();
    expect(during).toMatchObject([{ role: 'area-director', unit: BJORKA }]);
    expect(taken).toEqual([[], []]);
    expect(again).toEqual(during);
    const refused = { ok: false, reason: 'identity-number' };
    expect([withNumber, againWithNumber]).toEqual([refused, refused]);
    expect(shown?.grants[0]?.word).toMatchObject({ counts: true, reason: 'Feil', by: 'a' });
  });

  describe('with one record for all', () => {
    let shared: Awaited<ReturnType<typeof withUsers>>;
    beforeAll(async () => {
      shared = await withUsers(database);
    });
    afterAll(() => shared.open.close());

    test.each<[Partial<GrantDraft>, string]>([
      [{ unit: null }, 'needs-unit'],
      [{ role: 'area-director' }, 'needs-area'],
      [{ role: 'employee', unit: null }, 'needs-person'],
      [{ role: 'auditor' }, 'for-owner-only'],
      [{ role: 'data-folder-holder', unit: null }, 'not-granted'],
      [{ to: null }, 'must-end'],
      [{ to: START }, 'ends-before-it-begins'],
      [{ unit: unit('999999999') }, 'unknown-place'],
      [{ reason: ' ' }, 'words-missing'],
      [{ reason: 'for 010101 12345' }, 'identity-number'],
    ])('are not given %j', async (part, reason) => {
      const outcome = await shared.users.grant(shared.kari, { ...PRINCIPAL, ...part }, 'a');
      expect(outcome).toEqual({ ok: false, reason });
    });
  });

  test('do not hand on more, for longer, further, or to themselves', async () => {
    const { open, users, kari, per } = await withUsers(database);
    const grant = idOf(await users.grant(kari, DIRECTOR, 'a'));
    const draft = { user: per, from: START, to: END, reason: 'Permisjon', unit: null };
    const refused = [
      await users.delegate(grant, { ...draft, to: dayOf(2027, 8, 2) }, 'k'),
      await users.delegate(grant, { ...draft, from: dayOf(2026, 7, 31) }, 'k'),
      await users.delegate(grant, { ...draft, unit: unit(FURULY) }, 'k'),
      await users.delegate(grant, { ...draft, user: kari }, 'k'),
    ];
    const delegated = idOf(await users.delegate(grant, draft, 'k'));
    const further = await users.delegate(delegated, { ...draft, user: kari }, 'p');
    const { db } = insideOf(open);
    const wider = sql`
      insert into access_grant
        (known_user, role, area, valid_from, valid_to, reason, delegated_from, recorded_at, recorded_by)
      values (2, 'area-director', 'B', '2026-08-01', '2027-08-01', 'x', 1, now(), 'x')
    `.execute(db);
    await expect(wider).rejects.toThrow(/longer or wider/);
    await open.close();
    const reasons = ['longer-than-given', 'longer-than-given', 'wider-than-given', 'delegated-to-self'];
    expect(refused).toEqual(reasons.map((reason) => ({ ok: false, reason })));
    expect(further).toEqual({ ok: false, reason: 'delegated-again' });
  });

  test('are known once, and never by an identity number', async () => {
    const { open, users } = await withUsers(database);
    const outcomes = [
      await users.add(KARI, 'a'),
      await users.add({ ...KARI, subject: '01010112345' }, 'a'),
      await users.add({ ...KARI, subject: 'x', person: 'ab'.repeat(16) as PersonKey }, 'a'),
    ];
    const added = await users.list();
    const { db } = insideOf(open);
    await expect(sql`delete from access_grant`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
    expect(outcomes).toEqual([
      { ok: false, reason: 'user-known' },
      { ok: false, reason: 'identity-number' },
      { ok: false, reason: 'unknown-person' },
    ]);
    expect(added).toHaveLength(2);
  });
});
