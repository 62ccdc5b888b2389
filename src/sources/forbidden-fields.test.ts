import { expect, test } from 'vitest';
import { CONTEXT, jsonFile, syntheticNumber, textFile } from '../../test/sources/synthetic.ts';
import { neverKeptIn } from '../terms/index.ts';
import { DEFINITIONS, type Mapping, proposeMapping, readDelivery, readMappingFile } from './index.ts';

const HEAD = 'Fødselsnummer;Navn;Arbeidssted;Stillingskode;Stillingsprosent;Ansettelsesform;Fra dato;Til dato';
const FORBIDDEN = 'Diagnose;Etnisitet;Fagforening;Religion';
const ROW = `${syntheticNumber(1)};Ada Nes;Bakken skole;3310104;80;Fast;01.08.2024;;F32.1;samisk;Utdanningsforbundet;luthersk`;
const EXTRACT = textFile('uttrekk.csv', `${HEAD};${FORBIDDEN}\n${ROW}\n`);
const SECRETS = /F32|samisk|Utdanningsforbundet|luthersk/;

test('no field of any source, under any of its names, would hold what must not be kept', () => {
  const fields = Object.values(DEFINITIONS).flatMap(({ source, fields: all }) =>
    all.map((field) => ({ source, ...field })),
  );
  const offences = fields.flatMap(({ source, name, aliases }) =>
    [name, ...aliases].filter((one) => neverKeptIn(one) !== null).map((one) => `${source}: ${one}`),
  );
  expect(fields.length).toBeGreaterThan(200);
  expect(offences).toEqual([]);
});

test('columns of what must not be kept are told of by a note each, and nothing in them is read', async () => {
  const result = await readDelivery(EXTRACT, { ...CONTEXT, knownPositions: () => true, knownWorkplaces: () => true });
  const notes = result.findings.filter(({ control }) => control === 'file/forbidden-column');
  expect(notes.map(({ severity, path }) => [severity, path])).toEqual([
    ['note', 'Diagnose'],
    ['note', 'Etnisitet'],
    ['note', 'Fagforening'],
    ['note', 'Religion'],
  ]);
  expect(result.rows).toEqual({ read: 1, kept: 1, rejected: 0 });
  expect(JSON.stringify(result)).not.toMatch(SECRETS);
});

test('they are blotted out where a table is shown to whoever maps its columns', async () => {
  const proposal = await proposeMapping(EXTRACT);
  expect(proposal?.header).toContain('Diagnose');
  expect(JSON.stringify(proposal)).not.toMatch(SECRETS);
});

const POINTING: Mapping = {
  source: 'hr-extract',
  columns: {
    person: 'Fødselsnummer',
    workplace: 'Arbeidssted',
    positionCode: 'Stillingskode',
    positionPercent: 'Stillingsprosent',
    from: 'Fra dato',
    education: 'Diagnose',
  },
  workplaces: {},
  positions: {},
};

test('a saved mapping that points at one stops the delivery, and is no mapping when it is read from a file', async () => {
  const result = await readDelivery(EXTRACT, { ...CONTEXT, mapping: POINTING });
  expect(result.content).toBeNull();
  expect(result.findings.find(({ control }) => control === 'mapping/forbidden-column')).toMatchObject({
    severity: 'stops-delivery',
    path: 'columns.education',
    values: { column: 'Diagnose' },
  });
  expect(readMappingFile(jsonFile('m.json', POINTING))).toMatchObject({ mapping: null });
});

test('a part of a name in two columns is judged too', () => {
  const joined = { ...POINTING, columns: { ...POINTING.columns, education: 'Utdanning', name: 'Fornavn + Diagnose' } };
  expect(readMappingFile(jsonFile('m.json', joined)).mapping).toBeNull();
});
