import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  KARI,
  MAPPING,
  NORA,
  OLA,
  syntheticNumber,
  takeIn,
  teacher,
  textFile,
} from '../../../../test/deliveries.ts';
import { dayOf, formatDay } from '../../../terms/index.ts';
import { openRecord } from '../../administration/index.ts';
import type { Database } from '../../database/index.ts';
import { caseDesk, type PlanContent, planDesk } from '../../fulfilment/index.ts';
import { personKey } from '../../identity/person-key.ts';
import { insideOf } from '../../open-records.ts';
import { factsOf } from '../../reading/facts-of.ts';
import type { KindRun } from './kinds.ts';

const EARLIER = syntheticNumber(28, 44);
const LEFT = hrFile('hr.csv', [
  teacher(KARI, 'Bjørka skole', '01.08.2015', '31.07.2020'),
  teacher(OLA, 'Furuly skole', '01.08.2015'),
  teacher(NORA, 'Furuly skole', '01.08.2015', '31.07.2026'),
]);
const LINKS = textFile('lenker.csv', `tidligere;gjeldende\n${EARLIER};${KARI}\n`);
const TAUGHT = textFile(
  'kvalifikasjoner.csv',
  `fødselsnummer;kvalifikasjon;utdanning;fullført\n${KARI};Utdanning;MGLU 1-7;2014-06-20\n${OLA};Utdanning;MGLU 1-7;2014-06-20\n`,
);

async function opened(place: TestPlace) {
  const open = await openRecord(place);
  await open.administration.changeSetting('keep-delivered-files', 'yes');
  await takeIn(open.administration, [MAPPING, LEFT, LINKS, TAUGHT]);
  return { open, inside: insideOf(open), retention: open.administration.retention };
}

type Open = Awaited<ReturnType<typeof opened>>;

function decide({ retention }: Open, kind: KindRun, months: number | null, planAllows = true) {
  const said = { reason: 'Vedtatt', decidedBy: 'Kommunedirektøren', from: dayOf(2026, 1, 1) };
  return retention.decide({ kind, months, planAllows, ...said }, 'test');
}

const removedOf = (kinds: readonly { readonly kind: KindRun; readonly removed: number }[]) =>
  Object.fromEntries(kinds.flatMap(({ kind, removed }) => (removed === 0 ? [] : [[kind, removed]])));

