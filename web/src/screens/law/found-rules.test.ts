import { readFileSync } from 'node:fs';
// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { lawAnswer } from '../../../../src/presentation/answers/law-answer.ts';
import { requirementAnswer } from '../../../../src/presentation/answers/requirement-answer.ts';
import { type Day, parseDay } from '../../../../src/terms/index.ts';
import { byArea, rulesFound } from './found-rules.ts';

const { rules, areas } = lawAnswer('nb');
const found = (searched: string, day = '') => rulesFound(rules, { searched, day }).map(({ id }) => id);

test('every paragraph, exception and rule an answer names leads to a rule', () => {
  const cases = new URL('../../../../src/requirements/__data__/requirement-cases.json', import.meta.url);
  const answers = requirementAnswer(
    JSON.parse(readFileSync(cases, 'utf8')),
    parseDay('2026-11-28') ?? (0 as Day),
    'nb',
  );
  const named = answers.cases.flatMap((one) => [...one.basis, ...one.rules, ...one.considered.map(({ rule }) => rule)]);
  expect(new Set(named).size).toBeGreaterThan(40);
  expect([...new Set(named)].filter((name) => found(name).length === 0)).toEqual([]);
});

test('a reference finds its own rules, not those whose number begins alike', () => {
  expect(found('OL § 17-3(2)')).toEqual(['TH-01', 'TH-04', 'TH-05']);
  expect(found('OF § 12-1')).toEqual(['H-02']);
  expect(found('TH-02')).toEqual(['TH-02']);
  expect(found('OF-12-13-4')).toEqual(['H-24']);
});

test('words find rules that hold them all', () => {
  expect(found('rektor åremål')).toEqual(['L-04', 'L-05']);
  expect(found('finnes ikke her')).toEqual([]);
});

test('a day shows the rules in force that day', () => {
  expect(found('fylkeskommune', '2024-07-31')).toEqual([]);
  expect(found('H-05', '2024-08-01')).toEqual(['H-05']);
  expect(found('OF06 § 14A-1', '2019-07-31').sort()).toEqual(['N-04-1', 'N-04-5', 'N-04-8', 'N-05']);
  const days = ['2013-12-31', '2014-01-01', '2015-08-01', '2017-02-01', '2024-08-01'];
  expect(days.map((day) => found('', day).filter((id) => id.startsWith('S-20') || id === 'S-before-2014'))).toEqual([
    ['S-before-2014'],
    ['S-20-2014'],
    ['S-20-2015'],
    ['S-20-2017', 'S-20-2015'],
    ['S-20'],
  ]);
});

test('old law stands beside the rule that took over, and areas without rules are left out', () => {
  const [area] = byArea(areas, rulesFound(rules, { searched: 'TH-02', day: '' }));
  expect([area?.area.code, area?.lines.length]).toEqual(['lacking', 1]);
  const lacking = byArea(areas, rules).find(({ area: one }) => one.code === 'lacking');
  const second = lacking?.lines.find(({ line }) => line === 'TH-02');
  expect([second?.now.map(({ id }) => id), second?.before.map(({ id }) => id)]).toEqual([['TH-02'], ['TH-90']]);
  const lines = byArea(areas, rules).flatMap((one) => one.lines);
  expect(lines.flatMap(({ now, before }) => [...now, ...before]).length).toBe(rules.length);
});
