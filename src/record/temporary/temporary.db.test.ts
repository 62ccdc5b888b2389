import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { BJORKA, takeIn, textFile } from '../../../test/deliveries.ts';
import { dayOf, type UnitNumber } from '../../terms/index.ts';
import { type OpenRecord, openRecord } from '../administration/index.ts';
import { insideOf } from '../open-records.ts';
import type { EmergencyDraft, TemporaryOutcome } from './index.ts';

const REGISTER = textFile(
  'skoleregister.csv',
  [
    'orgnr,navn,skoletype,elever_2025,ansatte,lat,lon,bydel_id,bydel',
    `${BJORKA},Bjørka skole,barneskole,300,,60.1,10.2,A,Øst`,
    '',
  ].join('\n'),
);
const ISSUER = 'https://login.example.no';
const ADA = { issuer: ISSUER, subject: 'ada', name: 'Ada Admin', person: null };
const KARI = { issuer: ISSUER, subject: 'kari', name: 'Kari Hansen', person: null };
const GRANT = { area: null, unit: null, from: dayOf(2026, 8, 1), to: dayOf(2027, 8, 1), reason: 'Stilling' } as const;
const PRINCIPAL: EmergencyDraft = {
  role: 'principal',
  area: null,
  unit: BJORKA as UnitNumber,
  hours: 2,
  reason: 'Rektor er syk, og en ansettelse må sikres i dag',
};
const codeOf = (outcome: TemporaryOutcome) => (outcome.ok ? 'taken' : outcome.reason);

