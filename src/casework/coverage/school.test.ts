import { expect, test } from 'vitest';
import type { PersonRow } from '../../record/index.ts';
import { dayOf, type PersonKey, type UnitNumber } from '../../terms/index.ts';
import type { Running } from '../fulfilment/running.ts';
import { schoolOf } from './school.ts';

const UNIT = '974589095' as UnitNumber;
const key = (letter: string) => letter.repeat(32) as PersonKey;
const [ADA, BO, CARL, DINA] = [key('a'), key('b'), key('c'), key('d')] as const;
const TODAY = dayOf(2026, 11, 1);

const running = (person: PersonKey): Running => ({
  ...{ person, unit: UNIT, post: 'Lærer', tenure: 'PERMANENT', lastDay: null },
  ...{ start: dayOf(2025, 8, 1), contractFrom: dayOf(2025, 8, 1) },
});
const row = (table: string, person: PersonKey, values: PersonRow['values']) => ({ table, person, values }) as PersonRow;
const education = (person: PersonKey, route: string) =>
  row('qualifications', person, {
    kind: 'education',
    route,
    completed: dayOf(2025, 6, 15),
    started: dayOf(2020, 8, 15),
  });
const credits = (person: PersonKey, subject: string, stp: number) =>
  row('qualifications', person, { kind: 'credits', subject, credits: stp });
const teaches = (person: PersonKey, subject: string, yearHours: number, year = 2026) =>
  row('teaching', person, {
    ...{ unit: UNIT, subject, level: '1-4', yearHours },
    ...{ from: dayOf(year, 8, 1), to: dayOf(year + 1, 8, 1) },
  });

const ROWS = [
  education(ADA, 'GLU_1_7'),
  credits(ADA, 'norsk', 30),
  teaches(ADA, 'matematikk', 190),
  teaches(ADA, 'norsk', 300, 2025),
  education(BO, 'GLU_1_7'),
  credits(BO, 'matematikk', 30),
  teaches(BO, 'norsk', 195),
  teaches(BO, 'spesialpedagogikk', 76),
  teaches(CARL, 'norsk', 38),
  education(DINA, 'GLU_1_7'),
  teaches(DINA, 'norsk', 76),
];
const ASKED = { unit: UNIT, today: TODAY, withoutExemptions: false };

test('a school is read as it is today: halves of weekly hours, credits that lack, and what stands outside', () => {
  const school = schoolOf([ADA, BO, CARL].map(running), ROWS, ASKED);
  expect(school.year?.from).toBe(dayOf(2026, 8, 1));
  expect(school.teachers.map(({ hours, now, lacks }) => ({ hours, now, lacks }))).toEqual([
    { hours: 10, now: { 'matematikk 1-4': 10 }, lacks: { 'matematikk 1-4': 30, 'norsk 1-4': 0 } },
    { hours: 10, now: { 'norsk 1-4': 10 }, lacks: { 'matematikk 1-4': 0, 'norsk 1-4': 30 } },
  ]);
  expect(school.lacking).toEqual([
    { teacher: 'T1', taught: 'matematikk 1-4', hours: 10, credits: 30 },
    { teacher: 'T2', taught: 'norsk 1-4', hours: 10, credits: 30 },
  ]);
  expect(school.outside).toEqual([
    { reason: 'unknown', persons: 1, hours: 2 },
    { reason: 'adapted', persons: 1, hours: 4 },
    { reason: 'left', persons: 1, hours: 4 },
  ]);
});

test('a temporary teacher is exempt, unless credits are asked for all the same', () => {
  const temporary = [{ ...running(ADA), tenure: 'TEMPORARY' as const }];
  expect(schoolOf(temporary, ROWS, ASKED).lacking).toEqual([]);
  expect(schoolOf(temporary, ROWS, { ...ASKED, withoutExemptions: true }).lacking).toMatchObject([{ credits: 30 }]);
});

test('a school nothing is told of has no year', () => {
  expect(schoolOf([running(ADA)], ROWS, { ...ASKED, unit: '999999999' })).toMatchObject({ year: null, teachers: [] });
});
