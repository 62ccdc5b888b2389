import { expect, test } from 'vitest';
import { CONTEXT, day, found, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { proposeMapping, readDelivery, recogniseFile } from '../index.ts';

const SCHOOL = unitNumber(1);
const ad = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  uuid: id,
  published: '2025-03-23T09:00:00+01:00',
  expires: '2025-04-13T00:00:00+02:00',
  title: 'Lærer',
  contactList: [{ name: 'Kari Nordmann', email: 'kari@skole.no' }],
  employer: { name: 'Skolen', orgnr: SCHOOL },
  positioncount: '2',
  ...more,
});
const entry = (id: string, more = {}) => ({ uuid: id, status: 'ACTIVE', ad_content: ad(id, more) });
const jsonFile = (value: unknown) => textFile('nav.json', JSON.stringify(value));

test('an entry of the feed is read, and who answers for the ad is not', async () => {
  const file = jsonFile(entry('a1'));
  expect(await recogniseFile(file)).toMatchObject({ kind: 'job-ads' });
  const result = await readDelivery(file, CONTEXT);
  const values = { ad: 'a1', unit: SCHOOL, published: day('2025-03-23'), expires: day('2025-04-13'), positions: 2 };
  expect(result.content).toMatchObject({ rows: [{ table: 'job-ads', values, line: 1 }] });
  expect(JSON.stringify(result)).not.toContain('ari');
  expect(JSON.stringify(await recogniseFile(file))).not.toContain('ari');
  expect(await proposeMapping(file)).toBeNull();
});

test.each([
  [
    'a list of entries, one of which NAV has emptied',
    [entry('a'), { uuid: 'b', status: 'INACTIVE', ad_content: null }],
    1,
  ],
  ['ads alone', [ad('a'), ad('b')], 2],
  ['hits of the old feed', { took: 3, hits: { hits: [{ _source: ad('a') }] } }, 1],
  ['the object inside NAV', { ...ad('a'), positioncount: undefined, properties: { positioncount: '2' } }, 1],
])('%s', async (_, value, kept) => {
  const { content } = await readDelivery(jsonFile(value), CONTEXT);
  const rows = content?.kind === 'own-table' ? content.rows : [];
  expect(rows.map(({ values }) => values['positions'])).toEqual(Array.from({ length: kept }, () => 2));
});

test('a search without hits is an empty delivery, and a list with something else in it is not recognised', async () => {
  expect((await readDelivery(jsonFile({ took: 1, hits: { hits: [] } }), CONTEXT)).rows.read).toBe(0);
  expect(await recogniseFile(jsonFile([entry('a'), { kontakt: 'x' }]))).toMatchObject({ kind: 'unknown' });
  expect(await recogniseFile(jsonFile({ status: 'INACTIVE' }))).toMatchObject({ kind: 'unknown' });
});

test('ads without an employer number, twice the same, or ending before they began are told of', async () => {
  const value = [
    { uuid: 'x', status: 'INACTIVE' },
    ad('a', { employer: null }),
    ad('b'),
    ad('b'),
    ad('c', { expires: '2024-01-01' }),
    ad('d', { positioncount: 'to' }),
  ];
  expect(found(await readDelivery(jsonFile(value), CONTEXT))).toEqual([
    'own-table/bad-unit-number@2',
    'own-table/duplicate-row@4',
    'own-table/days-backwards@5',
    'own-table/number-unreadable@6',
  ]);
});

test('a saved table of ads is read by its columns', async () => {
  const file = textFile('annonser.csv', `annonse_id;orgnr;publisert;stillinger\nx;${SCHOOL};1.3.2025;\n`);
  expect(await recogniseFile(file)).toMatchObject({ kind: 'job-ads' });
  expect((await readDelivery(file, CONTEXT)).rows.kept).toBe(1);
});
