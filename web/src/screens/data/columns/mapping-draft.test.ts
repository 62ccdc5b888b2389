// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { MappingNeeded, TableField } from '../../../../../src/presentation/api/contract/index.ts';
import { askedWords, draftOfKind, firstDraft, lacking, mappingText, withWord } from './mapping-draft.ts';

const field = (name: string, type: string, required = true): TableField => ({
  field: name,
  name,
  meaning: '',
  required,
  type,
  codes: type === 'code' ? [{ code: 'yes', label: 'ja' }] : null,
});
const FIELDS = [field('unit', 'unit-number'), field('group', 'group', false), field('ok', 'code'), field('n', 'count')];
const NEEDED: MappingNeeded = {
  source: 'absence',
  columns: { unit: 'Skole', group: 'Folk', ok: 'Ja?' },
  missing: ['n'],
  header: ['Skole', 'Folk', 'Ja?', 'Tall'],
  preview: [],
  others: [],
  values: { Skole: ['974589095', 'Bakken skole'], Folk: ['PED'], 'Ja?': ['J'], Tall: ['1'] },
  named: null,
  unitsMeant: { 'Bakken skole': [{ unit: '974589095', name: 'Bakken Skole' }] },
};

test('words of units, groups and codes are asked for; a unit of the same name is chosen beforehand', () => {
  const draft = firstDraft(NEEDED, 'mappe/Fravær høst.xlsx');
  expect(draft.name).toBe('Fravær-høst');
  expect(lacking('absence', FIELDS, draft.columns).map(([one]) => one?.field)).toEqual(['n']);
  const words = askedWords(FIELDS, draft, NEEDED);
  expect(words.map(({ word, chosen }) => [word, chosen])).toEqual([
    ['Bakken skole', '974589095'],
    ['PED', ''],
    ['J', ''],
  ]);
});

test('what is sent is what was chosen, with the columns of the file', () => {
  const [, group, code] = FIELDS;
  if (group === undefined || code === undefined) throw new Error('fields');
  const first = firstDraft(NEEDED, 'a.csv');
  const draft = withWord(withWord(first, group, 'PED', 'teacher'), code, 'J', 'yes');
  expect(JSON.parse(mappingText(draft, askedWords(FIELDS, draft, NEEDED), NEEDED.header))).toEqual({
    source: 'absence',
    columns: NEEDED.columns,
    workplaces: { 'Bakken skole': '974589095' },
    positions: { PED: 'teacher' },
    codes: { ok: { J: 'yes' } },
    header: NEEDED.header,
  });
});

test('words that were said of one kind are not sent with another, and what a saved mapping says of its extent is kept', () => {
  const [, , code] = FIELDS;
  if (code === undefined) throw new Error('fields');
  const mapping = {
    source: 'absence',
    columns: {},
    workplaces: {},
    positions: {},
    codes: {},
    extent: 'month' as const,
  };
  const draft = withWord(firstDraft({ ...NEEDED, named: { name: 'x', mapping } }, 'a.csv'), code, 'J', 'yes');
  expect(JSON.parse(mappingText(draft, [], []))).toMatchObject({ codes: { ok: { J: 'yes' } }, extent: 'month' });
  const other = draftOfKind(draft, NEEDED, 'posts');
  const sent = { source: 'posts', columns: {}, workplaces: {}, positions: {}, codes: {}, header: [] };
  expect(JSON.parse(mappingText(other, [], []))).toEqual(sent);
});

test('of an HR extract the position’s code or title is enough', () => {
  const fields = [
    field('person', 'identity-number'),
    field('positionCode', 'code', false),
    field('positionTitle', 'text', false),
  ];
  expect(lacking('hr-extract', fields, { person: 'Fnr' })).toHaveLength(1);
  expect(lacking('hr-extract', fields, { person: 'Fnr', positionTitle: 'Stilling' })).toEqual([]);
});
