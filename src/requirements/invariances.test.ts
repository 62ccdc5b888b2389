import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, formatDay } from '../terms/index.ts';
import { LEVELS } from './codes/levels.ts';
import { ROUTES } from './codes/routes.ts';
import { readPerson } from './facts/person.ts';
import { readPost } from './facts/post.ts';
import { FactReader } from './facts/values.ts';
import { answerCase } from './index.ts';
import { judgeTeaching, type TeachingJudgement } from './judge/teaching.ts';

const SEED = 20261128;
const SUBJECTS = ['norsk', 'engelsk', 'naturfag', 'musikk', 'valfag', 'elektro'] as const;

const day = fc.record({ year: fc.integer({ min: 2009, max: 2027 }), month: fc.integer({ min: 1, max: 12 }) });
const written = day.map(({ year, month }) => formatDay(dayOf(year, month, 15)));
const asOf = dayOf(2026, 11, 28);

const person = fc.record({
  routes: fc.uniqueArray(fc.constantFrom(...ROUTES), { maxLength: 3 }),
  pedagogicalEducation: fc.boolean(),
  subjectStp: fc.dictionary(fc.constantFrom(...SUBJECTS), fc.constantFrom(0, 15, 30, 45, 60, 120)),
  specialEducationStp: fc.constantFrom(0, 30, 60),
  totalStpInclPed: fc.constantFrom(60, 180, 239, 240, 300),
  started: written,
  completed: written,
  yearsTheoryAboveVgs: fc.constantFrom(0, 1, 2),
  yearsPracticeAfterVgs: fc.constantFrom(0, 3, 4),
  theoryYearsRelevantForSubject: fc.constantFrom(0, 1),
  hkdirRecognition: fc.boolean(),
  ownerEnsuresNorwegianAndSchoolKnowledge: fc.boolean(),
  permanentTeacherPostOn: fc.constantFrom('2024-08-01', '2023-08-01'),
  ownerFindsEquivalentPed: fc.boolean(),
  adultTeachingYears: fc.constantFrom(0, 8),
  suitableForAdults: fc.boolean(),
});

const position = fc.record({
  kind: fc.constant('LAERARSTILLING'),
  level: fc.constantFrom(...LEVELS),
  subjects: fc.uniqueArray(fc.constantFrom(...SUBJECTS), { minLength: 1, maxLength: 3 }),
  start: written,
  tenure: fc.constantFrom('PERMANENT', 'TEMPORARY'),
  individuallyAdapted: fc.boolean(),
  grade: fc.constantFrom(1, 2),
});

type Facts = Record<string, unknown>;

function outcomeOf(facts: Facts): Readonly<Record<string, unknown>> {
  const answer = answerCase({ id: 'x', asOf, facts });
  if (answer === null) throw new Error('not answered');
  return answer.outcome;
}

const check = <One>(arbitrary: fc.Arbitrary<One>, holds: (one: One) => void) =>
  fc.assert(fc.property(arbitrary, holds), { seed: SEED, numRuns: 120 });

/** From worst to best. */
const RANK = [
  'NOT_QUALIFIED',
  'NEEDS_ASSESSMENT',
  'QUALIFIED_FOR_SUBJECTS',
  'QUALIFIED_FOR_ITO',
  'QUALIFIED',
  'NOT_REQUIRED',
];
const rank = (facts: Facts) => RANK.indexOf(String(outcomeOf(facts)['hiring']));

test('the order of educations and subjects does not matter', () => {
  check(fc.record({ person, position }), (facts) => {
    const turned = {
      person: { ...facts.person, routes: [...facts.person.routes].reverse() },
      position: { ...facts.position, subjects: [...facts.position.subjects].reverse() },
    };
    const [one, other] = [outcomeOf(facts), outcomeOf(turned)];
    expect(other['hiring']).toBe(one['hiring']);
    expect(other['subject']).toEqual(one['subject']);
    expect(other['allowedForms']).toEqual(one['allowedForms']);
  });
});

