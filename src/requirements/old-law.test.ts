import { expect, test } from 'vitest';
import { parseDay } from '../terms/index.ts';
import { answerCase } from './index.ts';

const ALLMENN = { routes: ['ALLMENNLAERER'], totalStpInclPed: 240, subjectStp: {}, completed: '2001-06-15' };
const GLU_2014 = { routes: ['GLU_5_10'], totalStpInclPed: 240, subjectStp: { norsk: 30 }, completed: '2014-06-15' };

function subjectOn(day: string, person: object, subject: string, level = '8-10'): string | undefined {
  const position = { kind: 'LAERARSTILLING', level, subjects: [subject], start: '2001-08-01', tenure: 'PERMANENT' };
  const asOf = parseDay(day);
  if (asOf === null) throw new Error(day);
  const outcome = answerCase({ id: day, asOf, facts: { person, position } })?.outcome['subject'];
  return (outcome as Record<string, string>)[subject];
}

/** What became of the group of before 2014, by rules.md 2.3; the day before each change and the day of it. */
test.each([
  ['2013-12-31', 'engelsk', 'NOT_REQUIRED'],
  ['2014-01-01', 'engelsk', 'EXEMPT_PERMANENT'],
  ['2015-07-31', 'engelsk', 'EXEMPT_PERMANENT'],
  ['2015-08-01', 'engelsk', 'FAILS'],
  ['2015-08-01', 'naturfag', 'EXEMPT_PERMANENT'],
  ['2017-01-31', 'engelsk', 'FAILS'],
  ['2017-02-01', 'engelsk', 'EXEMPT_DISPENSATION'],
  ['2024-07-31', 'engelsk', 'EXEMPT_DISPENSATION'],
  ['2024-08-01', 'engelsk', 'EXEMPT_PERMANENT'],
])('an allmennlærer of 2001 on %s, %s: %s', (day, subject, outcome) => {
  expect(subjectOn(day, ALLMENN, subject)).toBe(outcome);
});

test('whoever finished in 2014 or later has no exemption, and an allmennlærer has since 2024', () => {
  expect(subjectOn('2026-11-28', GLU_2014, 'norsk')).toBe('FAILS');
  expect(subjectOn('2020-10-01', { ...ALLMENN, completed: '2015-06-15' }, 'engelsk')).toBe('FAILS');
  expect(subjectOn('2026-11-28', { ...ALLMENN, completed: '2015-06-15' }, 'engelsk')).toBe('EXEMPT_PERMANENT');
});

function hiredOn(
  start: string,
  facts: { readonly person: object; readonly level: string; readonly applicants?: number },
) {
  const position = { kind: 'LAERARSTILLING', level: facts.level, subjects: ['norsk'], start, tenure: 'PERMANENT' };
  const recruitment = { qualifiedApplicants: facts.applicants ?? 0 };
  const asOf = parseDay(start) ?? (0 as never);
  return answerCase({ id: start, asOf, facts: { person: facts.person, position, recruitment } })?.outcome ?? {};
}

test('the old law keeps its own forms of hire, to 31 July', () => {
  const person = {
    routes: ['UH_DEGREE'],
    pedagogicalEducation: false,
    totalStpInclPed: 180,
    subjectStp: { norsk: 60 },
  };
  const before = hiredOn('2024-07-31', { person, level: '8-10' });
  expect(before['allowedForms']).toEqual(['TEMP_10_6']);
  expect(before['latestEnd']).toBe('2024-07-31');
  const after = hiredOn('2024-08-01', { person, level: '8-10' });
  expect(after['allowedForms']).toEqual(['TEMP_17_3_3']);
  expect(after['latestEnd']).toBe('2025-07-31');
});

test('teachers for practical subjects count as subject teachers from 29 September 2025', () => {
  const person = { routes: ['LPE_1_13'], subjectStp: { norsk: 30, musikk: 120 }, completed: '2025-06-15' };
  expect(hiredOn('2025-09-28', { person, level: '1-4' })['hiring']).toBe('NOT_QUALIFIED');
  expect(hiredOn('2025-09-29', { person, level: '1-4' })['hiring']).toBe('QUALIFIED_FOR_SUBJECTS');
});

test('allmennlærere who began in 2007 or later needed 60 credits in three subjects on grades 8 to 10 until August 2015', () => {
  const began = { ...ALLMENN, started: '2007-08-15', completed: '2011-06-15', subjectStp: { norsk: 30 } };
  expect(hiredOn('2012-08-01', { person: began, level: '8-10' })['hiring']).toBe('NOT_QUALIFIED');
  expect(hiredOn('2015-08-01', { person: began, level: '8-10' })['hiring']).toBe('QUALIFIED');
  const earlier = { ...began, started: '2006-08-15' };
  expect(hiredOn('2012-08-01', { person: earlier, level: '8-10' })['hiring']).toBe('QUALIFIED');
});
