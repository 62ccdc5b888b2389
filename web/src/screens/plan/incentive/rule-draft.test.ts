// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { draftIn, EMPTY_RULE, isNoJson, type RuleDraft, ruleOf } from './rule-draft.ts';

const DRAFT: RuleDraft = {
  ...EMPTY_RULE,
  ...{ title: 'Tillegg', perYear: '60 000', seniority: ['10+'], position: 'full' },
  takeUp: { low: '60', likely: '80', high: '90' },
  effect: { low: '-1,5', likely: '4', high: '7' },
};
const inAddress = (draft: RuleDraft) => new URLSearchParams({ rule: JSON.stringify(ruleOf(draft)) });

test('per cent becomes shares, and what stands empty is as the figures say', () => {
  expect(ruleOf(DRAFT)).toMatchObject({
    who: { groups: ['teacher'], seniority: ['10+'], position: 'full', requirement: null },
    ...{ perYear: 60_000, onTop: 0.141, years: 3, stayWithout: null },
    takeUp: { low: 0.6, likely: 0.8, high: 0.9 },
    effect: { low: -0.015, likely: 0.04, high: 0.07, over: 'year' },
  });
});

test('one number alone is known for sure, and what is no number is sent as it stands, to be told', () => {
  const one = { low: '', likely: '80', high: '' };
  expect(ruleOf({ ...DRAFT, takeUp: one, perYear: 'mye' })).toMatchObject({
    takeUp: { low: 0.8, likely: 0.8, high: 0.8 },
    perYear: 'mye',
  });
});

test('the address gives the form back as it was, also with an evaluation', () => {
  expect(draftIn(inAddress(DRAFT), ',')).toEqual({ ...DRAFT, perYear: '60000' });
  const judged = { ...DRAFT, perYear: '60000', effect: EMPTY_RULE.effect, evaluation: '{"verdict":"effect"}' };
  expect(draftIn(inAddress(judged), ',')).toEqual(judged);
});

test('an address that is no rule begins anew, and a text that is no JSON is told before it is sent', () => {
  expect(draftIn(new URLSearchParams({ rule: '{' }), ',')).toEqual(EMPTY_RULE);
  expect(draftIn(new URLSearchParams({ rule: '[1]' }), ',')).toEqual(EMPTY_RULE);
  expect([isNoJson(''), isNoJson('{'), isNoJson('{}')]).toEqual([false, true, false]);
});