test('more credits never make it worse', () => {
  check(fc.record({ person, position, subject: fc.constantFrom(...SUBJECTS) }), ({ subject, ...facts }) => {
    const more = { ...facts.person, subjectStp: { ...facts.person.subjectStp, [subject]: 200 }, totalStpInclPed: 300 };
    expect(rank({ ...facts, person: more })).toBeGreaterThanOrEqual(rank(facts));
    const failing = (of: Facts) =>
      Object.values(outcomeOf(of)['subject'] ?? {}).filter((one) => one === 'FAILS').length;
    expect(failing({ ...facts, person: more })).toBeLessThanOrEqual(failing(facts));
  });
});

/** Facts that are asked for where they are missing, and are never taken for granted. */
const NEVER_GUESSED = [
  'yearsTheoryAboveVgs',
  'yearsPracticeAfterVgs',
  'specialEducationStp',
  'hkdirRecognition',
  'ownerEnsuresNorwegianAndSchoolKnowledge',
  'ownerFindsEquivalentPed',
  'subjectStp',
] as const;

test('a fact that is missing is never guessed: the answer is open, or it is the answer whatever the fact is', () => {
  check(fc.record({ person, position, fact: fc.constantFrom(...NEVER_GUESSED) }), ({ fact, ...facts }) => {
    const { [fact]: _, ...without } = facts.person;
    const open = outcomeOf({ ...facts, person: without })['hiring'];
    if (open !== 'NEEDS_ASSESSMENT') expect(outcomeOf(facts)['hiring']).toBe(open);
  });
});

test('an open answer always says what to ask', () => {
  check(
    fc.record({
      position,
      some: person,
      keep: fc.integer({ min: 0, max: 65535 }),
    }),
    (one) => {
      const kept = Object.entries(one.some).filter((_, at) => ((one.keep >> at) & 1) === 1);
      const answer = answerCase({ id: 'x', asOf, facts: { person: Object.fromEntries(kept), position: one.position } });
      const open =
        answer?.outcome['hiring'] === 'NEEDS_ASSESSMENT' ||
        Object.values(answer?.outcome['subject'] ?? {}).includes('NEEDS_ASSESSMENT');
      if (open) expect(answer?.questions.length).toBeGreaterThan(0);
    },
  );
});

test('no decision about subjects changes whether somebody may be hired', () => {
  const deviation = fc.record({
    schoolYear: fc.constantFrom('2025/26', '2026/27'),
    otherEmployedQualified: fc.constantFrom(0, 1),
  });
  check(fc.record({ person, position, deviation }), (facts) => {
    const { deviation: _, ...without } = facts;
    expect(outcomeOf(facts)['hiring']).toBe(outcomeOf(without)['hiring']);
  });
});

test('nobody who does not fulfil the requirement may be hired permanently, and none where somebody else does', () => {
  check(fc.record({ person, position, qualified: fc.integer({ min: 0, max: 2 }) }), ({ qualified, ...facts }) => {
    const outcome = outcomeOf({ ...facts, recruitment: { qualifiedApplicants: qualified } });
    if (outcome['hiring'] !== 'NOT_QUALIFIED') return;
    expect(outcome['permanentAllowed']).toBe(false);
    const forms = outcome['allowedForms'] as readonly string[];
    expect(forms).not.toContain('PERMANENT');
    expect(forms.length > 0).toBe(qualified === 0);
  });
});

/** The engine keeps what it found of a person; facts read afresh for every post are the plain road. */
test('a person judged for many posts, on many days, is judged as if it were the first time', () => {
  check(fc.tuple(person, fc.array(fc.tuple(position, day), { minLength: 2, maxLength: 6 })), ([who, posts]) => {
    const read = (facts: object) => readPerson(new FactReader(facts as Facts, '$'));
    const same = read(who);
    for (const [where, { year, month }] of posts) {
      const post = readPost(new FactReader(where, '$'));
      const rest = { post, pool: { qualifiedApplicants: 0 }, deviation: null, adapted: null };
      const asked = { ...rest, asOf: dayOf(year, month, 15) };
      const plain = ({ hiring, subjects, forms }: TeachingJudgement) => ({ hiring, subjects, forms });
      const [kept, afresh] = [
        judgeTeaching({ person: same, ...asked }),
        judgeTeaching({ person: read(who), ...asked }),
      ];
      expect(kept && plain(kept)).toEqual(afresh && plain(afresh));
    }
  });
});