describe.each(databases())('access that ends within hours, on $name', (database) => {
  let open: OpenRecord;
  let principalGrant = '';
  let now = '2026-09-15T08:00:00.000Z';
  beforeAll(async () => {
    open = await openRecord({ ...(await database.place()), now: () => now });
    await takeIn(open.administration, [REGISTER]);
    const { users } = open.administration;
    await users.add(ADA, 'a');
    await users.add(KARI, 'a');
    await users.train('u000001', GRANT.from, 'a');
    await users.train('u000002', GRANT.from, 'a');
    await users.grant('u000001', { ...GRANT, role: 'administrator' }, 'a');
    const granted = await users.grant('u000002', { ...GRANT, role: 'principal', unit: BJORKA as UnitNumber }, 'a');
    principalGrant = granted.ok ? granted.id : '';
  });
  afterAll(() => open.close());

  test('is the role at the unit until the last second, and nothing after it', async () => {
    const { temporary } = open.administration;
    now = '2026-09-15T08:00:00.000Z';
    const taken = await temporary.takeInEmergency(ADA, PRINCIPAL);
    const id = taken.ok ? taken.access.id : '';
    const during = await temporary.askersOf(ADA);
    now = '2026-09-15T09:59:59.999Z';
    const atTheEnd = await temporary.askersOf(ADA);
    now = '2026-09-15T10:00:00.000Z';
    const after = await temporary.askersOf(ADA);
    expect(during).toEqual([
      {
        ...{ who: 'Ada Admin (u000001)', role: 'principal', unit: BJORKA },
        temporary: { id, kind: 'emergency', until: '2026-09-15T10:00:00.000Z', seenAs: null },
      },
    ]);
    expect([atTheEnd.length, after.length]).toEqual([1, 0]);
    expect((await temporary.askersOf(KARI)).length).toBe(0);
    expect(await temporary.end(id, 'anybody', 'a')).toBe(false);
  });

  test('ends when its own, or whoever gives access, ends it, and is told of for ever', async () => {
    const { temporary } = open.administration;
    now = '2026-09-16T08:00:00.000Z';
    const taken = await temporary.takeInEmergency(ADA, PRINCIPAL);
    const id = taken.ok ? taken.access.id : '';
    const ended = [
      await temporary.end(id, KARI, 'Kari'),
      await temporary.end(id, ADA, 'Ada'),
      await temporary.end(id, ADA, 'Ada'),
    ];
    const [latest] = await temporary.list();
    const left = await temporary.askersOf(ADA);
    expect(ended).toEqual([false, true, false]);
    expect([left.length, latest?.id, latest?.ended]).toEqual([0, id, { at: now, by: 'Ada' }]);
  });

  test.each([
    [{ hours: 0 }, 'bad-hours'],
    [{ hours: 9 }, 'bad-hours'],
    [{ hours: 1.5 }, 'bad-hours'],
    [{ role: 'administrator' as const, unit: null }, 'not-in-an-emergency'],
    [{ unit: null }, 'needs-unit'],
    [{ unit: '971032146' as UnitNumber }, 'unknown-place'],
    [{ reason: ' ' }, 'words-missing'],
    [{ reason: 'Gjelder 120579 00499' }, 'identity-number'],
  ])('is refused with %j', async (part, code) => {
    expect(codeOf(await open.administration.temporary.takeInEmergency(ADA, { ...PRINCIPAL, ...part }))).toBe(code);
  });

  test('is not taken by who is not known, nor for a role one has', async () => {
    const { temporary } = open.administration;
    const ola = { issuer: ISSUER, subject: 'ola' };
    expect(codeOf(await temporary.takeInEmergency(ola, PRINCIPAL))).toBe('unknown-user');
    expect(codeOf(await temporary.takeInEmergency(KARI, PRINCIPAL))).toBe('has-it-already');
  });

  test('as a look at another lasts an hour, and only while the other has the role', async () => {
    const { temporary, users } = open.administration;
    now = '2026-09-17T08:00:00.000Z';
    const looked = await temporary.lookAs(ADA, { grant: principalGrant, reason: 'Får ikke opp tallet' });
    const asked = await temporary.askersOf(ADA);
    const refused = [
      codeOf(await temporary.lookAs(KARI, { grant: principalGrant, reason: 'x' })),
      codeOf(await temporary.lookAs(ADA, { grant: 'g000099', reason: 'x' })),
      codeOf(await temporary.lookAs(ADA, { grant: principalGrant, reason: '' })),
    ];
    await users.takeBack(principalGrant, 'Sluttet', 'a');
    refused.push(codeOf(await temporary.lookAs(ADA, { grant: principalGrant, reason: 'x' })));
    expect(looked.ok && looked.access.until).toBe('2026-09-17T09:00:00.000Z');
    expect(asked.map(({ role, unit, temporary: of }) => [role, unit, of.kind, of.seenAs])).toEqual([
      ['principal', BJORKA, 'look-as', 'Kari Hansen'],
    ]);
    expect(refused).toEqual(['looks-at-self', 'unknown-grant', 'words-missing', 'not-in-force']);
  });

  test('is told until each who must know has seen it, and mailed until a message is sent, a look at another never', async () => {
    const { temporary } = open.administration;
    now = '2026-09-20T08:00:00.000Z';
    const taken = await temporary.takeInEmergency(ADA, PRINCIPAL);
    const id = taken.ok ? taken.access.id : '';
    const told = async () => [
      (await temporary.notSeenBy(KARI)).some((one) => one.id === id),
      (await temporary.notSeenBy(ADA)).some((one) => one.id === id),
      (await temporary.notMailed()).map((one) => one.id).includes(id),
    ];
    const first = await told();
    const noted = [
      await temporary.seen(id, KARI),
      await temporary.seen(id, KARI),
      await temporary.seen(id, { issuer: ISSUER, subject: 'nobody' }),
      await temporary.seen('t999999', KARI),
    ];
    const seen = await told();
    await temporary.mailed(id);
    await temporary.mailed(id);
    const mailed = await told();
    now = '2026-09-24T08:00:00.000Z';
    const kinds = new Set((await temporary.notSeenBy(KARI)).map(({ kind }) => kind));
    const late = await temporary.notMailed();
    expect([first, noted, seen, mailed]).toEqual([
      [true, true, true],
      [true, true, false, false],
      [false, true, true],
      [false, true, false],
    ]);
    expect([[...kinds], late]).toEqual([['emergency'], []]);
  });

  test('is never changed in the database, nor made longer than a working day', async () => {
    const { db } = insideOf(open);
    await expect(sql`update temporary_access set ends_at = now()`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from temporary_access_end`.execute(db)).rejects.toThrow(/never changed/);
    const long = sql`
      insert into temporary_access (known_user, kind, role, reason, begun_at, ends_at)
      values (1, 'emergency', 'hr-analyst', 'x', now(), now() + interval '9 hours')
    `.execute(db);
    await expect(long).rejects.toThrow(/check constraint/);
  });
});
