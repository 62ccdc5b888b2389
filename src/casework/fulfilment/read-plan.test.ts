import fc from 'fast-check';
import { expect, test } from 'vitest';
import { basisProblem, type LegalBasis } from '../../requirements/index.ts';
import { addDays, dayOf, formatDay, parseDay } from '../../terms/index.ts';
import { START, STEP, unmet, WRITTEN } from './__data__/plans.ts';
import { proposedPlan } from './proposal.ts';
import { readPlan } from './read-plan.ts';
import type { WrittenPlan } from './written-plan.ts';

const FOR = { start: START, today: dayOf(2026, 11, 28), gap: [] };

function problemsOf(written: WrittenPlan): readonly string[] {
  const read = readPlan(written, FOR);
  return 'problems' in read ? read.problems.map(({ place, problem }) => `${place} ${problem}`) : [];
}

test('a plan is read as written, with every 31 July as a day to look at it', () => {
  const read = readPlan(WRITTEN, FOR);
  expect(read).toMatchObject({
    content: {
      end: dayOf(2027, 7, 31),
      steps: [{ credits: 30, due: dayOf(2026, 12, 20), done: null }],
      reviews: [{ day: dayOf(2027, 7, 31), done: null }],
      evidence: [{ seenOn: dayOf(2026, 9, 1) }],
    },
  });
});

test.each<[Partial<WrittenPlan>, readonly string[]]>([
  [{ end: '31.7.2027' }, ['end not-a-day']],
  [{ end: '' }, ['end lacking']],
  [{ basis: 'PERMANENT' }, ['basis unknown-code']],
  [{ status: 'done' }, ['status unknown-code']],
  [{ steps: [{ ...STEP, what: ' ' }] }, ['steps[0].what lacking']],
  [{ steps: [STEP, { ...STEP, cost: -1 }] }, ['steps[1].cost not-a-number']],
  [{ steps: [{ ...STEP, done: '2026-11-29' }] }, ['steps[0].done in-future']],
  [{ steps: Array.from({ length: 41 }, () => STEP) }, ['steps too-many']],
  [{ mentor: 'Kari, 010101 12345' }, ['mentor identity-number']],
  [{ mentor: 'x'.repeat(301) }, ['mentor too-long']],
  [{ evidence: [{ what: 'Vitnemål', seenBy: '', seenOn: '2026-09-01' }] }, ['evidence[0].seenBy lacking']],
])('%j is told by its place', (part, problems) => {
  expect(problemsOf({ ...WRITTEN, ...part })).toEqual(problems);
});

test('what is proposed for an appointment ends where the law says, and asks only for what each step is called', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.option(fc.integer({ min: 0, max: 900 }), { nil: null }),
      (n, days) => {
        const start = addDays(dayOf(2023, 8, 1), n);
        const lastDay = days === null ? null : addDays(start, days);
        const missing = [{ what: 'subject-credits', subject: 'norsk', amount: 30 }] as const;
        const proposed = proposedPlan(unmet(1, { start, lastDay, missing }), start);
        expect(proposed.end.endsWith('-07-31') || proposed.end === formatDay(lastDay ?? start)).toBe(true);
        expect(proposed.end >= formatDay(start)).toBe(true);
        expect(basisProblem(proposed.basis as LegalBasis, start, parseDay(proposed.end) ?? start)).toBeNull();
        const late = proposedPlan(unmet(1, { start, lastDay: null, missing }), addDays(start, 500));
        expect(basisProblem(late.basis as LegalBasis, start, parseDay(late.end) ?? start)).toBeNull();
        const named = { ...proposed, steps: proposed.steps.map((step) => ({ ...step, what: 'Norsk 1' })) };
        expect(readPlan(named, { ...FOR, start })).toHaveProperty('content');
      },
    ),
    { seed: 20261128, numRuns: 100 },
  );
});
