import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, parseDay, SUBJECTS, TEACHING_LEVELS } from '../../terms/index.ts';
import { answerCase } from '../answer-case.ts';
import { CODES } from '../codes/index.ts';
import type { Appointment } from './appointment.ts';
import { judgeAppointments, standingsOf } from './judge-appointments.ts';
import { type QualificationRow, qualificationOf, type TeachingRow, teachingOf } from './rows.ts';
import { writtenPerson } from './written-person.ts';

const day = (text: string) => parseDay(text) as Day;
const held = (values: Partial<QualificationRow>): QualificationRow => ({
  ...qualificationOf({ kind: 'education' }),
  ...values,
});
const GLU = held({ route: 'GLU_5_10', completed: day('2020-06-15') });
const credits = (subject: QualificationRow['subject'], stp: number) => held({ kind: 'credits', subject, credits: stp });
const lesson = (subject: TeachingRow['subject'], level: TeachingRow['level'], hours = 100): TeachingRow => ({
  unit: '1',
  from: day('2025-08-01'),
  to: day('2026-08-01'),
  subject,
  level,
  hours,
});
const POST: Appointment = {
  qualifications: [GLU, credits('matematikk', 60), credits('norsk', 30)],
  start: day('2024-08-15'),
  tenure: 'PERMANENT',
  teaching: [],
  level: '8-10',
  qualifiedApplicants: 0,
  permanentOnTransition: false,
};
const judge = (change: Partial<Appointment>, asOf = day('2025-10-01')) => {
  const [judged] = judgeAppointments([{ ...POST, ...change }], asOf);
  if (judged === undefined) throw new Error('one in, one out');
  return judged;
};
const standings = (change: Partial<Appointment>) => judge(change).lessons.map(({ standing }) => standing);

test('a teacher is hired for the level, and each subject is covered, lacking or asks nothing', () => {
  const teaching = [
    lesson('matematikk', '8-10'),
    lesson('norsk', '8-10'),
    lesson('naturfag', '8-10'),
    lesson('valgfag', '8-10'),
  ];
  const judged = judge({ teaching });
  expect(judged).toMatchObject({ outcome: 'meets', level: '8-10', undocumented: false });
  expect(judged.lessons.map(({ standing, hired, gap }) => [standing, hired, gap])).toEqual([
    ['covered', 'meets', null],
    ['not', 'meets', 30],
    ['not', 'meets', 30],
    ['free', 'meets', null],
  ]);
  expect(judged.missing.length).toBeGreaterThan(0);
});

test('of a temporary teacher nothing is asked, but what is there is seen', () => {
  const teaching = [lesson('matematikk', '8-10'), lesson('norsk', '8-10'), lesson('naturfag', '5-7', 50)];
  expect(standings({ teaching, tenure: 'TEMPORARY' })).toEqual(['covered', 'exempt', 'free']);
});

test('a diploma nobody has seen leaves it open, and no rows at all as well', () => {
  expect(judge({ qualifications: [{ ...GLU, seen: false }] })).toMatchObject({
    outcome: 'unknown',
    undocumented: true,
  });
  expect(judge({ qualifications: [] })).toMatchObject({ outcome: 'unknown', hiring: 'NEEDS_ASSESSMENT' });
});

test('whoever was hired without is as the law asks from the day it is completed', () => {
  const qualifications = [{ ...GLU, started: day('2021-08-15'), completed: day('2026-06-15') }];
  const before = judge({ qualifications, tenure: 'TEMPORARY' });
  expect(before).toMatchObject({
    outcome: 'not',
    measuredOn: POST.start,
    allowedForms: ['CONDITIONAL_17_3_2', 'TEMP_17_3_3'],
  });
  const after = judge({ qualifications, tenure: 'TEMPORARY' }, day('2026-10-01'));
  expect(after).toMatchObject({ outcome: 'meets', measuredOn: day('2026-10-01') });
});

