import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';
import { readPeriod } from './read-period.ts';

const A = unitNumber(1);
const HEAD = 'periode;orgnr;gruppe;mulige_dagsverk;egenmeldt;legemeldt_1_16;legemeldt_17plus;ansatte';

const absence = (...rows: readonly string[]) => textFile('fravær.csv', `${HEAD}\n${rows.join('\n')}\n`);

test('an absence table is known by its columns, and a quarter is its days', async () => {
  const file = absence(`2025K3;${A};lærere;1 240,5;12;8,5;30;24`, `2025K3;${A};;100;;0;0;`);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'absence' });
  const { content, rows } = await readDelivery(file, CONTEXT);
  expect(rows).toEqual({ read: 2, kept: 1, rejected: 1 });
  expect(content).toMatchObject({
    kind: 'own-table',
    rows: [
      {
        table: 'absence',
        values: {
          from: day('2025-07-01'),
          to: day('2025-10-01'),
          unit: A,
          group: 'teacher',
          agreed: 1240.5,
          selfCertified: 12,
          doctorShort: 8.5,
          doctorLong: 30,
          persons: 24,
        },
      },
    ],
  });
});

test('what cannot be read, or cannot be, is left out and told by its column', async () => {
  const rows = [
    `3. kvartal 2025;${A};AKS;100;1;1;1;9`,
    `i høst;${A};AKS;100;1;1;1;9`,
    `2025K3;123456789;AKS;100;1;1;1;9`,
    `2025K3;${A};gartnere;100;1;1;1;9`,
    `2025K3;${A};leder;100;60;50;1;9`,
    `2025K3;${A};leder;*;1;1;1;9`,
    `2025K3;${A};AKS;90;1;1;1;9`,
  ];
  expect(found(await readDelivery(absence(...rows), CONTEXT))).toEqual([
    'own-table/period-unreadable@3',
    'own-table/bad-unit-number@4',
    'own-table/unknown-group@5',
    'own-table/parts-over-whole@6',
    'own-table/number-unreadable@7',
    'own-table/duplicate-row@8',
  ]);
});

test('a table in which no row can be read is stopped: it may be another', async () => {
  const result = await readDelivery(absence(`aldri;${A};AKS;100;1;1;1;9`), CONTEXT);
  expect(result.content).toBeNull();
  expect(found(result)).toContainEqual(expect.stringContaining('own-table/nothing-kept'));
});

test.each([
  ['2025-08', '2025-08-01/2025-09-01'],
  ['8.2025', '2025-08-01/2025-09-01'],
  ['2025K4', '2025-10-01/2026-01-01'],
  ['1. kvartal 2026', '2026-01-01/2026-04-01'],
  ['2025T3', '2025-09-01/2026-01-01'],
  ['2. tertial 2025', '2025-05-01/2025-09-01'],
  ['2025-26', '2025-08-01/2026-08-01'],
  ['2025/2026', '2025-08-01/2026-08-01'],
  ['2025', '2025-01-01/2026-01-01'],
  ['2025-07-01/2025-10-01', '2025-07-01/2025-10-01'],
])('%s is %s', (text, span) => {
  const [from, to] = span.split('/').map((one) => day(one));
  expect(readPeriod(text)).toEqual({ from, to });
});

test.each(['2025T4', '2025K5', '2025-13', '2025-27', '13.2025', '2025-10-01/2025-07-01', 'høsten 2025', ''])(
  '%j is no period',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

test('in a table by school years 2011-12 is one, elsewhere it is December', () => {
  expect(readPeriod('2011-12', true)).toEqual({ from: day('2011-08-01'), to: day('2012-08-01') });
  expect(readPeriod('2011-12')).toEqual({ from: day('2011-12-01'), to: day('2012-01-01') });
});

const POSTS_HEAD =
  'stilling_id;orgnr;rolle;utlyst_dato;frist;antall_stillinger;antall_sokere;antall_kvalifiserte;antall_intervju;antall_tilbud;antall_ansatt;tilsatt_dato;omutlyst_av';
const posts = (...rows: readonly string[]) => textFile('stillinger.csv', `${POSTS_HEAD}\n${rows.join('\n')}\n`);

test('posts are known by the columns that applicant systems have, and may leave out what is not known', async () => {
  const file = posts(
    `S1;${A};skoleledelse_rektor;2025-03-01;20.3.2025;1;7;3;3;1;1;2025-05-02;`,
    `S2;${A};lærer;2025-03-01;2025-03-20;;;;;;;;S1`,
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'posts' });
  const { content } = await readDelivery(file, CONTEXT);
  expect(content).toMatchObject({
    rows: [
      {
        key: '["S1"]',
        values: { group: 'skoleledelse_rektor', deadline: day('2025-03-20'), qualified: 3, readvertised: null },
      },
      { key: '["S2"]', values: { group: 'teacher', qualified: null, acceptedOn: null, readvertised: 'S1' } },
    ],
  });
});

test('posts that contradict themselves are left out', async () => {
  const rows = [
    `S1;${A};lærer;2025-03-01;2025-03-20;1;7;8;3;1;1;;`,
    `S2;${A};lærer;2025-03-21;2025-03-20;1;7;3;3;1;1;;`,
    `S3;${A};lærer;2025-03-01;2025-03-20;1;7;3;3;1;1;2025-02-28;`,
    `S4;${A};lærer;2025-03-01;2025-03-20;1;7;3;3;2;2;;`,
    `S5;${A};lærer;2025-03-01;2025-03-20;2;7;3;3;2;2;2025-03-01;`,
  ];
  expect(found(await readDelivery(posts(...rows), CONTEXT))).toEqual([
    'own-table/parts-over-whole@2',
    'own-table/parts-over-whole@5',
    'own-table/days-backwards@3',
    'own-table/days-backwards@4',
  ]);
});

test('applications are codes and a running number; what became of one is read in the words systems use', async () => {
  const head = 'stilling_id;lopenummer;mottatt_dato;kanal;bosted;kvalifisert;steg;utfall;grunn_avslag;egen_mellomleder';
  const file = textFile(
    'soknader.csv',
    `${head}\nS1;1;2025-03-02;FINN;nabokommune;ja;tilbud;takket nei;lønn;nei\nS1;2;;;;;Ola;;;\n`,
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'applications' });
  const result = await readDelivery(file, CONTEXT);
  expect(found(result)).toEqual(['own-table/unknown-code@3']);
  expect(JSON.stringify(result.findings)).not.toContain('Ola');
  expect(result.content).toMatchObject({
    rows: [
      {
        values: {
          channel: 'job-site',
          home: 'neighbour',
          qualified: 'yes',
          stage: 'offer',
          outcome: 'declined',
          declineReason: 'pay',
          middleLeader: 'no',
        },
      },
    ],
  });
});
