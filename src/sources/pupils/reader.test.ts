import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';

const A = unitNumber(1);

test('a school year is its count date, 1 October', async () => {
  const file = textFile('elever.csv', `orgnr;skoleår;elever\n${A};2025-26;312\n${A};2024/2025;298\n`);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'pupils' });
  expect((await readDelivery(file, CONTEXT)).content).toMatchObject({
    pupils: [
      { unit: A, day: day('2025-10-01'), pupils: 312 },
      { unit: A, day: day('2024-10-01'), pupils: 298 },
    ],
  });
});

test('withheld counts, wrong numbers and repeated rows are left out and told', async () => {
  const rows = [`${A};2025-10-01;*`, `123456789;2025-10-01;4`, `${A};i fjor;4`, `${A};1.10.2024;4`, `${A};2024-25;5`];
  const result = await readDelivery(textFile('elever.csv', `orgnr;dato;elever\n${rows.join('\n')}\n`), CONTEXT);
  expect(found(result)).toEqual([
    'pupils/count-unreadable@2',
    'pupils/bad-unit-number@3',
    'pupils/date-unreadable@4',
    'pupils/duplicate-row@6',
  ]);
  expect(result.rows).toEqual({ read: 5, kept: 1, rejected: 4 });
});
