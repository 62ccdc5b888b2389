import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from '../terms/index.ts';
import { answerCase, readCases, type WrittenCase } from './index.ts';

/** The cases of requirement-cases.json that are about requirements (contract.md «Requirement scope»). */
const SCOPE = [
  ...['hiring', 'subject', 'temporary', 'deviation', 'ito', 'role', 'transition', 'foreign', 'mothertongue'],
  ...['adult', 'scope', 'police', 'leader', 'counsellor', 'aks', 'norm', 'newteacher', 'ppu'],
];
/** Keys of `expected` that are prose. */
const PROSE = ['note', 'reason'];

interface Expected {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

const file: { readonly cases: readonly Expected[] } = JSON.parse(
  readFileSync(new URL('./__data__/requirement-cases.json', import.meta.url), 'utf8'),
);
/** The same kind of cases, judged by hand from rules.md before they were answered: every route and level, days around each change, credits around each limit. */
const further: readonly Expected[] = readFileSync(new URL('./__data__/further-cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const inScope = file.cases.filter(({ area }) => SCOPE.includes(area));

/** Lists are sets. */
function asSet(value: unknown): unknown {
  return Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : value;
}

function caseOf(written: unknown): WrittenCase {
  const [one] = readCases(written, parseDay('2026-11-28') ?? (0 as never)).cases;
  if (one === undefined) throw new Error('not a case');
  return one;
}

/** Expected and answered values of the keys that are not prose. */
function compared(one: Expected): readonly [answered: object, expected: object] {
  const answer = answerCase(caseOf(one));
  const keys = Object.keys(one.expected).filter((key) => !PROSE.includes(key));
  const of = (values: Readonly<Record<string, unknown>> | undefined) =>
    Object.fromEntries(keys.map((key) => [key, asSet(values?.[key])]));
  return [of(answer?.outcome), of(one.expected)];
}

test.each(inScope)('$id $title', (one) => {
  const [answered, expected] = compared(one);
  expect(answered).toEqual(expected);
});

test.each(SCOPE)('further cases of the area %s', (area) => {
  for (const one of further.filter((each) => each.area === area)) {
    const [answered, expected] = compared(one);
    expect(answered, `${one.id} ${one.title}`).toEqual(expected);
  }
});

test('on the quickest way, subjects that no credits are asked for are not counted', () => {
  const person = { routes: ['LEKTOR_8_13'], totalStpInclPed: 300, subjectStp: { norsk: 30 }, completed: '2020-06-15' };
  const position = { level: '8-10', subjects: ['norsk', 'valfag'], start: '2026-08-01', tenure: 'PERMANENT' };
  const answer = answerCase(caseOf({ id: 'x', asOf: '2026-11-28', facts: { person, position } }));
  expect(answer?.missing).toEqual([{ what: 'subject-credits', subject: 'norsk', amount: 30 }]);
});

test('all cases within the scope are there', () => {
  expect(inScope.length).toBe(59);
  expect(new Set(further.map(({ area }) => area))).toEqual(new Set(SCOPE));
});

test('every answer names a paragraph, says how sure it is, and tells something', () => {
  for (const one of inScope) {
    const answer = answerCase(caseOf(one));
    expect(answer?.basis.length, one.id).toBeGreaterThan(0);
    expect(answer?.told.length, one.id).toBeGreaterThan(0);
    expect(answer?.problems, one.id).toEqual([]);
  }
});

test('an open answer says what to ask, and a settled one does not ask for what would change nothing', () => {
  const open = answerCase(caseOf({ id: 'x', asOf: '2026-11-28', facts: { person: {}, position: { level: '5-7' } } }));
  expect(open?.outcome['hiring']).toBe('NEEDS_ASSESSMENT');
  expect(open?.questions.map(({ fact }) => fact)).toContain('routes');
  const foreign = { routes: ['UTENLANDSK_LAERER'], hkdirRecognition: true };
  const asked = answerCase(caseOf({ id: 'y', facts: { person: foreign, position: { level: '8-10' } } }));
  expect(asked?.outcome['hiring']).toBe('NEEDS_ASSESSMENT');
  expect(asked?.questions.map(({ fact }) => fact)).toEqual(['ownerEnsuresNorwegianAndSchoolKnowledge']);
});
