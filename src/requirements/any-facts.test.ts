import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../terms/index.ts';
import { answerCase, readCases } from './index.ts';

const today = dayOf(2026, 11, 28);

/** Names facts have, so that what is written wrongly is also read. */
const NAMES = [
  ...['person', 'position', 'recruitment', 'deviation', 'itoDecision', 'routes', 'pedagogicalEducation', 'subjectStp'],
  ...['completed', 'level', 'subjects', 'start', 'tenure', 'kind', 'task', 'applicants', 'units', 'remarks', 'issued'],
  ...['delivered', 'role', 'groupSize2', 'pupils', 'degree', 'studyStart', 'owner', 'hireableBefore2014', 'schoolYear'],
  ...['ongoingEducation', 'permanentTeacherPostOn', 'yearsInProfession', 'employer', '__proto__', 'constructor'],
];
const VALUES = [
  'LAERARSTILLING',
  'MORSMALSLAERAR',
  '1-4',
  'VGS_FELLES',
  'GLU_1_7',
  '2026-08-01',
  'PERMANENT',
  'REKTOR',
  '',
];

const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...VALUES, null, true, false, 0, -1, 1e300, 45.5),
    fc.string({ maxLength: 5 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6 }),
  ),
})).value;

test('whatever is written, it is answered or refused, and never throws', () => {
  const facts = fc.dictionary(fc.constantFrom(...NAMES), anything, { maxKeys: 6 });
  fc.assert(
    fc.property(facts, (one) => {
      const answer = answerCase({ id: 'x', asOf: today, facts: one });
      if (answer !== null) expect(answer.told.length).toBeGreaterThan(0);
    }),
    { seed: 20_261_128, numRuns: Number(process.env['LAGET_FUZZ'] ?? 1000) },
  );
});

test('whatever a file holds, its cases are read or refused', () => {
  fc.assert(
    fc.property(anything, (written) => {
      const { cases, problems } = readCases(written, today);
      expect(cases.length + problems.length).toBeGreaterThanOrEqual(
        Array.isArray(written) && written.length === 0 ? 0 : 1,
      );
    }),
    { seed: 20_261_129, numRuns: 400 },
  );
});
