import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const [A, B] = [unitNumber(1), unitNumber(2)];
const level = (...names: readonly (readonly [string, number])[]) =>
  names.map(([name, columnCount]) => ({ name, columnCount }));
const row = (kode: string, ...data: readonly string[]) => ({ navn: 'Stedet', kode, id: '1', data });
const answer = (columns: readonly unknown[], ...rows: readonly unknown[]) =>
  textFile('data.json', JSON.stringify({ metadata: { rowHierarchy: [], columns }, rows }));

const PUPILS = [
  level(['2025-26', 3], ['2024-25', 3]),
  level(['Alle trinn', 2], ['1. trinn', 1], ['Alle trinn', 2], ['1. trinn', 1]),
  level(
    ...[0, 1].flatMap((): [string, number][] => [
      ['Antall elever med individuelt tilrettelagt opplæring/spesialundervisning', 1],
      ['Antall elever', 1],
      ['Antall elever', 1],
    ]),
  ),
];

test('an answer of GSI is pupils by school and year: neither sums of places, one grade nor some of the pupils', async () => {
  const file = answer(
    PUPILS,
    row('0301', '5 026', '68 688', '7 000', '5 000', '68 000', '7 100'),
    row(A, '21', '1 312', '52', '*', '298', '48'),
    row(B, '*', '*', '*', '4', '61', '9'),
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'pupils' });
  const result = await readDelivery(file, CONTEXT);
  expect(result.content).toMatchObject({
    pupils: [
      { unit: A, day: day('2025-10-01'), pupils: 1312 },
      { unit: A, day: day('2024-10-01'), pupils: 298 },
      { unit: B, day: day('2024-10-01'), pupils: 61 },
    ],
  });
  // What the publisher withholds is no count, and never none.
  expect(found(result)).toEqual(['pupils/count-unreadable@5']);
});

test('an answer without schools is told of, and not read', async () => {
  const file = answer(PUPILS, row('0301', '1', '2', '3', '4', '5', '6'));
  expect(await recogniseFile(file)).toMatchObject({ kind: 'unknown', status: 'not-recognised' });
});

test('hours by competence of GSI are a table of their own', async () => {
  const file = answer(
    [
      level(['2025-26', 2]),
      level(['Alle eierformer', 2]),
      level(['Årstimer i alt', 1], ['Årstimer gitt av lærere med godkjent kompetanse', 1]),
    ],
    row(A, '21 450,5', '20 121'),
  );
  expect(await recogniseFile(file)).toMatchObject({ kind: 'qualified-hours' });
  expect((await readDelivery(file, CONTEXT)).content).toMatchObject({
    rows: [{ values: { day: day('2025-10-01'), unit: A, hours: 21_450.5, qualifiedHours: 20_121 } }],
  });
});

test.each([
  [{ metadata: { columns: 'x' }, rows: [{}] }],
  [{ metadata: { columns: [[{ columnCount: -1 }]] }, rows: [null, 4] }],
])('a broken answer is not one: %j', async (value) => {
  expect(await recogniseFile(textFile('data.json', JSON.stringify(value)))).toMatchObject({ kind: 'unknown' });
});
