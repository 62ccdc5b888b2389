import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testApp } from '../src/presentation/api/__data__/test-app.ts';
import { INVENTORY, ownTablesStated } from '../src/record/privacy/inventory/index.ts';
import { neverKeptIn } from '../src/terms/index.ts';

/** The inventory is the schema, column for column (`inventory.db.test.ts`), so what is judged here is the schema. */
const columns = INVENTORY.flatMap(({ table, columns: all }) => [table, ...Object.keys(all)]);
const ownFields = ownTablesStated().flatMap(({ source, fields }) => [source, ...fields.map(({ field }) => field)]);

/** Names of fields anywhere in a JSON value: keys of `properties`, and names of parameters. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const named = 'in' in value && 'name' in value ? [String(value.name)] : [];
  const properties = entries.flatMap(([key, inner]) => (key === 'properties' ? Object.keys(inner as object) : []));
  return [...named, ...properties, ...entries.flatMap(([, inner]) => fieldsOf(inner))];
}

/** Keys anywhere in a JSON value. */
function keysOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const { app } = testApp();
const inApi = fieldsOf(await (await app.request('/api/openapi.json')).json());
const cases = new URL('../src/requirements/__data__/requirement-cases.json', import.meta.url);
const inCases = keysOf(JSON.parse(readFileSync(cases, 'utf8')));
/** What may stand, and why. */
const MAY_STAND: readonly string[] = [
  // aml § 5-1: the register of injuries may hold nothing medical without consent. This asks whether one does, to say no.
  'containsMedicalPersonal',
];
const offences = (names: readonly string[]) => [
  ...new Set(names.filter((name) => neverKeptIn(name) !== null && !MAY_STAND.includes(name))),
];

test.each([
  ['the tables and columns of the record', columns, 250],
  ['the fields of own tables', ownFields, 120],
  ['fields and parameters of the API, plans and cases among them', inApi, 400],
  ['facts that cases are judged by', inCases, 300],
])('none of %s would hold what must not be kept', (_what, names, least) => {
  expect(names.length).toBeGreaterThan(least);
  expect(offences(names)).toEqual([]);
});

test('an offence planted in any of them is found', () => {
  expect(offences([...columns, 'fagforening'])).toEqual(['fagforening']);
  expect(offences(fieldsOf({ components: { schemas: { Plan: { properties: { diagnosis: {} } } } } }))).toEqual([
    'diagnosis',
  ]);
  expect(offences(fieldsOf({ parameters: [{ in: 'query', name: 'religion' }] }))).toEqual(['religion']);
  expect(offences(keysOf({ person: [{ ethnicity: 'x' }] }))).toEqual(['ethnicity']);
});

test('the API has the fields of plans and of kept cases', () => {
  expect(inApi).toEqual(expect.arrayContaining(['mentor', 'evidence', 'assessedBy', 'reviews']));
});
