import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../test/databases.ts';
import {
  BJORKA,
  hrFile,
  KARI,
  MAPPING,
  OLA,
  syntheticNumber,
  takeIn,
  teacher,
  textFile,
} from '../../../test/deliveries.ts';
import { openRecord } from '../../record/administration/index.ts';
import { personNames, planDesk, rightsDesk } from '../../record/index.ts';
import { insideOf } from '../../record/open-records.ts';
import { dayOf } from '../../terms/index.ts';
import { teachersNow } from '../fulfilment/teachers-now.ts';
import { openRights } from './open-rights.ts';

const HOLDER = { who: 'test', role: 'data-folder-holder', unit: null } as const;
const EARLIER = syntheticNumber(28, 44);
const TODAY = dayOf(2026, 9, 15);
const CONTENT = {
  basis: 'TEMP_17_3_3',
  end: dayOf(2027, 7, 31),
  status: 'agreed',
  gap: [],
  steps: [],
  reviews: [],
  mentor: '',
  noticeGiven: null,
  evidence: [],
  recruitment: { advert: '', closingDay: null, applicants: null, qualified: null, decidedBy: '', reason: '' },
} as const;
const APPOINTED = { unit: BJORKA as never, post: 'Lærer', start: dayOf(2026, 8, 1) };

async function opened(place: TestPlace) {
  const open = await openRecord(place);
  await takeIn(open.administration, [
    MAPPING,
    hrFile('hr.csv', [teacher(KARI, 'Bjørka skole', '01.08.2026'), teacher(OLA, 'Bjørka skole', '01.08.2020')]),
    textFile('lenker.csv', `tidligere;gjeldende\n${EARLIER};${KARI}\n`),
    textFile('k.csv', `fødselsnummer;kvalifikasjon;utdanning;fullført\n${KARI};Utdanning;MGLU 1-7;2014-06-20\n`),
  ]);
  return { open, rights: openRights(open) };
}

async function fileOf({ rights }: Awaited<ReturnType<typeof opened>>, number: string) {
  const file = await rights.file(HOLDER, number);
  if ('refused' in file) throw new Error(file.refused);
  return file;
}

