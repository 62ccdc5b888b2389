// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import fc from 'fast-check';
// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { requirementAnswer } from '../../../../src/presentation/answers/requirement-answer.ts';
import type { RequirementCase } from '../../../../src/presentation/api/contract/index.ts';
import { LEVELS } from '../../../../src/requirements/codes/levels.ts';
import { ROUTE_TRAITS, ROUTES } from '../../../../src/requirements/codes/routes.ts';
import { type Day, parseDay } from '../../../../src/terms/index.ts';
import {
  ASKED_FIELDS,
  type CheckDraft,
  caseOf,
  DEVIATION,
  EMPTY_DRAFT,
  NOT_BEGUN,
  numberIn,
  subjectsOf,
} from './draft.ts';
import { creditsAsked, creditsTold, factsAsked, isWayKnown, leftToPeople, WITHOUT_PEDAGOGY } from './shown-fields.ts';

const TODAY = parseDay('2026-11-28') ?? (0 as Day);

function ask(draft: CheckDraft, credits: Readonly<Record<string, number>> | null): RequirementCase {
  const [answer] = requirementAnswer(caseOf(draft, 'nb', credits), TODAY, 'nb').cases;
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** As the page does it: without credits first, then with those that are asked. */
function check(draft: CheckDraft) {
  const without = ask(draft, null);
  const credits = creditsAsked(draft, without, 'nb');
  const told = creditsTold(draft, credits);
  const answer = told === null ? without : ask(draft, told);
  return { credits, answer, facts: factsAsked(draft, answer) };
}

/** Fields that must be filled in or chosen: level, subjects, start, each education, credits, and questions. */
function fieldsFilled(draft: CheckDraft): number {
  const { credits, facts } = check(draft);
  return 3 + draft.routes.length + credits.length + facts.length;
}

const post: CheckDraft = { ...EMPTY_DRAFT, level: '5-7', subjects: ['norsk', 'naturfag'], start: '1.8.2027' };

test.each([
  ['a teacher for grades 1–7', { ...post, routes: ['GLU_1_7'], credits: { norsk: '30' } }, 'QUALIFIED'],
  ['a teacher for grades 5–10', { ...post, routes: ['GLU_5_10'], credits: { norsk: '60' } }, 'QUALIFIED'],
  [
    'a lektor',
    { ...post, level: '8-10', routes: ['LEKTOR_8_13'], credits: { norsk: '60', naturfag: '60' } },
    'QUALIFIED_FOR_SUBJECTS',
  ],
  ['an allmennlærer', { ...post, routes: ['ALLMENNLAERER'], credits: { norsk: '0' } }, 'QUALIFIED'],
  [
    'a bachelor with PPU',
    {
      ...post,
      routes: ['BACHELOR', 'PPU'],
      credits: { norsk: '60', naturfag: '0' },
      told: { totalStpInclPed: '240' },
    },
    'QUALIFIED_FOR_SUBJECTS',
  ],
] as const)('%s is checked with at most eight fields', (_, draft, hiring) => {
  const { answer } = check(draft);
  expect(answer.outcome['hiring']).toBe(hiring);
  expect(leftToPeople(answer)).toEqual([]);
  expect(fieldsFilled(draft)).toBeLessThanOrEqual(8);
});

test('credits are asked in the post’s subjects only, and only where they matter', () => {
  expect(check({ ...post, routes: ['GLU_1_7'] }).credits).toEqual(['norsk']);
  expect(check({ ...post, routes: ['GLU_1_7'], tenure: 'TEMPORARY' }).credits).toEqual([]);
  expect(check({ ...post, level: '8-10', routes: ['LEKTOR_8_13'] }).credits).toEqual(['norsk', 'naturfag']);
});

test('credits that are not told are never taken for none', () => {
  const half = check({ ...post, level: '8-10', routes: ['LEKTOR_8_13'], credits: { norsk: '60' } });
  expect(half.answer.outcome['hiring']).toBe('NEEDS_ASSESSMENT');
  expect(creditsTold({ ...post, credits: { norsk: 'mange' } }, ['norsk'])).toBeNull();
  expect(creditsTold({ ...post, credits: { norsk: '0' } }, ['norsk'])).toEqual({ norsk: 0 });
});

test('whoever does not fulfil the requirement: applicants and education that has begun are asked, and the form told', () => {
  const student: CheckDraft = { ...post, routes: ['BACHELOR'], credits: { norsk: '60', naturfag: '30' } };
  const refused = check({ ...student, told: { pedagogicalEducation: 'no' } });
  expect(refused.answer.outcome['hiring']).toBe('NOT_QUALIFIED');
  expect(refused.facts).toContain('recruitment.qualifiedApplicants');
  const told = { pedagogicalEducation: 'no', 'recruitment.qualifiedApplicants': '0' };
  expect(check({ ...student, told }).facts).toContain('ongoingEducation.started');
  const begun = check({ ...student, told: { ...told, 'ongoingEducation.started': '15.8.2026' } });
  expect(begun.answer.outcome['allowedForms']).toEqual(['CONDITIONAL_17_3_2', 'TEMP_17_3_3']);
  const not = check({ ...student, told: { ...told, 'ongoingEducation.started': NOT_BEGUN } });
  expect(not.answer.outcome['allowedForms']).toEqual(['TEMP_17_3_3']);
  expect(not.answer.questions.map(({ fact }) => fact)).not.toContain('ongoingEducation.started');
  expect(not.facts).toContain('ongoingEducation.started');
});

test('a kindergarten teacher for grades 1–4 is asked for further education, and hired by it', () => {
  const draft: CheckDraft = {
    ...post,
    level: '1-4',
    routes: ['BARNEHAGELAERER'],
    credits: { norsk: '30', naturfag: '0' },
  };
  expect(check(draft).facts).toContain('furtherEducationGrades1to4Stp');
  expect(check({ ...draft, told: { furtherEducationGrades1to4Stp: '60' } }).answer.outcome['hiringBasis']).toBe(
    'OF 12-2 b',
  );
});

test('whoever has no teacher education is asked for pedagogical education, and the way is told only then', () => {
  const student: CheckDraft = { ...post, routes: ['BACHELOR'], credits: { norsk: '60', naturfag: '0' } };
  expect(check(student).facts).toContain('pedagogicalEducation');
  expect(isWayKnown(student, false)).toBe(false);
  expect(isWayKnown({ ...student, told: { pedagogicalEducation: 'no' } }, false)).toBe(true);
  expect(isWayKnown({ ...student, told: { pedagogicalEducation: 'no' } }, true)).toBe(false);
  expect(isWayKnown({ ...student, routes: ['BACHELOR', 'PPU'] }, false)).toBe(true);
  const without = ROUTES.filter((route) => !ROUTE_TRAITS[route].pedagogical);
  expect([...WITHOUT_PEDAGOGY].sort()).toEqual([...without].sort());
});

test('whoever was permanent when the Act came may be found equivalent: asked only where pedagogical education lacks', () => {
  const degree: CheckDraft = { ...post, routes: ['MASTER'], credits: { norsk: '60', naturfag: '60' } };
  expect(check(degree).facts).not.toContain('permanentTeacherPostOn');
  const permanent = { ...degree, told: { pedagogicalEducation: 'no', permanentTeacherPostOn: 'yes' } };
  expect(check(permanent).facts).toContain('ownerFindsEquivalentPed');
  const equivalent = check({ ...permanent, told: { ...permanent.told, ownerFindsEquivalentPed: 'yes' } });
  expect(equivalent.answer.outcome['replacesOnly']).toBe('PEDAGOGICAL_EDUCATION');
  const never = check({ ...degree, told: { pedagogicalEducation: 'no', permanentTeacherPostOn: 'no' } });
  expect(never.answer.outcome['hiring']).toBe('NOT_QUALIFIED');
});

test('the case holds what was told, under the names the engine reads, and no more', () => {
  const draft = {
    ...post,
    otherSubjects: 'sløyd, norsk , ',
    routes: ['GLU_1_7'],
    told: { completed: '20.6.2013', hireableBefore2014: 'yes' },
  };
  expect(subjectsOf(draft, 'nb')).toEqual(['norsk', 'naturfag', 'sløyd']);
  expect(caseOf(draft, 'nb', { norsk: 30 })).toEqual({
    facts: {
      person: {
        routes: ['GLU_1_7'],
        subjectStp: { norsk: 30 },
        completed: '2013-06-20',
        hireableBefore2014: true,
        ongoingEducation: {},
      },
      position: {
        kind: 'LAERARSTILLING',
        level: '5-7',
        tenure: 'PERMANENT',
        subjects: ['norsk', 'naturfag', 'sløyd'],
        start: '2027-08-01',
      },
      recruitment: {},
    },
  });
  expect(ask(draft, { norsk: 30 }).problems).toEqual([]);
});

test('every field writes a fact that the engine reads without remark', () => {
  const values = { 'yes-no': 'yes', number: '2', day: '1.8.2026', begun: '1.8.2026', transition: 'no' };
  const told = Object.fromEntries(Object.entries(ASKED_FIELDS).map(([fact, { kind }]) => [fact, values[kind]]));
  expect(ask({ ...post, routes: ['FAGBREV'], told }, null).problems).toEqual([]);
});

test('whatever is chosen, the case is read without remark, and each question has a field or is left to people', () => {
  const draft = fc.record({
    level: fc.constantFrom(...LEVELS),
    subjects: fc.uniqueArray(fc.constantFrom('norsk', 'naturfag', 'valfag', 'musikk'), { maxLength: 3 }),
    start: fc.constantFrom('', '1.8.2012', '1.8.2016', '1.8.2027', 'snart'),
    tenure: fc.constantFrom('PERMANENT' as const, 'TEMPORARY' as const),
    routes: fc.uniqueArray(fc.constantFrom(...ROUTES), { minLength: 1, maxLength: 3 }),
    credits: fc.dictionary(fc.constantFrom('norsk', 'naturfag', 'musikk'), fc.constantFrom('', '0', '30', '60,5', 'x')),
    told: fc.dictionary(
      fc.constantFrom(...Object.keys(ASKED_FIELDS)),
      fc.constantFrom('', 'yes', 'no', '2', '1.8.2010'),
    ),
  });
  fc.assert(
    fc.property(draft, (some) => {
      const { answer, facts, credits } = check({ ...EMPTY_DRAFT, ...some });
      expect(answer.problems).toEqual([]);
      const left = leftToPeople(answer);
      const open = answer.questions.filter(({ fact, question }) => !facts.includes(fact) && !left.includes(question));
      // What is still open has a field of its own: education, or credits in the subjects that are shown.
      expect(open.filter(({ fact }) => fact !== 'routes' && fact !== 'subjectStp')).toEqual([]);
      if (open.some(({ fact }) => fact === 'subjectStp') && some.subjects.length > 0)
        expect(credits.length).toBeGreaterThan(0);
    }),
    { seed: 70, numRuns: 150 },
  );
});

test('numbers are read as they are typed in Norway', () => {
  expect([numberIn('7,5'), numberIn(' 60 '), numberIn('1.5'), numberIn('-3'), numberIn('seksti')]).toEqual([
    7.5,
    60,
    1.5,
    null,
    null,
  ]);
});

test('where credits lack, it is asked whether the owner deviates, and then whether others could take the hours', () => {
  const lacking: CheckDraft = {
    ...post,
    level: '8-10',
    routes: ['GLU_5_10'],
    credits: { norsk: '30', naturfag: '30' },
  };
  const known = { ...lacking, told: { completed: '15.6.2020' } };
  expect(check(known).facts).toContain(DEVIATION);
  const decided = { ...known, told: { ...known.told, [DEVIATION]: 'yes' } };
  expect(check(decided).answer.outcome['subject']).toMatchObject({ norsk: 'DEVIATION_VALID' });
  expect(check(decided).facts).toContain('deviation.otherEmployedQualified');
  expect(check(decided).credits).toEqual(check(known).credits);
  const others = { 'deviation.otherEmployedQualified': '1', 'deviation.otherCapacityHours': '3' };
  const free = { ...known, told: { ...decided.told, ...others } };
  expect(check(free).answer.outcome['subject']).toMatchObject({ norsk: 'DEVIATION_NOT_JUSTIFIED' });
  expect(check({ ...known, level: '1-4' }).facts).not.toContain(DEVIATION);
});

test('adapted teaching is judged by what the decision for the pupil waives', () => {
  const teacher: CheckDraft = {
    ...post,
    routes: ['GLU_1_7'],
    credits: { norsk: '0' },
    told: { completed: '15.6.2020' },
  };
  const subject = (draft: CheckDraft) => check(draft).answer.outcome['subject'];
  expect(subject({ ...teacher, teaching: 'adapted' })).toMatchObject({ norsk: 'FAILS' });
  const waived: CheckDraft = { ...teacher, teaching: 'waives-17-4' };
  expect(check(waived).facts).toContain('itoDecision.concreteAssessment');
  const assessed = { ...waived, told: { ...waived.told, 'itoDecision.concreteAssessment': 'yes' } };
  expect(subject(assessed)).toMatchObject({ norsk: 'WAIVED_IN_DECISION' });
  const degree: CheckDraft = {
    ...post,
    routes: ['BACHELOR'],
    told: { pedagogicalEducation: 'no' },
    teaching: 'waives-17-3',
  };
  expect(check(degree).facts).toContain('itoDecision.betterForPupil');
  const better = { ...degree, told: { ...degree.told, 'itoDecision.betterForPupil': 'yes' } };
  expect(check(better).answer.outcome).toMatchObject({ hiring: 'NOT_REQUIRED', allowed: true });
});