test('a later change of the law takes nothing away: the day of hiring is what is measured', () => {
  const qualifications = [held({ route: 'ALLMENNLAERER', completed: day('2005-06-15') })];
  const judged = judge({ qualifications, start: day('2010-08-01'), teaching: [lesson('engelsk', '8-10')] });
  expect(judged).toMatchObject({ outcome: 'meets', measuredOn: day('2010-08-01') });
  expect(judged.lessons).toMatchObject([{ standing: 'exempt', outcome: 'EXEMPT_PERMANENT' }]);
});

test('the post is the level with most hours', () => {
  const teaching = [lesson('norsk', '1-4', 90), lesson('norsk', '5-7', 40), lesson('engelsk', '5-7', 60)];
  expect(judge({ teaching })).toMatchObject({ outcome: 'meets', level: '5-7' });
  expect(judge({ teaching: teaching.slice(0, 2) })).toMatchObject({ outcome: 'not', level: '1-4' });
});

test('hours a week are those of 38 weeks, and hours a year are taken as they are', () => {
  expect(teachingOf({ subject: 'norsk', level: '1-4', weekHours: 4, yearHours: null }).hours).toBe(152);
  expect(teachingOf({ subject: 'norsk', level: '1-4', weekHours: 4, yearHours: 140 }).hours).toBe(140);
});

const anyDay = fc.integer({ min: day('1995-01-01'), max: day('2027-12-31') }).map((value) => value as Day);
const anyRow = fc
  .record({
    kind: fc.constantFrom('education' as const, 'credits' as const, 'ongoing' as const, 'practice' as const),
    route: fc.constantFrom(...CODES.routes),
    subject: fc.constantFrom(...SUBJECTS),
    credits: fc.constantFrom(15, 30, 60),
    years: fc.constantFrom(null, 1, 3),
    completed: fc.option(anyDay),
  })
  .map((row) => held(row));
const anyAppointment = fc.record({
  qualifications: fc.array(anyRow, { maxLength: 5 }),
  start: anyDay,
  tenure: fc.constantFrom('PERMANENT' as const, 'TEMPORARY' as const),
  teaching: fc.array(
    fc
      .record({ subject: fc.constantFrom(...SUBJECTS), level: fc.constantFrom(...TEACHING_LEVELS) })
      .map((one) => lesson(one.subject, one.level)),
    { maxLength: 3 },
  ),
  level: fc.constantFrom(null, ...TEACHING_LEVELS),
  qualifiedApplicants: fc.constantFrom(null, 0, 2),
  permanentOnTransition: fc.constantFrom(null, true, false),
});

test('the second road: the same facts as a written case, asked of the engine on the day it was measured', () => {
  fc.assert(
    fc.property(anyAppointment, anyDay, (appointment, asOf) => {
      const judged = judge(appointment, asOf);
      const {
        basis: _b,
        missing: _m,
        questions: _q,
        allowedForms: _f,
        latestEnd: _l,
        confidence: _c,
        ...short
      } = judged;
      expect(standingsOf([appointment], asOf)).toEqual([short]);
      if (judged.level === null) return;
      const { measuredOn: on, level } = judged;
      const subjects = appointment.teaching.filter((row) => row.level === level);
      const adapted = subjects.every(({ subject }) => subject === 'spesialpedagogikk') && subjects.length > 0;
      if (!adapted && subjects.some(({ subject }) => subject === 'spesialpedagogikk')) return;
      const position = {
        level,
        tenure: appointment.tenure,
        individuallyAdapted: adapted,
        start: iso(on),
        subjects: subjects.map(({ subject }) => subject),
      };
      const facts = { person: writtenPerson(appointment.qualifications, appointment, on), position };
      expect(answerCase({ id: '1', asOf: on, facts })?.outcome['hiring']).toBe(judged.hiring);
    }),
    { seed: 7, numRuns: 150 },
  );
});

function iso(on: Day): string {
  return new Date(on * 86_400_000).toISOString().slice(0, 10);
}
