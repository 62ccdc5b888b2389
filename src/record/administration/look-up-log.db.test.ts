import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases, type TestDatabase } from '../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  NORA,
  OLA as OLAS_NUMBER,
  takeIn,
  teacher,
  textFile,
} from '../../../test/deliveries.ts';
import { dayOf, type PersonKey } from '../../terms/index.ts';
import { personKey } from '../identity/person-key.ts';
import { insideOf } from '../open-records.ts';
import type { LooksSought, LookUp } from './look-up.ts';
import { openRecord } from './open-record.ts';
import { rotateIdentityKey } from './rotate-identity-key.ts';

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
const HR = hrFile('hr.csv', [
  teacher(OLAS_NUMBER, BJORKA, '01.08.2015', '31.07.2020'),
  teacher(NORA, FURULY, '01.08.2015'),
]);

const KARI = 'ab'.repeat(16) as PersonKey;
const OLA = 'cd'.repeat(16) as PersonKey;

/** A log of one line about figures, one about Kari, one about Ola, and one of a whistle-blowing case about Kari. */
async function withLooks(database: TestDatabase) {
  const place = await database.place();
  const open = await openRecord(place);
  const { administration } = open;
  const look: LookUp = { at: place.now(), who: 'Per (u000001)', role: 'hr-analyst', unit: null, what: 'A1' };
  await administration.logLookUp(look);
  await administration.logLookUps([
    { ...look, what: 'plan', purpose: 'follow-up', person: KARI },
    { ...look, what: 'plan', purpose: 'hiring', person: OLA },
  ]);
  await administration.logLookUp({ ...look, what: 'case', person: KARI, kind: 'whistle-blowing' });
  const { db } = insideOf(open);
  // As whoever owns the database could do: the trigger that refuses it is switched off.
  const tamper = async (statement: string) => {
    await sql`alter table look_up_log disable trigger never_changed`.execute(db);
    await sql`${sql.raw(statement)}`.execute(db);
    await sql`alter table look_up_log enable trigger never_changed`.execute(db);
  };
  return { open, administration, db, tamper };
}

