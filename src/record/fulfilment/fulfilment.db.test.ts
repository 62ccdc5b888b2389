import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import { BJORKA, hrFile, KARI, takeIn, teacher, textFile } from '../../../test/deliveries.ts';
import { dayOf } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { personNames } from '../identity/person-names.ts';
import { insideOf } from '../open-records.ts';
import { factsOf } from '../reading/facts-of.ts';
import { caseDesk, type PlanContent, planDesk, versionOn } from './index.ts';

const CONTENT: PlanContent = {
  basis: 'TEMP_17_3_3',
  end: dayOf(2027, 7, 31),
  status: 'agreed',
  gap: [{ what: 'subject-credits', subject: 'norsk', amount: 30 }],
  steps: [],
  reviews: [{ day: dayOf(2027, 7, 31), done: null, note: '' }],
  mentor: '',
  noticeGiven: null,
  evidence: [],
  recruitment: { advert: '', closingDay: null, applicants: 3, qualified: 0, decidedBy: 'Rektor', reason: '' },
};
const START = dayOf(2026, 8, 1);
const SEEN = [{ what: 'Vitnemål', seenBy: 'Rektor', seenOn: dayOf(2026, 9, 14) }];
const QUALIFIED = {
  person: { routes: ['GLU_1_7'] },
  position: { kind: 'LAERARSTILLING', level: '1-4', subjects: ['norsk'] },
};

/** A record that one teacher was taken in to, where she is not there yet. */
async function opened(place: Parameters<typeof openRecord>[0], taken = false) {
  const open = await openRecord(place);
  if (!taken) await takeIn(open.administration, [hrFile('hr.csv', [teacher(KARI, BJORKA, '01.08.2026')])]);
  const [person] = (await factsOf(open)).persons.key;
  return { open, desk: planDesk(open, { units: 'every' }), person: person as never };
}