describe.each(databases())('one person’s rights on $name', (database) => {
  test('all there is about them is told, by whichever number, and nothing of anybody else', async () => {
    const one = await opened(await database.place());
    const file = await fileOf(one, KARI);
    expect(await fileOf(one, EARLIER)).toEqual({ ...file, lookUps: expect.anything() });
    expect(file.identities.map(({ number }) => number).sort()).toEqual([EARLIER, KARI, KARI].sort());
    expect(file.identities.some(({ name }) => name === 'Navn 01')).toBe(true);
    expect(file.employments).toMatchObject([
      { workplace: 'Bjørka skole', position: 'Lærer', valid_from: '2026-08-01', valid_to: null, delivery: 'd000003' },
    ]);
    expect(file.ownRows).toMatchObject([{ table: 'qualifications', content: { kind: 'education', route: 'GLU_1_7' } }]);
    expect(file.deliveries.map(({ files }) => files).toSorted()).toEqual(['hr.csv', 'k.csv', 'lenker.csv']);
    expect(JSON.stringify(file)).not.toContain(OLA);
    expect(JSON.stringify(file)).not.toContain('Navn 02');
    await one.open.close();
  });

  test('every look is logged, and is among what concerns the person', async () => {
    const one = await opened(await database.place());
    await fileOf(one, KARI);
    const file = await fileOf(one, KARI);
    expect(file.lookUps.map(({ what }) => what)).toEqual([
      'privacy export person-000001',
      'privacy export person-000001',
    ]);
    expect((await one.open.administration.lookUps({ most: 5, seenBy: 'everyone' })).map(({ who }) => who)).toEqual([
      'test',
      'test',
    ]);
    await one.open.close();
  });

  test('a look by their key is theirs, an older one by its words, and one of a whistle-blowing case is nobody’s', async () => {
    const one = await opened(await database.place());
    const { administration } = one.open;
    const { keys } = (await rightsDesk(one.open).find(EARLIER)) ?? { keys: [] };
    const line = { at: one.open.now(), who: 'b', role: 'hr-analyst', unit: null };
    await administration.logLookUp({ ...line, what: 'fulfilment-plan plan-000009 follow-up', person: keys[0] ?? null });
    await administration.logLookUp({ ...line, what: 'privacy note person-000001' });
    await administration.logLookUp({ ...line, what: 'privacy note person-000009' });
    await administration.logLookUp({
      ...{ ...line, what: 'case person-000001' },
      ...{ person: keys[0] ?? null, kind: 'whistle-blowing' },
    });
    expect((await fileOf(one, KARI)).lookUps.map(({ what }) => what)).toEqual([
      'fulfilment-plan plan-000009 follow-up',
      'privacy note person-000001',
      'privacy export person-000001',
    ]);
    const own = await administration.lookUps({ most: 5, seenBy: { person: keys[0] ?? ('' as never) } });
    expect(own.map(({ what }) => what)).toEqual([
      'privacy export person-000001',
      'fulfilment-plan plan-000009 follow-up',
    ]);
    await one.open.close();
  });

  test('ids are whole where they have more than six digits', async () => {
    const open = await openRecord(await database.place());
    await sql`select setval(pg_get_serial_sequence('delivery', 'no'), 1234567)`.execute(insideOf(open).db);
    await takeIn(open.administration, [MAPPING, hrFile('hr.csv', [teacher(KARI, 'Bjørka skole', '01.08.2026')])]);
    const file = await fileOf({ open, rights: openRights(open) }, KARI);
    expect(file.employments.map(({ delivery }) => delivery)).toEqual(file.deliveries.map(({ id }) => id));
    expect(file.deliveries).toMatchObject([{ id: expect.stringMatching(/^d\d{7}$/) }]);
    await open.close();
  });

  test('nobody but the holder of the data folder is let in, and a number the record lacks is told', async () => {
    const one = await opened(await database.place());
    expect(await one.rights.file({ ...HOLDER, role: 'hr-analyst' }, KARI)).toEqual({ refused: 'no-case-access' });
    expect(await one.rights.file(HOLDER, syntheticNumber(9, 9))).toEqual({ refused: 'unknown-person' });
    expect(await one.open.administration.lookUps({ most: 5, seenBy: 'everyone' })).toEqual([]);
    await one.open.close();
  });

  test('a restricted person has no name and no new plan, by any of their numbers, until it is lifted', async () => {
    const one = await opened(await database.place());
    const { keys } = (await rightsDesk(one.open).find(KARI)) ?? { keys: [] };
    const person = keys.find((key) => key !== undefined) as never;
    const desk = planDesk(one.open, { units: 'every' });
    const restrict = (restricted: boolean) =>
      one.rights.restrict(HOLDER, EARLIER, { restricted, reason: 'Bestridt', receivedOn: TODAY });
    expect((await personNames(one.open, keys)).size).toBe(1);
    const fingerprint = await one.open.administration.fingerprint();
    expect(await restrict(true)).toMatchObject({ id: 'request-000001' });
    expect(await restrict(true)).toEqual({ refused: 'already-so' });
    expect((await personNames(one.open, keys)).size).toBe(0);
    const add = () =>
      desk.add({ ...APPOINTED, person }, { content: CONTENT, from: APPOINTED.start, facts: null }, 'test');
    expect(await add()).toEqual({ ok: false, reason: 'restricted' });
    expect(await one.open.administration.fingerprint()).toBe(fingerprint);
    await restrict(false);
    expect((await personNames(one.open, keys)).size).toBe(1);
    const teachers = await teachersNow(one.open);
    const made = await add();
    expect(made.ok).toBe(true);
    // Who teaches does not depend on plans: it is not read again for one.
    expect(await teachersNow(one.open)).toBe(teachers);
    await restrict(true);
    expect(await desk.undo('plan-000001', 'test')).toEqual({ ok: false, reason: 'restricted' });
    expect(await desk.tell('plan-000001', { content: CONTENT, from: TODAY, facts: null }, 'test')).toEqual({
      ok: false,
      reason: 'restricted',
    });
    await one.open.close();
  });

  test('a dispute is due in a month, overdue the day after, extended by two months at most, and answered once', async () => {
    const place = await database.place();
    const one = await opened(place);
    const draft = { kind: 'correction', receivedOn: TODAY, said: 'Begynte 15. august', source: 'hr-extract' } as const;
    expect(await one.rights.note(HOLDER, KARI, { ...draft, receivedOn: dayOf(2026, 9, 16) })).toEqual({
      refused: 'received-later',
    });
    await one.rights.note(HOLDER, KARI, draft);
    const requests = async () => {
      const all = await one.rights.requests(HOLDER);
      return 'refused' in all ? [] : all;
    };
    place.clock.day = '2026-10-15';
    expect(await requests()).toMatchObject([
      { dueOn: dayOf(2026, 10, 15), isOpen: true, isOverdue: false, toldAgainBy: null },
    ]);
    place.clock.day = '2026-10-16';
    expect(await requests()).toMatchObject([{ isOverdue: true }]);
    const extend = (dueOn: number) =>
      one.rights.answer(HOLDER, 'request-000001', { outcome: 'extended', said: 'Mange kilder', dueOn: dueOn as never });
    expect(await extend(dayOf(2026, 12, 16))).toEqual({ refused: 'extended-too-long' });
    expect(await extend(dayOf(2026, 12, 15))).toEqual({ id: 'request-000001' });
    expect(await requests()).toMatchObject([{ isOverdue: false, dueOn: dayOf(2026, 12, 15) }]);
    await takeIn(one.open.administration, [
      hrFile('hr2.csv', [teacher(KARI, 'Bjørka skole', '15.08.2026'), teacher(OLA, 'Bjørka skole', '01.08.2020')]),
    ]);
    expect(await requests()).toMatchObject([{ toldAgainBy: 'd000004' }]);
    const met = { outcome: 'met', said: 'Rettet', dueOn: null } as const;
    expect(await one.rights.answer(HOLDER, 'request-000001', met)).toEqual({ id: 'request-000001' });
    expect(await one.rights.answer(HOLDER, 'request-000001', met)).toEqual({ refused: 'already-answered' });
    expect(await one.rights.answer(HOLDER, 'request-000009', met)).toEqual({ refused: 'unknown-request' });
    expect(await requests()).toMatchObject([{ isOpen: false }]);
    await one.open.close();
  });

  test('a file that is asked for is noted as given when it is', async () => {
    const one = await opened(await database.place());
    await one.rights.note(HOLDER, KARI, { kind: 'export', receivedOn: TODAY, said: '', source: null });
    expect((await fileOf(one, KARI)).requests).toMatchObject([{ kind: 'export', isOpen: false }]);
    await one.open.close();
  });

  test('whoever is restricted, or has asked and not been answered, is not deleted', async () => {
    const one = await opened(await database.place());
    await takeIn(one.open.administration, [
      hrFile('hr3.csv', [teacher(OLA, 'Bjørka skole', '01.08.2016', '31.07.2017')]),
    ]);
    const said = { planAllows: true, reason: 'Vedtatt', decidedBy: 'X', from: TODAY };
    await one.open.administration.retention.decide({ kind: 'persons-who-left', months: 12, ...said }, 'test');
    const keptOf = async () => (await one.open.administration.retention.run({ by: 'test', tried: true })).kinds[0];
    expect(await keptOf()).toMatchObject({ removed: 1 });
    await one.rights.note(HOLDER, OLA, { kind: 'export', receivedOn: TODAY, said: '', source: null });
    expect(await keptOf()).toMatchObject({ removed: 0, kept: { 'open-request': 1 } });
    await one.rights.restrict(HOLDER, OLA, { restricted: true, reason: 'Krav', receivedOn: TODAY });
    expect(await keptOf()).toMatchObject({ removed: 0, kept: { restricted: 1 } });
    await one.open.close();
  });
});
