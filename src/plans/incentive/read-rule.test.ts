import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIncentiveRule } from './read-rule.ts';

const RULE = {
  title: 'Tillegg',
  who: { groups: ['teacher'], seniority: ['5-9', '10+'], livingConditions: ['exposed'] },
  perYear: 60_000,
  takeUp: { low: 0.6, likely: 0.8, high: 0.9 },
  effect: { low: -0.01, likely: 0.04, high: 0.07 },
};
const VERDICT = { estimate: -0.04, interval: { low: -0.07, high: -0.01 }, verdict: 'effect', power: 0.9, cells: [] };
const problemsOf = (written: unknown) => {
  const read = readIncentiveRule(written);
  return 'problems' in read ? read.problems.map(({ place, problem }) => `${place} ${problem}`) : [];
};

describe('a rule for an incentive', () => {
  test('is read whole, with what holds where nothing else is said', () => {
    expect(readIncentiveRule(RULE)).toEqual({
      title: 'Tillegg',
      who: {
        ...{ groups: ['teacher'], seniority: ['5-9', '10+'], contracts: [], schoolTypes: [], areas: [], units: [] },
        ...{ livingConditions: ['exposed'], position: null, requirement: null },
      },
      ...{ perYear: 60_000, onTop: 0, years: 1, paidTo: 'everybody', staying: 'school', stayWithout: null },
      takeUp: RULE.takeUp,
      effect: { more: RULE.effect, over: 'year', from: 'given', verdict: null },
    });
  });

  test('may have one number for a range that is known for sure', () => {
    expect(readIncentiveRule({ ...RULE, takeUp: 1, stayWithout: 0.7 })).toMatchObject({
      takeUp: { low: 1, likely: 1, high: 1 },
      stayWithout: { low: 0.7, likely: 0.7, high: 0.7 },
    });
  });

  test('may have the effect of an evaluation, whose effect on leaving is turned round, and whose other parts are passed over', () => {
    expect(readIncentiveRule({ ...RULE, effect: { evaluation: VERDICT, outcome: 'leaving' } })).toMatchObject({
      effect: { more: { low: 0.01, likely: 0.04, high: 0.07 }, from: 'evaluation', verdict: 'effect' },
    });
    expect(readIncentiveRule({ ...RULE, effect: { evaluation: VERDICT, outcome: 'staying' } })).toMatchObject({
      effect: { more: { low: -0.07, likely: -0.04, high: -0.01 } },
    });
  });

  test.each([
    ['no object', 'abc', [' not-an-object', 'perYear lacking', 'takeUp lacking', 'effect lacking']],
    ['a key that is not there', { ...RULE, perMonth: 5000 }, ['perMonth unknown-key']],
    ['an amount as text', { ...RULE, perYear: '60000' }, ['perYear not-a-number']],
    ['an amount that may be read in two ways', { ...RULE, perYear: '60.000' }, ['perYear ambiguous-number']],
    ['an amount of nothing', { ...RULE, perYear: 0 }, ['perYear outside']],
    ['half a year', { ...RULE, years: 1.5 }, ['years outside']],
    ['a share in per cent', { ...RULE, takeUp: 80 }, ['takeUp outside']],
    ['a range that falls', { ...RULE, takeUp: { low: 0.9, likely: 0.8, high: 1 } }, ['takeUp not-in-order']],
    ['a range without an end', { ...RULE, takeUp: { low: 0.5, likely: 0.8 } }, ['takeUp.high lacking']],
    ['a code that is not there', { ...RULE, who: { seniority: ['5-8'] } }, ['who.seniority unknown-code']],
    ['one code that is no list', { ...RULE, who: { groups: 'teacher' } }, ['who.groups not-a-list']],
    [
      'position and requirement at once',
      { ...RULE, who: { position: 'full', requirement: 'met' } },
      ['who both-position-and-requirement'],
    ],
    [
      'the requirement of teachers by seniority',
      { ...RULE, who: { seniority: ['<1'], requirement: 'met' } },
      ['who.requirement requirement-of-teachers'],
    ],
    [
      'an evaluation without interval',
      { ...RULE, effect: { evaluation: { ...VERDICT, interval: { low: null, high: null } }, outcome: 'leaving' } },
      ['effect.evaluation no-interval', 'effect.evaluation.low lacking', 'effect.evaluation.high lacking'],
    ],
    [
      'an evaluation that does not say what it measured',
      { ...RULE, effect: { evaluation: VERDICT } },
      ['effect.outcome lacking'],
    ],
    ['an identity number among its units', { ...RULE, who: { units: ['13826012345'] } }, ['who.units identity-number']],
    [
      'an identity number among codes that are known',
      { ...RULE, who: { groups: ['teacher', '138260 12345'] } },
      ['who.groups identity-number'],
    ],
    ['an identity number in its name', { ...RULE, title: 'For 13826012345' }, ['title identity-number']],
  ])('with %s is refused by place', (_, written, problems) => {
    expect(problemsOf(written)).toEqual(problems);
  });

  test('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        expect(() => readIncentiveRule(one)).not.toThrow();
        expect(() => readIncentiveRule({ ...RULE, who: one, effect: other, takeUp: one })).not.toThrow();
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
