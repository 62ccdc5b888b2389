import { expect, test } from 'vitest';
import { CONTEXT, day, found, jsonFile, textFile, unitNumber } from '../../../test/sources/synthetic.ts';
import { readDelivery } from '../index.ts';
import type { Mapping } from './mapping.ts';
import { readMappingFile } from './mapping-file.ts';
import { proposeMapping } from './table-proposal.ts';

const A = unitNumber(1);
const HEAD = 'Skole;Måned;Folk;Antall avtalte dagsverk i alt;Egenm.;Kort;Lang';
const file = (...rows: readonly string[]) => textFile('system.csv', `${HEAD}\n${rows.join('\n')}\n`);
const MAPPING: Mapping = {
  source: 'absence',
  columns: {
    unit: 'Skole',
    period: 'Måned',
    group: 'Folk',
    agreed: 'Antall avtalte dagsverk i alt',
    selfCertified: 'Egenm.',
    doctorShort: 'Kort',
    doctorLong: 'Lang',
  },
  workplaces: { 'Bakken skole': A },
  positions: { PED: 'teacher' },
};
const ROW = 'Bakken skole;2025-08;ped;1240,5;12;8,5;30';

test('a table is read by its mapping: columns, names of units and words for groups are the owner’s own', async () => {
  const { content, asRead, findings } = await readDelivery(file(ROW), { ...CONTEXT, mapping: MAPPING });
  expect(findings).toEqual([]);
  expect(content).toMatchObject({
    rows: [{ values: { unit: A, from: day('2025-08-01'), group: 'teacher', agreed: 1240.5, doctorLong: 30 } }],
  });
  expect(asRead?.columns.map(({ ours }) => ours)).toContain('agreed');
  expect(asRead?.rows[0]).toContain('2025-08-01/2025-08-31');
});

test('columns are proposed by their names, by parts of names and by what stands in them', async () => {
  const proposal = await proposeMapping(file(`${A};2025-08;lærer;1240,5;12;8,5;30`));
  const absence = [proposal, ...(proposal?.others ?? [])].find((one) => one?.source === 'absence');
  expect(absence).toMatchObject({
    columns: {
      unit: 'Skole',
      period: 'Måned',
      group: 'Folk',
      agreed: 'Antall avtalte dagsverk i alt',
      selfCertified: 'Egenm.',
    },
    missing: ['doctorShort', 'doctorLong'],
  });
});

test('the words of columns that may be codes are told, identity numbers and names never', async () => {
  const rows = ['Ada Nes', 'Bo Ås', 'Kari Li', 'Ola By'].map((name, i) => `${i + 1};${name};01018012345;intervju`);
  const proposal = await proposeMapping(textFile('a.csv', `nr;Hvem;Fnr;Steg\n${rows.join('\n')}\n`));
  expect(proposal?.values).toEqual({ nr: ['1', '2', '3', '4'], Steg: ['intervju'] });
  expect(JSON.stringify(proposal)).not.toMatch(/Ada|01018012345/);
});

test('a text in a column that may hold names is not shown as read either', async () => {
  const mapping: Mapping = {
    source: 'applications',
    columns: { post: 'Hvem', number: 'nr', received: 'Dag', stage: 'Steg' },
    workplaces: {},
    positions: {},
  };
  const rows = ['Ada Nes', 'Bo Ås', 'Kari Li', 'Ola By'].map((name, i) => `${i + 1};${name};1.3.2025;intervju`);
  const applications = textFile('a.csv', `nr;Hvem;Dag;Steg\n${rows.join('\n')}\n`);
  const { asRead } = await readDelivery(applications, { ...CONTEXT, mapping });
  expect(asRead?.rows[0]).toContain('interview');
  expect(JSON.stringify(asRead)).not.toMatch(/Ada|Kari/);
});

test('a column that the mapping names and the file lacks stops the delivery, with the names that look like it', async () => {
  const renamed = textFile('a.csv', `${HEAD.replace('Lang', 'Langt')}\n${ROW}\n`);
  const result = await readDelivery(renamed, { ...CONTEXT, mapping: MAPPING }, 'absence');
  expect(found(result)).toEqual(['own-table/renamed-column@1']);
  expect(result.findings[0]?.values).toMatchObject({ column: 'Lang', alike: 'Langt' });
  expect(result.content).toBeNull();
});

test('a word that row after row is not understood stops the delivery: nothing is half taken', async () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    ROW.replace('ped', i < 7 ? 'ASS' : 'ped')
      .replace('-08', `-${String((i % 12) + 1).padStart(2, '0')}`)
      .replace('2025', String(2023 + Math.floor(i / 12))),
  );
  const result = await readDelivery(file(...rows), { ...CONTEXT, mapping: MAPPING });
  expect(found(result)).toContain('own-table/column-unread');
  expect(result.content).toBeNull();
  const told = { ...MAPPING, positions: { ...MAPPING.positions, ASS: 'other' } };
  expect((await readDelivery(file(...rows), { ...CONTEXT, mapping: told })).rows).toMatchObject({ kept: 30 });
});

test('codes of the owner’s own are read as ours, of an HR extract too', async () => {
  const mapping: Mapping = {
    source: 'hr-extract',
    columns: { person: 'Id', workplace: 'Sted', positionTitle: 'Hva', positionPercent: 'Pst', from: 'Fra', form: 'T' },
    workplaces: {},
    positions: {},
    codes: { form: { A1: 'permanent', B2: 'temporary' } },
  };
  const text = 'Id;Sted;Hva;Pst;Fra;T\n01818016006;Bakken;Lærer;100;2024-08-01;B2\n';
  const { content } = await readDelivery(textFile('a.csv', text), { ...CONTEXT, mapping });
  expect(content).toMatchObject({ employments: [{ contract: 'temporary', terms: 'ordinary' }] });
});

test('a mapping that names a code or a column that is not ours is stopped, and says which', () => {
  const codes = { stage: { Ja: 'yes-please' } };
  const wrong = { source: 'applications', columns: { post: 'P', size: 'S' }, codes };
  expect(readMappingFile(jsonFile('m.json', wrong)).findings.map(({ control }) => control)).toEqual([
    'mapping/unknown-column',
    'mapping/unknown-code',
  ]);
});