describe.each(databases())('fulfilment plans on $name', (database) => {
  test('are kept telling by telling, undone and redone by new rows, and there after the record is opened again', async () => {
    const place = await database.place();
    const { open, desk, person } = await opened(place);
    const appointment = { person, unit: '974589095' as never, post: 'Lærer', start: START };
    const telling = { content: CONTENT, from: place.today(), facts: null };
    const { id } = (await desk.add(appointment, telling, 'kari')) as { readonly id: string };
    expect(await desk.add(appointment, telling, 'kari')).toEqual({ ok: false, reason: 'plan-there' });
    await desk.tell(id, { ...telling, content: { ...CONTENT, status: 'running' } }, 'per');
    const statusNow = async () => {
      const [plan] = await desk.list();
      return plan === undefined ? null : (versionOn(plan, place.today())?.status ?? null);
    };
    const seen = [await statusNow()];
    for (const step of [desk.undo, desk.redo, desk.redo, desk.undo, desk.undo, desk.undo]) {
      await step(id, 'per');
      seen.push(await statusNow());
    }
    expect(seen).toEqual(['running', 'agreed', 'running', 'running', 'agreed', null, null]);
    await desk.redo(id, 'per');
    await desk.tell(id, { ...telling, content: { ...CONTENT, status: 'draft' } }, 'per');
    await desk.undo(id, 'per');
    await desk.redo(id, 'per');
    expect(await statusNow()).toBe('draft');
    await open.close();
    const again = await opened(place, true);
    const [plan] = await again.desk.list();
    expect([...(await personNames(again.open, [person])).values()]).toEqual([`Navn ${KARI.slice(0, 2)}`]);
    expect(plan).toMatchObject({
      ...appointment,
      id,
      versions: [{ ...CONTENT, by: 'kari', from: place.today() }, { by: 'per', counts: false }, { by: 'per' }],
    });
    await again.open.close();
  });

  test('are refused without legal end, and as fulfilled unless the engine says so and somebody has seen it', async () => {
    const place = await database.place();
    const { open, desk, person } = await opened(place);
    const appointment = { person, unit: '974589095' as never, post: 'Lærer', start: START };
    const outcomeOf = (part: Partial<PlanContent>, facts: object | null = null) =>
      desk.add(appointment, { content: { ...CONTENT, ...part }, from: place.today(), facts }, 'kari');
    expect(await outcomeOf({ end: dayOf(2027, 8, 1) })).toMatchObject({ reason: 'end-after-law' });
    expect(await outcomeOf({ basis: 'TEMP_10_6' })).toMatchObject({ reason: 'basis-not-in-force' });
    expect(await outcomeOf({ status: 'fulfilled' }, QUALIFIED)).toMatchObject({ reason: 'no-evidence' });
    expect(await outcomeOf({ status: 'fulfilled', evidence: SEEN })).toMatchObject({ reason: 'not-fulfilled' });
    const lacking = { ...QUALIFIED, person: { routes: ['PPU'] } };
    expect(await outcomeOf({ status: 'fulfilled', evidence: SEEN }, lacking)).toMatchObject({
      reason: 'not-fulfilled',
    });
    expect(await outcomeOf({ status: 'fulfilled', evidence: SEEN }, QUALIFIED)).toMatchObject({ ok: true });
    const [plan] = await desk.list();
    expect(plan?.versions[0]?.judged).toMatchObject({ answer: { outcome: { hiring: 'QUALIFIED' } } });

    const plansCsv = `fødselsnummer;orgnr;stilling;ansatt fra;hjemmel;siste dag;steg\r\n${KARI};974589095;Lærer;2026-01-05;TEMP_17_3_3;2026-07-31;Norsk 1\r\n${KARI};974589095;Lærer;2026-01-05;TEMP_17_3_3;2026-07-31;Norsk 2\r\n`;
    const [report] = await takeIn(open.administration, [textFile('planer.csv', plansCsv)]);
    const delivered = (await desk.list()).find(({ start }) => start === dayOf(2026, 1, 5));
    expect(delivered?.versions).toMatchObject([
      { status: 'agreed', steps: [{ what: 'Norsk 1' }, { what: 'Norsk 2' }] },
    ]);
    expect(delivered?.person).toBe(person);
    await open.administration.withdraw(report?.id ?? '', 'kari');
    expect((await desk.list()).map(({ start }) => start)).toEqual([START]);

    const { db } = insideOf(open);
    const copied = (basis: string, ends: string, status: string) =>
      sql`
        insert into fulfilment_plan_version (plan, starts, valid_from, basis, ends, status, content, recorded_at, recorded_by)
        select plan, starts, valid_from, ${basis}, ${ends}::date, ${status}, '{"evidence":[{}]}'::json, recorded_at, 'by hand'
        from fulfilment_plan_version
      `.execute(db);
    await expect(copied('TEMP_17_3_3', '2027-08-01', 'agreed')).rejects.toThrow(/check/);
    await expect(copied('COND_10_6A', '2027-07-31', 'agreed')).rejects.toThrow(/check/);
    await expect(copied('TEMP_17_3_3', '2027-07-31', 'fulfilled')).rejects.toThrow(/check/);
    await expect(copied(null as never, '2027-07-31', 'agreed')).rejects.toThrow(/null/);
    await expect(sql`update fulfilment_plan_version set ends = null`.execute(db)).rejects.toThrow(/never changed/);
    await expect(sql`delete from fulfilment_plan`.execute(db)).rejects.toThrow(/never changed/);

    const cases = caseDesk(open, { units: 'every' });
    const draft = { unit: '974589095', post: 'Lærer', reference: '26/1', purpose: 'hiring', assessedBy: 'Rektor' };
    const told = {
      ...draft,
      evidence: SEEN,
      language: 'nb',
      facts: QUALIFIED,
      answer: { outcome: { hiring: 'QUALIFIED' } },
    };
    expect(await cases.keep(told, 'kari')).toBe('case-000001');
    expect(await cases.list()).toEqual([
      { ...told, id: 'case-000001', knownOn: place.today(), at: place.now(), by: 'kari' },
    ]);
    await open.close();
  });
});
