import { expect, test } from 'vitest';
import { CONTEXT, found, syntheticNumber, textFile } from '../../../test/sources/synthetic.ts';
import { readDelivery } from '../read-delivery.ts';

const D = syntheticNumber(1, '410380');
const A = syntheticNumber(2);
const B = syntheticNumber(3);
const read = (...rows: string[]) =>
  readDelivery(textFile('k.csv', `D-nummer;Fødselsnummer\n${rows.join('\n')}\n`), CONTEXT);

test('an earlier and a later number are linked', async () => {
  const result = await read(`${D};${A}`);
  expect(found(result)).toEqual([]);
  expect(result.content).toEqual({ kind: 'identity-links', links: [{ earlier: D, later: A, line: 2 }] });
});

test('numbers that are none, or the same, are rejected; of two later numbers the last counts', async () => {
  const result = await read('123;456', `${A};${A}`, `${D};${A}`, `${D};${B}`);
  expect(found(result)).toEqual([
    'identity-links/bad-number@2',
    'identity-links/same-number@3',
    'identity-links/two-later-numbers@5',
  ]);
  expect(result.content).toMatchObject({ links: [{ earlier: D, later: B }] });
});

test('numbers that point to one another in a ring stop the table', async () => {
  expect(found(await read(`${A};${B}`, `${B};${A}`))).toEqual(['identity-links/cycle@2']);
});
