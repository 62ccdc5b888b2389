import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery, recogniseFile } from '../index.ts';
import { readCountDay } from './read-period.ts';

const A = unitNumber(1);
const file = (head: string, ...rows: readonly string[]) => textFile('tabell.csv', `${head}\n${rows.join('\n')}\n`);
const CARE = 'skoleår;orgnr;barn i AKS;heltidsplasser;barn på 1. trinn';
const HOURS = 'skoleår;orgnr;hovedtrinn;elevtimer;lærertimer;spesialundervisning;særskilt norsk';
const POSTS = 'telledag;orgnr;gruppe;hjemler;ubesatt;midlertidig mangel;kvalifisert';

test.each([
  [CARE, `2025-26;${A};226;180,1;61`, 'care-places'],
  [HOURS, `2025-26;${A};1-4;192015,0;16133,8;1946,3;478,2`, 'teaching-hours'],
  [POSTS, `2025-08-15;${A};lærere;24,5;1,0;0,6;22,9`, 'authorised-posts'],
])('%s is known by its columns', async (head, row, kind) => {
  expect(await recogniseFile(file(head, row))).toMatchObject({ kind });
  const { rows } = await readDelivery(file(head, row), CONTEXT);
  expect(rows).toEqual({ read: 1, kept: 1, rejected: 0 });
});

test('a school year is its 1 October, and a stage is written as people do', async () => {
  const { content } = await readDelivery(file(HOURS, `2025/2026;${A};8.–10. trinn;900;60;5;1`), CONTEXT);
  expect(content).toMatchObject({ rows: [{ values: { day: day('2025-10-01'), unit: A, stage: '8-10' } }] });
});

test('a day that is none, a stage that is none, and parts over the whole are left out and told', async () => {
  const hours = file(HOURS, `høst;${A};1-4;9;3;1;1`, `2025-26;${A};11-13;9;3;1;1`, `2025-26;${A};5-7;9;3;2;2`);
  expect(found(await readDelivery(hours, CONTEXT))).toEqual([
    'own-table/day-unreadable@2',
    'own-table/unknown-code@3',
    'own-table/parts-over-whole@4',
    'own-table/nothing-kept',
  ]);
  const posts = file(POSTS, `1.10.2025;${A};lærere;10;1;2;8`, `1.10.2025;${A};AKS;10;1;2;7`);
  expect(found(await readDelivery(posts, CONTEXT))).toEqual(['own-table/parts-over-whole@2']);
});

test.each([
  ['2025-10-01', '2025-10-01'],
  ['15.8.2025', '2025-08-15'],
  ['2025-26', '2025-10-01'],
  ['2011-12', '2011-10-01'],
  ['2025', '2025-10-01'],
])('%s is counted on %s', (text, on) => {
  expect(readCountDay(text)).toBe(day(on));
});

test.each(['2025K3', '2025T2', 'i fjor', ''])('%j is no day of a count', (text) => {
  expect(readCountDay(text)).toBeNull();
});