describe.each(databases())('the log of look-ups, on $name', (database) => {
  test('is a chain whose head can be noted, and is neither changed nor shortened', async () => {
    const { open, administration, db } = await withLooks(database);
    const checked = await administration.checkLog();
    await expect(sql`update look_up_log set who = 'x'`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from look_up_log`.execute(db)).rejects.toThrow(/never changed/);
    await open.close();
    expect(checked).toEqual({ lines: 4, unchained: 0, head: expect.stringMatching(/^[0-9a-f]{64}$/), broken: null });
  });

  test.each([
    ["update look_up_log set purpose = 'supervision' where no = 2", { no: 2, why: 'changed' }],
    ['update look_up_log set hash = null, previous = null where no = 2', { no: 2, why: 'changed' }],
    ['delete from look_up_log where no = 2', { no: 3, why: 'not-after-the-last' }],
    ['delete from look_up_log where no = 1', { no: 2, why: 'not-after-the-last' }],
  ])('tells where it does not hold after %s', async (statement, broken) => {
    const { open, administration, tamper } = await withLooks(database);
    await tamper(statement);
    const checked = await administration.checkLog();
    await open.close();
    expect(checked.broken).toEqual(broken);
  });

  test('holds over texts that the database keeps in another form', async () => {
    const { open, administration } = await withLooks(database);
    const look = { at: open.now(), role: 'hr-analyst', unit: null } as const;
    await administration.logLookUp({ ...look, who: 'Per\0', what: 'A1 where name=\0\ud800' });
    const checked = await administration.checkLog();
    await open.close();
    expect(checked).toMatchObject({ lines: 5, broken: null });
  });

  test('shows each person the own lines but for whistle-blowing, and who controls the rest', async () => {
    const { open, administration } = await withLooks(database);
    const what = async (seenBy: Parameters<typeof administration.lookUps>[0]['seenBy']) =>
      (await administration.lookUps({ most: 10, seenBy })).map(({ no }) => no);
    const seen = [
      await what({ person: KARI }),
      await what({ person: OLA }),
      await what('everyone'),
      await what({ who: 'Per (u000001)' }),
      await what({ who: 'Nora' }),
    ];
    await open.close();
    expect(seen).toEqual([[2], [3], [3, 2, 1], [4, 3, 2, 1], []]);
  });

  test('is found by day, who looked, kind and purpose, page by page, and never shows whistle-blowing', async () => {
    const { open, administration } = await withLooks(database);
    const look: LookUp = {
      at: '2026-09-14T22:30:00.000Z',
      who: 'Åse (u000002)',
      role: 'principal',
      unit: '974589087',
      what: 'B2',
    };
    await administration.logLookUp({ ...look, kind: 'emergency' });
    const all: LooksSought = {
      ...{ seenBy: 'everyone', from: null, to: null, who: null, kind: null, unit: null, purpose: null },
      ...{ before: null, most: 2 },
    };
    const found = async (part: Partial<LooksSought>) => {
      const { lines, total, next } = await administration.seekLookUps({ ...all, ...part });
      return [lines.map(({ no }) => no), total, next];
    };
    const pages = [await found({}), await found({ before: 3 })];
    const narrowed = [
      await found({ who: 'åse' }),
      await found({ kind: 'emergency', unit: '974589087' }),
      await found({ kind: 'whistle-blowing' }),
      await found({ purpose: 'hiring' }),
      await found({ from: '2026-09-15', to: '2026-09-15', who: 'u000002' }),
      await found({ to: '2026-09-14', who: 'u000002' }),
      await found({ seenBy: { person: KARI } }),
      await found({ who: '%' }),
    ];
    await open.close();
    expect(pages).toEqual([
      [[5, 3], 4, 3],
      [[2, 1], 4, null],
    ]);
    expect(narrowed).toEqual([
      [[5], 1, null],
      [[5], 1, null],
      [[], 0, null],
      [[3], 1, null],
      [[5], 1, null],
      [[], 0, null],
      [[2], 1, null],
      [[], 0, null],
    ]);
  });

  test('follows a person through a new identity key, an earlier number and a later one, and is about nobody when the person is deleted', async () => {
    const open = await openRecord(await database.place());
    const { administration } = open;
    await takeIn(administration, [REGISTER, HR]);
    const { db } = insideOf(open);
    const keyOf = (number: string) => personKey(insideOf(open).keys.person, number);
    const look: LookUp = { at: open.now(), who: 'Per (u000001)', role: 'hr-analyst', unit: null, what: 'plan' };
    await administration.logLookUps([
      { ...look, person: keyOf(OLAS_NUMBER) },
      { ...look, person: keyOf(NORA) },
    ]);
    const inLine = await sql<{ person: string }>`select person from look_up_log order by no`.execute(db);
    const before = keyOf(OLAS_NUMBER);
    await rotateIdentityKey(open, new Uint8Array(32).fill(7));
    await administration.logLookUp({ ...look, person: keyOf(OLAS_NUMBER) });
    const all: LooksSought = {
      ...{ from: null, to: null, who: null, kind: null, unit: null, purpose: null, before: null, most: 9 },
      seenBy: 'everyone',
    };
    const own = await administration.seekLookUps({ ...all, seenBy: { person: keyOf(OLAS_NUMBER) } });
    const byOldKey = await administration.seekLookUps({ ...all, seenBy: { person: before } });
    await sql`
      insert into identity_link (delivery, place, earlier, later, recorded_at)
      select max(d.no), 999, min(o.no), min(n.no), now()
      from delivery d, person o, person n
      where o.key = ${keyOf(OLAS_NUMBER)} and n.key = ${keyOf(NORA)}
    `.execute(db);
    const joined = await administration.seekLookUps({ ...all, seenBy: { person: keyOf(NORA) } });
    const byEarlier = await administration.seekLookUps({ ...all, seenBy: { person: keyOf(OLAS_NUMBER) } });
    await administration.retention.decide(
      { kind: 'persons-who-left', months: 60, planAllows: true, reason: 'v', decidedBy: 'K', from: dayOf(2026, 1, 1) },
      'a',
    );
    await sql`alter table identity_link disable trigger never_changed`.execute(db);
    await sql`delete from identity_link where place = 999`.execute(db);
    await sql`alter table identity_link enable trigger never_changed`.execute(db);
    await administration.retention.run({ by: 'a', tried: false });
    const gone = await administration.seekLookUps({ ...all, seenBy: { person: keyOf(OLAS_NUMBER) } });
    const whole = await administration.seekLookUps(all);
    const [checked, subjects] = [await administration.checkLog(), await sql`select 1 from look_up_subject`.execute(db)];
    await open.close();
    expect(inLine.rows.map(({ person }) => person === before)).toEqual([false, false]);
    expect([own.lines.map(({ no, person }) => [no, person]), own.total]).toEqual([
      [
        [3, own.lines[0]?.person],
        [1, own.lines[0]?.person],
      ],
      2,
    ]);
    expect(own.lines[0]?.person === before).toBe(false);
    expect([byOldKey.total, joined.lines.map(({ no }) => no), gone.total]).toEqual([0, [3, 2, 1], 0]);
    expect(byEarlier.lines.map(({ no }) => no)).toEqual([3, 2, 1]);
    expect([whole.total, checked.broken, subjects.rows.length]).toEqual([3, null, 1]);
  });

  test('keeps the count of its lines with them, also when the oldest go', async () => {
    const { open, administration, db } = await withLooks(database);
    const tallied = () =>
      sql<{ told: number; there: number }>`
        select (select coalesce(sum(lines), 0)::integer from look_up_tally) as told,
          (select count(*)::integer from look_up_log) as there
      `
        .execute(db)
        .then(({ rows }) => rows[0]);
    await administration.logLookUp({ at: '2020-01-01T10:00:00.000Z', who: 'x', role: 'r', unit: null, what: 'y' });
    const first = await tallied();
    await sql`alter table look_up_log disable trigger never_changed`.execute(db);
    await sql`delete from look_up_log where no <= 2`.execute(db);
    const later = await tallied();
    const none = await sql`select 1 from look_up_tally where lines <= 0`.execute(db);
    await open.close();
    expect([first, later, none.rows]).toEqual([{ told: 5, there: 5 }, { told: 3, there: 3 }, []]);
  });
});
