import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type Day, parseDay } from '../../../terms/index.ts';
import { answerCase, LAW_RULES, readCases } from '../../index.ts';
import { FORM_RULES } from '../deviations.ts';
import { EXEMPTIONS } from '../exemptions.ts';
import { HIRING_ROUTES } from '../hiring-routes.ts';
import { CREDIT_RULES } from '../subject-credits.ts';
import { limitOf, NORM_RULES } from '../teacher-norm.ts';
import { LAW_SOURCES } from './rule-sources.ts';
import { WRITTEN_RULES } from './written.ts';

const named = new Map(LAW_RULES.flatMap((rule) => [rule.id, ...rule.aliases].map((name) => [name, rule] as const)));
const day = (text: string) => parseDay(text) ?? (0 as Day);
const file: unknown = JSON.parse(
  readFileSync(new URL('../../__data__/requirement-cases.json', import.meta.url), 'utf8'),
);
const answers = readCases(file, day('2026-11-28')).cases.flatMap((one) => answerCase(one) ?? []);

/** Ids of rules.md within the scope of the requirements, typed here anew as a second road. */
const IN_SCOPE = [
  ...['01', '02', '03', '04', '05', '06', '07', '20', '21', '22', '23', '24', '25', '26', '27', '28'].map(
    (n) => `H-${n}`,
  ),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '20', '21', '22', '23', '24', '25', '26'].map(
    (n) => `S-${n}`,
  ),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '90', '91'].map((n) => `TH-${n}`),
  ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'].map((n) => `L-${n}`),
  ...['1', '2', '3', '4', '5', '6', '7'].map((n) => `PC-0${n}`),
  ...['AKS-01', 'AKS-02', 'AKS-03', 'ITO-01', 'F-01'],
  ...['1', '2', '3', '4', '5', '6'].map((n) => `M-0${n}`),
  ...['N-01', 'N-02', 'N-03', 'N-04-1', 'N-04-5', 'N-04-8', 'N-05', 'N-06', 'PPU-6', 'PPU-Y-5'],
];

test('every rule of the scope is in the list, once', () => {
  expect(IN_SCOPE.filter((id) => !named.has(id))).toEqual([]);
  const names = LAW_RULES.flatMap(({ id, aliases }) => [id, ...aliases]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every rule an answer may carry is in the list, by the engine’s rows and by the cases', () => {
  const rows = [...HIRING_ROUTES, ...FORM_RULES, ...CREDIT_RULES, ...EXEMPTIONS, ...NORM_RULES];
  expect(rows.length).toBeGreaterThan(90);
  expect(rows.filter(({ id }) => !named.has(id))).toEqual([]);
  const carried = answers.flatMap(({ rules }) => rules);
  expect(carried.length).toBeGreaterThan(40);
  expect(carried.filter((id) => !named.has(id))).toEqual([]);
});

/** Ids as code writes them: letters of an area and a number, some with the version after it. */
const RULE_ID = /'((?:H|S|TH|L|PC|AKS|ITO|M|N|PPU|P|F)-(?:Y-)?\d{1,2}(?:-[A-Z0-9]+)*)'/g;

function sourceBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
}

test('every rule id that code can cite is in the list, with a paragraph: also those no case of the file carries', () => {
  const src = fileURLToPath(new URL('../../..', import.meta.url));
  const written = ['requirements', 'casework', 'sources', 'analysis', 'presentation/answers'].flatMap((stage) =>
    sourceBelow(join(src, stage)),
  );
  const cited = [...new Set(written.flatMap((text) => [...text.matchAll(RULE_ID)].map(([, id = '']) => id)))];
  expect(cited).toEqual(expect.arrayContaining(['F-01', 'TH-02', 'PC-05', 'N-01-OF06', 'S-20-2014']));
  expect(cited.filter((id) => (named.get(id)?.references.length ?? 0) === 0)).toEqual([]);
});

test('time off for further education leads to what stood before it', () => {
  const line = LAW_RULES.filter((rule) => rule.line === 'F-01');
  expect(line.map(({ id, references }) => [id, references[0]?.act])).toEqual([
    ['F-01', 'FOR-2026-01-12-24'],
    ['F-01-KFK', 'Kompetanse for kvalitet'],
  ]);
});

test('the days of the list are the engine’s days', () => {
  for (const row of [...HIRING_ROUTES, ...FORM_RULES, ...CREDIT_RULES, ...EXEMPTIONS, ...NORM_RULES])
    expect([named.get(row.id)?.from, named.get(row.id)?.to], row.id).toEqual([row.from, row.to]);
  const normOn = (text: string) =>
    LAW_RULES.filter(({ text: said, from, to }) => {
      const asked = day(text);
      return said.kind === 'written' && said.level === '1-4' && (from ?? 0) <= asked && (to === null || asked < to);
    }).map(({ text: said }) => (said.kind === 'written' ? said.limit : null));
  for (const text of ['2018-07-31', '2018-08-01', '2019-08-01', '2024-08-01', '2026-11-28']) {
    const limit = limitOf('1-4', day(text))?.limit;
    expect(normOn(text), text).toEqual(limit === undefined ? [] : [limit]);
  }
});

test('every rule has an address and days that follow one another', () => {
  for (const { id, references, from, to } of LAW_RULES) {
    expect(references.length, id).toBeGreaterThan(0);
    for (const { address, text } of references) expect([text, address.startsWith('https://')]).toEqual([text, true]);
    if (from !== null && to !== null) expect(from, id).toBeLessThan(to);
  }
  const written = Object.values(WRITTEN_RULES).flatMap(({ references }) => references);
  const told = LAW_RULES.filter(({ text }) => text.kind === 'written').flatMap(({ references }) => references);
  expect(written.filter((text) => !told.some((one) => one.text === text))).toEqual([]);
  expect(Object.values(LAW_SOURCES).every(({ title }) => title !== '')).toBe(true);
});

test('from when a rule holds is left open only where the Act of 2023 and its regulation are not what it rests on', () => {
  const open = LAW_RULES.filter(({ from, to }) => from === null && to === null);
  expect(open.filter(({ references }) => references.some(({ act }) => act === 'OL' || act === 'OF'))).toEqual([]);
});

test('versions of one rule hold one after the other, never two texts of the same row at once', () => {
  for (const line of new Set(LAW_RULES.filter(({ area }) => area === 'norm').map((rule) => rule.line))) {
    const versions = LAW_RULES.filter((rule) => rule.line === line).sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
    for (const [at, later] of versions.slice(1).entries()) expect(versions[at]?.to, later.id).toBe(later.from);
  }
});
