import { describe, expect, test } from 'vitest';
import { databases } from '../../../test/databases.ts';
import {
  BJORKA,
  FURULY,
  hrFile,
  KARI,
  MAPPING,
  NORA,
  OLA,
  takeIn,
  teacher,
  textFile,
} from '../../../test/deliveries.ts';
import { dayOf, OPEN_END, parsePersonKey } from '../../terms/index.ts';
import { openRecord } from '../administration/index.ts';
import { factsOf, personRowsOf } from '../index.ts';

describe.each(databases())('take-in on $name', (database) => {
  test('keeps what an HR extract says, with persons as keys and days half-open', async () => {
    const open = await openRecord(await database.place({ day: '2026-09-15' }));
    const history = hrFile('historikk.csv', [
      teacher(KARI, 'Bjørka skole', '01.08.2020', '31.07.2024'),
      teacher(OLA, 'Furuly skole', '01.08.2022'),
    ]);
    const [report] = await takeIn(open.administration, [history, MAPPING]);
    const facts = await factsOf(open);
    await open.close();
    expect(report).toMatchObject({
      id: 'd000001',
      source: 'hr-extract',
      status: 'taken-in',
      rows: { read: 2, kept: 2 },
    });
    expect(facts.persons.length).toBe(2);
    expect(facts.persons.key.join()).toMatch(/^[0-9a-f]{32},[0-9a-f]{32}$/);
    expect([...facts.employments.from].sort()).toEqual([dayOf(2020, 8, 1), dayOf(2022, 8, 1)]);
    expect([...facts.employments.to].sort((a, b) => a - b)).toEqual([dayOf(2024, 8, 1), OPEN_END]);
    expect(facts.workplacePlacings).toHaveLength(2);
    expect(facts.units.map((unit) => unit.fromMappingOnly)).toEqual([true, true]);
    expect(facts.deliveries).toMatchObject([
      { knownOn: dayOf(2026, 9, 15), ownTime: false, horizon: dayOf(2026, 9, 15) },
    ]);
  });

  test('two searches without hits are not the same delivery: neither says anything', async () => {
    const open = await openRecord(await database.place());
    const self = { href: 'https://data.brreg.no/enhetsregisteret/api/enheter' };
    const page = (number: number) =>
      JSON.stringify({ _links: { self }, page: { size: 20, totalElements: 0, totalPages: 0, number } });
    const reports = await takeIn(open.administration, [textFile('a.json', page(0)), textFile('b.json', page(1))]);
    await open.close();
    expect(reports).toMatchObject([
      { status: 'taken-in', findings: [{ control: 'brreg/no-hits' }] },
      { status: 'taken-in', findings: [{ control: 'brreg/no-hits' }] },
    ]);
  });

  test('rows about persons have the key of the person and never the number; a later word replaces them, taken back it gives them back', async () => {
    const open = await openRecord(await database.place());
    const { administration } = open;
    const held = (...rows: readonly string[]) =>
      textFile(`q${rows.length}.csv`, ['fnr;kvalifikasjon;utdanning;fag;studiepoeng;fullført', ...rows].join('\n'));
    const credits = (person: string, stp: number) => `${person};studiepoeng;;norsk;${stp};2020-06-15`;
    await takeIn(administration, [MAPPING, hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')])]);
    const [report] = await takeIn(administration, [held(credits(KARI, 30), credits(NORA, 60))]);
    const teaching = textFile(
      't.csv',
      `skoleår;orgnr;fnr;fag;hovedtrinn;årstimer\n2025-26;${BJORKA};${KARI};norsk;1-4;152\n2025-26;${FURULY};${KARI};norsk;1-4;76\n`,
    );
    const [told] = await takeIn(administration, [teaching]);
    const facts = await factsOf(open);
    const [mended] = await takeIn(administration, [held(credits(KARI, 60))]);
    const after = await personRowsOf(open);
    await administration.withdraw(mended?.id ?? '', 'test');
    const back = await personRowsOf(
      open,
      facts.persons.key.flatMap((key) => parsePersonKey(key) ?? []),
    );
    await open.close();
    const notes = (of: typeof report) => of?.findings.filter(({ control }) => control.startsWith('record/'));
    expect(notes(report)).toMatchObject([{ control: 'record/person-not-employed', values: { persons: 1 } }]);
    expect(notes(told)).toMatchObject([{ control: 'record/teaches-elsewhere', values: { rows: 1 } }]);
    expect(facts.own?.map(({ person }) => person)).toEqual([0, -1, 0, 0]);
    expect(JSON.stringify(facts.own)).not.toContain(KARI);
    const credited = (rows: typeof after) =>
      rows.map(({ values }) => values['credits']).filter((one) => one !== undefined);
    expect(credited(after).sort()).toEqual([60, 60]);
    expect(credited(back)).toEqual([30]);
  });

  test('the same delivery twice changes nothing, under another name neither', async () => {
    const open = await openRecord(await database.place());
    const rows = [teacher(KARI, 'Bjørka skole', '01.08.2020')];
    await takeIn(open.administration, [MAPPING, hrFile('a.csv', rows)]);
    const before = await open.administration.fingerprint();
    const again = await takeIn(open.administration, [hrFile('a.csv', rows)]);
    const renamed = await takeIn(open.administration, [hrFile('b.csv', rows)]);
    const after = await open.administration.fingerprint();
    const kept = await open.administration.deliveries();
    await open.close();
    expect(again).toMatchObject([{ id: 'd000001', status: 'already-known', findings: [] }]);
    expect(renamed).toMatchObject([
      { status: 'already-known', findings: [{ control: 'record/file-known-other-name', values: { file: 'a.csv' } }] },
    ]);
    expect(after).toBe(before);
    expect(kept).toHaveLength(1);
  });

  test('the same table in other bytes is the same delivery', async () => {
    const open = await openRecord(await database.place());
    const plain = hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]);
    const marked = { ...plain, bytes: new Uint8Array([0xef, 0xbb, 0xbf, ...plain.bytes]) };
    await takeIn(open.administration, [MAPPING, plain]);
    const again = await takeIn(open.administration, [marked]);
    await open.close();
    expect(again).toMatchObject([{ id: 'd000001', status: 'already-known' }]);
  });

  test('one file twice in one call is taken in once', async () => {
    const open = await openRecord(await database.place());
    const rows = [teacher(KARI, 'Bjørka skole', '01.08.2020')];
    const reports = await takeIn(open.administration, [MAPPING, hrFile('a.csv', rows), hrFile('b.csv', rows)]);
    await open.close();
    expect(reports.map((report) => report.status)).toEqual(['taken-in', 'already-known']);
  });

  test('a trial says what would happen and keeps nothing', async () => {
    const open = await openRecord(await database.place());
    const before = await open.administration.fingerprint();
    const files = [
      MAPPING,
      hrFile('uttrekk-2026-05.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]),
      hrFile('uttrekk-2026-08.csv', [teacher(OLA, 'Bjørka skole', '01.08.2020')]),
    ];
    const tried = await takeIn(open.administration, files, { check: true });
    const after = await open.administration.fingerprint();
    const mappings = await open.administration.mappings();
    const real = await takeIn(open.administration, files);
    await open.close();
    expect(tried.map((report) => report.id)).toEqual([null, null]);
    expect(tried[1]?.findings.map((finding) => finding.control)).toContain('record/missing-months');
    expect(after).toBe(before);
    expect(mappings).toEqual([]);
    // Only a trial shows the choice of columns where nothing is in doubt.
    expect(tried[0]?.mappingNeeded).toMatchObject({ source: 'hr-extract', missing: [] });
    expect(real.map((report) => ({ ...report, id: null }))).toEqual(
      tried.map((report) => ({ ...report, mappingNeeded: null })),
    );
  });

  test('a withdrawn delivery counts until its day, and may be delivered again', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    const file = hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]);
    await takeIn(open.administration, [MAPPING, file]);
    place.clock.day = '2026-09-20';
    const first = await open.administration.withdraw('d000001', 'test');
    const second = await open.administration.withdraw('d000001', 'test');
    const unknown = await open.administration.withdraw('d000009', 'test');
    const withdrawn = await factsOf(open);
    const again = await takeIn(open.administration, [file]);
    const facts = await factsOf(open);
    await open.close();
    expect([first, second, unknown]).toEqual(['withdrawn', 'already-withdrawn', 'unknown']);
    expect(withdrawn.deliveries).toMatchObject([{ id: 'd000001', withdrawnOn: dayOf(2026, 9, 20) }]);
    expect(withdrawn.employments.length).toBe(1);
    expect(again).toMatchObject([{ id: 'd000002', status: 'taken-in' }]);
    expect(facts.deliveries.map((delivery) => delivery.withdrawnOn)).toEqual([dayOf(2026, 9, 20), null]);
    expect(facts.employments.length).toBe(2);
  });

  test('by a clock that has gone back is refused, until the delivery that is dated later is taken back', async () => {
    const place = await database.place({ day: '2026-09-15' });
    const open = await openRecord(place);
    const [first, second, third] = ['a', 'b', 'c'].map((name, i) =>
      hrFile(`${name}.csv`, [teacher(KARI, 'Bjørka skole', `0${i + 1}.08.2020`)]),
    );
    await takeIn(open.administration, [MAPPING, first!]);
    place.clock.time = '09:00:00';
    const [anHour] = await takeIn(open.administration, [second!]);
    place.clock.time = '08:59:59';
    const refused = takeIn(open.administration, [third!]);
    await expect(refused).rejects.toMatchObject({ name: 'RecordFault', code: 'clock-behind' });
    await expect(takeIn(open.administration, [third!], { check: true })).rejects.toMatchObject({
      code: 'clock-behind',
    });
    const kept = await open.administration.deliveries();
    await open.administration.withdraw('d000001', 'test');
    const [then] = await takeIn(open.administration, [third!]);
    await open.close();
    expect([anHour?.status, kept.length, then?.status]).toEqual(['taken-in', 2, 'taken-in']);
  });

  test('a stopped or unknown file never stops the others', async () => {
    const open = await openRecord(await database.place());
    const reports = await takeIn(open.administration, [
      textFile('brev.txt', 'Hei, her kommer filene.'),
      textFile('brutt.json', '{"arbeidsforhold": [{'),
      MAPPING,
      hrFile('tom.csv', []),
      hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]),
    ]);
    const kept = await open.administration.deliveries();
    await open.close();
    expect(Object.fromEntries(reports.map((report) => [report.files[0], report.status]))).toMatchObject({
      'brev.txt': 'not-recognised',
      'brutt.json': 'stopped',
      'tom.csv': 'stopped',
      'a.csv': 'taken-in',
    });
    expect(kept.map((delivery) => delivery.files)).toEqual([['a.csv']]);
  });

  test('a delivery that fails half-way leaves nothing behind, and the next goes in', async () => {
    const open = await openRecord(await database.place());
    const { insideOf } = await import('../open-records.ts');
    const { sql } = await import('kysely');
    const { db } = insideOf(open);
    await takeIn(open.administration, [MAPPING]);
    await sql`alter table leave_fact rename to leave_fact_away`.execute(db);
    await sql`alter table employment_fact add constraint only_for_test check (line <> 3)`.execute(db);
    const failing = takeIn(open.administration, [
      hrFile('a.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020'), teacher(OLA, 'Bjørka skole', '01.08.2020')]),
    ]);
    await expect(failing).rejects.toThrow('only_for_test');
    await sql`alter table employment_fact drop constraint only_for_test`.execute(db);
    await sql`alter table leave_fact_away rename to leave_fact`.execute(db);
    const rows = await sql<{ rows: number }>`
      select (select count(*) from delivery) + (select count(*) from person) + (select count(*) from employment_fact)
        + (select count(*) from identity.person) + (select count(*) from finding) as rows
    `.execute(db);
    const next = await takeIn(open.administration, [hrFile('b.csv', [teacher(NORA, 'Bjørka skole', '01.08.2020')])]);
    await open.close();
    expect(rows.rows).toEqual([{ rows: 0 }]);
    expect(next).toMatchObject([{ status: 'taken-in' }]);
  });

  test('tells of months nobody delivered, of persons fallen out, and of far fewer persons', async () => {
    const open = await openRecord(await database.place());
    const [may, august] = [
      hrFile('uttrekk-2026-05.csv', [
        teacher(KARI, 'Bjørka skole', '01.08.2020'),
        teacher(OLA, 'Bjørka skole', '01.08.2020'),
        teacher(NORA, 'Bjørka skole', '01.08.2020', '31.05.2026'),
      ]),
      hrFile('uttrekk-2026-08.csv', [teacher(KARI, 'Bjørka skole', '01.08.2020')]),
    ];
    const [, report] = await takeIn(open.administration, [MAPPING, august, may]);
    await open.close();
    const found = report?.findings.filter((finding) => finding.control.startsWith('record/'));
    expect(found).toMatchObject([
      { control: 'record/missing-months', values: { from: '2026-06', to: '2026-07', months: 2 } },
      { control: 'record/far-fewer-persons', values: { now: 1, before: 3 } },
      { control: 'record/fallen-out', values: { persons: 1 } },
      { control: 'record/mapping-only-unit', values: { unit: BJORKA } },
    ]);
  });

  test('keeps names of workplaces and positions as they are written, whatever signs are in them', async () => {
    const open = await openRecord(await database.place());
    const odd = 'Skole {A\\B}, «C» ~ NULL';
    const rows = [`${KARI};"Navn, ""X""";${odd};;Lærer 'æ';100;Fast;01.08.2020;`];
    const [report] = await takeIn(open.administration, [MAPPING, hrFile('a.csv', rows)]);
    const facts = await factsOf(open);
    await open.close();
    expect(report?.status).toBe('taken-in');
    expect(facts.workplaces).toEqual([odd]);
    expect(facts.positions).toEqual([{ code: "title:LÆRER 'Æ'", title: "Lærer 'æ'" }]);
  });

  test('tells of employment reported at a unit that another has followed', async () => {
    const open = await openRecord(await database.place());
    const reports = await takeIn(open.administration, [
      MAPPING,
      textFile('skolehistorikk.csv', `from;to;day;kind\r\n${BJORKA};971032146;2026-08-01;merger\r\n`),
      hrFile('a.csv', [
        teacher(KARI, 'Bjørka skole', '01.08.2020', '31.07.2026'),
        teacher(OLA, 'Bjørka skole', '01.08.2020', '01.08.2026'),
      ]),
    ]);
    await open.close();
    expect(reports[1]?.findings).toContainEqual(
      expect.objectContaining({
        control: 'record/unit-has-successor',
        values: { unit: BJORKA, successor: '971032146' },
        count: 1,
      }),
    );
  });
});