/** Every row of every table as text. */
async function everything(db: Database): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select coalesce(string_agg(query_to_xml(format('select * from %I.%I', schemaname, tablename), true, false, '')::text, ''), '')
      as text
    from pg_tables where schemaname in ('public', 'identity')
  `.execute(db);
  return rows[0]?.text ?? '';
}

describe.each(databases())('retention on $name', (database) => {
  test('deletes nothing before the owner has decided, and says so of each kind', async () => {
    const one = await opened(await database.place());
    const { kinds } = await one.retention.run({ by: 'test', tried: false });
    await decide(one, 'persons-who-left', 60, false);
    await decide(one, 'identities-of-who-left', null);
    const again = await one.retention.run({ by: 'test', tried: false });
    expect(removedOf([...kinds, ...again.kinds])).toEqual({});
    expect(Object.fromEntries(kinds.map(({ kind, kept }) => [kind, kept]))).toMatchObject({
      'persons-who-left': { 'not-decided': 3 },
      'own-rows-of-who-left': { 'not-decided': 2 },
    });
    expect(Object.fromEntries(again.kinds.map(({ kind, kept }) => [kind, kept]))).toMatchObject({
      'persons-who-left': { 'plan-does-not-allow': 3 },
      'identities-of-who-left': { 'kept-until-decided': 3 },
    });
    await one.open.close();
  });

  test('deletes whoever left long enough ago, with every number of theirs, everywhere, and nobody else', async () => {
    const place = await database.place();
    const one = await opened(place);
    const keys = [KARI, EARLIER].map((number) => personKey(one.inside.keys.person, number));
    const numbers = await sql<{ no: number }>`select no from person where key in (${keys[0]}, ${keys[1]})`.execute(
      one.inside.db,
    );
    await decide(one, 'persons-who-left', 60);
    const before = await everything(one.inside.db);
    const kept = await one.retention.run({ by: 'test', tried: false });
    expect(kept.kinds[0]).toEqual({
      kind: 'persons-who-left',
      removed: 0,
      kept: { 'has-own-rows': 1, 'still-employed': 1, 'not-long-enough': 1 },
    });
    await decide(one, 'own-rows-of-who-left', 24);
    const outcome = await one.retention.run({ by: 'test', tried: false });
    expect(removedOf(outcome.kinds)).toEqual({ 'persons-who-left': 1, 'own-rows-of-who-left': 1 });
    expect(outcome).toMatchObject({ leftUntil: dayOf(2020, 7, 31), files: 3, roomGivenBack: true });
    const after = await everything(one.inside.db);
    expect(keys.map((key) => [before.includes(key), after.includes(key)])).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(after).toContain(personKey(one.inside.keys.person, OLA));
    const facts = await sql<{ rows: number }>`
      select count(*)::integer as rows from (
        select person from employment_fact union all select person from person_fact
        union all select person from identity.person union all select person from own_row_fact
        union all select earlier from identity_link
      ) f where person in (${numbers.rows[0]?.no}, ${numbers.rows[1]?.no})
    `.execute(one.inside.db);
    expect(facts.rows).toEqual([{ rows: 0 }]);
    expect(readdirSync(join(place.dataDir, 'delivered'))).toEqual([]);
    const { persons, removedUntil } = await factsOf(one.open);
    expect([persons.length, formatDay(removedUntil ?? dayOf(1, 1, 1))]).toEqual([2, '2020-07-31']);
    await one.open.close();
  });

  test('can be tried: it tells what would go, and everything is as it was', async () => {
    const one = await opened(await database.place());
    await decide(one, 'persons-who-left', 60);
    await decide(one, 'own-rows-of-who-left', 24);
    const [text, fingerprint] = [await everything(one.inside.db), await one.open.administration.fingerprint()];
    const { kinds } = await one.retention.run({ by: 'test', tried: true });
    expect(removedOf(kinds)).toEqual({ 'persons-who-left': 1, 'own-rows-of-who-left': 1 });
    expect(await everything(one.inside.db)).toBe(text);
    expect(await one.open.administration.fingerprint()).toBe(fingerprint);
    expect(await one.retention.runs()).toEqual([]);
    await one.open.close();
  });

  test('keeps kept figures to the byte, and the record knows something else afterwards', async () => {
    const one = await opened(await database.place());
    const { administration } = one.open;
    const fingerprint = await administration.fingerprint();
    const answer = '{"rows":[{"value":3}]}\n';
    const figure = { name: 'Årsmelding', question: { metric: 'A1' }, language: 'nb', answer, program: '1', by: 'test' };
    await administration.keepFigure({ ...figure, fingerprint });
    await decide(one, 'persons-who-left', 60);
    await decide(one, 'own-rows-of-who-left', 24);
    await one.retention.run({ by: 'test', tried: false });
    expect((await administration.keptFigures()).map((kept) => kept.answer)).toEqual([answer]);
    expect(await administration.fingerprint()).not.toBe(fingerprint);
    expect((await factsOf(one.open)).removedUntil).toBe(dayOf(2020, 7, 31));
    await one.open.close();
  });

  test('takes number and name alone where they go before the rest, and figures stay', async () => {
    const place = await database.place();
    const one = await opened(place);
    const fingerprint = await one.open.administration.fingerprint();
    await decide(one, 'identities-of-who-left', 24);
    const outcome = await one.retention.run({ by: 'test', tried: false });
    expect(removedOf(outcome.kinds)).toEqual({ 'identities-of-who-left': 1 });
    expect(outcome).toMatchObject({ leftUntil: null, files: 3 });
    expect(readdirSync(join(place.dataDir, 'delivered'))).toEqual([]);
    expect(await one.open.administration.fingerprint()).toBe(fingerprint);
    const left = await sql<{
      rows: number;
    }>`select count(distinct person)::integer as rows from identity.person`.execute(one.inside.db);
    expect(left.rows).toEqual([{ rows: 2 }]);
    await one.open.close();
  });

  test('does not touch a plan that is not over so long, nor the person it is of', async () => {
    const one = await opened(await database.place());
    const key = personKey(one.inside.keys.person, KARI);
    const content: PlanContent = {
      basis: 'TEMP_17_3_3',
      end: dayOf(2025, 7, 31),
      status: 'ended',
      gap: [],
      steps: [],
      reviews: [],
      mentor: '',
      noticeGiven: null,
      evidence: [],
      recruitment: { advert: '', closingDay: null, applicants: null, qualified: null, decidedBy: '', reason: '' },
    };
    const made = await planDesk(one.open, { units: 'every' }).add(
      { person: key, unit: BJORKA as never, post: 'Lærer', start: dayOf(2024, 8, 1) },
      { content, from: dayOf(2024, 8, 1), facts: null },
      'test',
    );
    expect(made).toMatchObject({ ok: true });
    for (const kind of ['persons-who-left', 'own-rows-of-who-left', 'fulfilment-plans'] as const)
      await decide(one, kind, 24);
    const first = await one.retention.run({ by: 'test', tried: false });
    expect(first.kinds.find(({ kind }) => kind === 'persons-who-left')?.kept).toMatchObject({ 'has-plan': 1 });
    await decide(one, 'fulfilment-plans', 12);
    const second = await one.retention.run({ by: 'test', tried: false });
    expect(removedOf(second.kinds)).toEqual({ 'persons-who-left': 1, 'fulfilment-plans': 1 });
    expect(await planDesk(one.open, { units: 'every' }).list()).toEqual([]);
    await one.open.close();
  });

  test('takes checks of candidates that were kept long enough ago, by the owner’s decision, and no others', async () => {
    const place = await database.place();
    const one = await opened(place);
    const desk = caseDesk(one.open, { units: 'every' });
    const draft = { unit: BJORKA, post: 'Lærer', purpose: 'hiring', assessedBy: 'Rektor', evidence: [], facts: {} };
    const keep = (reference: string) => desk.keep({ ...draft, reference, answer: {} } as never, 'test');
    await keep('26/101');
    place.clock.day = '2027-08-15';
    await keep('27/202');
    place.clock.day = '2027-09-15';
    const { kinds } = await one.retention.run({ by: 'test', tried: false });
    expect(kinds.find(({ kind }) => kind === 'candidate-checks')?.kept).toEqual({ 'not-decided': 2 });
    await decide(one, 'candidate-checks', 12);
    expect(removedOf((await one.retention.run({ by: 'test', tried: false })).kinds)).toEqual({ 'candidate-checks': 1 });
    expect((await desk.list()).map(({ reference }) => reference)).toEqual(['27/202']);
    await one.open.close();
  });

  test('empties the log of looks that are old enough, and the chain goes on, also where none is left', async () => {
    const place = await database.place();
    const one = await opened(place);
    const look = { who: 'a', role: 'hr-analyst', unit: null, what: 'A1' };
    await one.open.administration.logLookUp({ ...look, at: '2024-01-01T10:00:00.000Z' });
    await one.open.administration.logLookUp({ ...look, at: '2026-09-01T10:00:00.000Z' });
    await decide(one, 'look-up-log', 24);
    const { kinds } = await one.retention.run({ by: 'test', tried: false });
    expect(kinds.find(({ kind }) => kind === 'look-up-log')).toEqual({
      kind: 'look-up-log',
      removed: 1,
      kept: { 'not-long-enough': 1 },
    });
    expect((await one.open.administration.lookUps({ most: 10, seenBy: 'everyone' })).map(({ at }) => at)).toEqual([
      '2026-09-01T10:00:00.000Z',
    ]);
    place.clock.day = '2029-01-01';
    await one.retention.run({ by: 'test', tried: false });
    expect(await one.open.administration.checkLog()).toMatchObject({ lines: 0, broken: null });
    await one.open.administration.logLookUp({ ...look, at: '2029-01-01T10:00:00.000Z' });
    expect(await one.open.administration.checkLog()).toMatchObject({ lines: 1, broken: null });
    await one.open.close();
  });

  test('is the only way to delete: the name of a run, or another transaction’s run, opens nothing', async () => {
    const one = await opened(await database.place());
    await one.retention.run({ by: 'test', tried: false });
    const { db } = one.inside;
    const pretending = db.transaction().execute(async (inner) => {
      await sql`select set_config('laget.retention_run', '1', true)`.execute(inner);
      await sql`delete from employment_fact`.execute(inner);
    });
    await expect(pretending).rejects.toThrow(/never changed/);
    await expect(sql`delete from own_row_fact`.execute(db)).rejects.toThrow(/never changed/);
    const changing = db.transaction().execute(async (inner) => {
      await sql`
        insert into retention_run (no, ran_on, removed, outcome, recorded_at, recorded_by) overriding system value
        values (900, '2026-09-15', 0, '{"kinds":[],"files":[]}', now(), 'x')
      `.execute(inner);
      await sql`select set_config('laget.retention_run', '900', true)`.execute(inner);
      await sql`update employment_fact set percent = 1`.execute(inner);
    });
    await expect(changing).rejects.toThrow(/never changed/);
    await one.open.close();
  });

  test('leaves nothing half when it is interrupted', async () => {
    const one = await opened(await database.place());
    const { db } = one.inside;
    await decide(one, 'persons-who-left', 60);
    await decide(one, 'own-rows-of-who-left', 24);
    const before = await everything(db);
    await sql`
      create function interrupt() returns trigger language plpgsql as $$ begin raise exception 'interrupted'; end $$
    `.execute(db);
    await sql`create trigger interrupt before delete on person for each row execute function interrupt()`.execute(db);
    await expect(one.retention.run({ by: 'test', tried: false })).rejects.toThrow(/interrupted/);
    expect(await everything(db)).toBe(before);
    await one.open.close();
  });

  test('counts as employed whoever the last of later deliveries still tells of', async () => {
    const one = await opened(await database.place());
    await takeIn(one.open.administration, [
      hrFile('hr2.csv', [teacher(KARI, 'Bjørka skole', '01.08.2015'), teacher(OLA, FURULY, '01.08.2015')]),
    ]);
    await decide(one, 'persons-who-left', 1);
    await decide(one, 'own-rows-of-who-left', 1);
    const { kinds } = await one.retention.run({ by: 'test', tried: true });
    expect(kinds[0]).toMatchObject({ removed: 1, kept: { 'still-employed': 2 } });
    await one.open.close();
  });
});
