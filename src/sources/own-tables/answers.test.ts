import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const A = unitNumber(1);
const exits = (...rows: readonly string[]) =>
  textFile('sluttet.csv', `skoleår;orgnr;gruppe;svar_fra;hovedgrunn;antall_svar;antall_spurt\n${rows.join('\n')}\n`);
const survey = (...rows: readonly string[]) =>
  textFile(
    'runde.csv',
    `undersøkelse;runde;orgnr;gruppe;faktor;gjennomsnitt;svar;inviterte;standardavvik\n${rows.join('\n')}\n`,
  );
const pay = (...rows: readonly string[]) =>
  textFile('lønn.csv', `år;stillingskode;mål;laveste;median;høyeste\n${rows.join('\n')}\n`);

test('reasons to leave are read by code, and 2011-12 is a school year in them', async () => {
  const file = exits(`2011-12;;lærere;sluttet;Flytting til hjemkommunen;12;`, `2011-12;${A};;takket nei;Spurt;;30`);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'exit-answers' });
  const year = { from: day('2011-08-01'), to: day('2012-08-01') };
  expect((await readDelivery(file, CONTEXT)).content).toMatchObject({
    rows: [
      {
        values: {
          ...year,
          unit: null,
          group: 'teacher',
          kind: 'leaver',
          reason: 'move-home',
          answers: 12,
          asked: null,
        },
      },
      { values: { ...year, unit: A, kind: 'declined', reason: 'asked', answers: null, asked: 30 } },
    ],
  });
});

test('a reason in own words is not read in, nor told; more answers than asked and an open year are', async () => {
  const result = await readDelivery(
    exits(
      '2024-25;;;sluttet;Sjefen min, Kari;3;',
      '2024-25;;;sluttet;Lønn;;',
      '2024-25;;;sluttet;Ledelse;9;',
      '2024-25;;;sluttet;Arbeidsmengde;4;',
      '2024-25;;;sluttet;Spurt;;12',
      '2026-27;;;sluttet;Lønn;2;',
    ),
    CONTEXT,
  );
  expect(found(result)).toEqual([
    'own-table/unknown-code@2',
    'own-table/nothing-told@3',
    'own-table/answers-over-asked@6',
    expect.stringContaining('own-table/year-not-ended'),
  ]);
  expect(JSON.stringify(result)).not.toContain('Kari');
  expect(result.rows).toEqual({ read: 6, kept: 4, rejected: 2 });
});

test('a row under the survey’s own limit is never kept, nor background at a unit, nor a mean off the scale', async () => {
  const file = survey(
    `10-FAKTOR;15.11.2025;${A};;Mestringsklima;4,1;3;9;0,7`,
    `10-FAKTOR;15.11.2025;${A};;Rolleklarhet;4,1;2;9;`,
    `10-FAKTOR;15.11.2025;${A};leder;Autonomi;4,1;6;9;`,
    '10-FAKTOR;15.11.2025;;leder;Autonomi;82;6;9;',
    '10-FAKTOR;15.11.2025;;leder;Spørsmål 14;4;6;9;',
    '10-FAKTOR;15.11.2025;;;Autonomi;4;60;40;',
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'survey-results' });
  const result = await readDelivery(file, CONTEXT);
  expect(found(result)).toEqual([
    'own-table/too-few-answers@3',
    'own-table/background-at-unit@4',
    'own-table/mean-off-scale@5',
    'own-table/unknown-code@6',
    'own-table/parts-over-whole@7',
  ]);
  expect(result.content).toMatchObject({
    rows: [{ values: { survey: 'ten-factor', factor: 'mastery-climate', mean: 4.1 } }],
  });
});

test('pay is spans of codes, in order', async () => {
  const file = pay(
    '2025;7951;kroner;528000;571000;628000',
    '2025;7961;kroner;600000;571000;628000',
    '2025;7517;trinn;20;;31',
    '2025;7518;trinn;32;;31',
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'pay' });
  const result = await readDelivery(file, CONTEXT);
  expect(found(result)).toEqual(['own-table/pay-out-of-order@3', 'own-table/pay-out-of-order@5']);
  expect(result.content).toMatchObject({
    rows: [
      { values: { position: '7951', measure: 'kroner', median: 571000 } },
      { values: { measure: 'step', high: 31 } },
    ],
  });
});

test('an index is on the scale that the row gives', async () => {
  const rows = ['2025;0101;6,5;1;10;høy', '2025;0102;0,5;1;10;høy', '2025;0103;11;1;10;høy', '2025;0104;11;;;høy'];
  const head = 'år;områdekode;indeks;skala_fra;skala_til;utsatt_er';
  const result = await readDelivery(textFile('levekår.csv', `${head}\n${rows.join('\n')}\n`), CONTEXT);
  expect(found(result)).toEqual(['own-table/index-off-scale@3', 'own-table/index-off-scale@4']);
});
