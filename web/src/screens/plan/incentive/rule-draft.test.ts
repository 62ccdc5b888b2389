// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { draftIn, emptyRule, isNoJson, type RuleDraft, ruleOf } from './rule-draft.ts';

const EMPTY_RULE = emptyRule('nb');
const DRAFT: RuleDraft = {
  ...EMPTY_RULE,
  ...{ title: 'Tillegg', perYear: '60 000', seniority: ['10+'], position: 'full' },
  takeUp: { low: '60', likely: '80', high: '90' },
  effect: { low: '-1,5', likely: '4', high: '7' },
};
const inAddress = (draft: RuleDraft) => new URLSearchParams({ rule: JSON.stringify(ruleOf(draft, 'nb')) });

test('per cent becomes shares, and what stands empty is as the figures say', () => {
  expect(ruleOf(DRAFT, 'nb')).toMatchObject({
    who: { groups: ['teacher'], seniority: ['10+'], position: 'full', requirement: null },
    ...{ perYear: 60_000, onTop: 0.141, years: 3, stayWithout: null },
    takeUp: { low: 0.6, likely: 0.8, high: 0.9 },
    effect: { low: -0.015, likely: 0.04, high: 0.07, over: 'year' },
  });
});

test('one number alone is known for sure, and what is no number is sent as it stands, to be told', () => {
  const one = { low: '', likely: '80', high: '' };
  expect(ruleOf({ ...DRAFT, takeUp: one, perYear: 'mye' }, 'nb')).toMatchObject({
    takeUp: { low: 0.8, likely: 0.8, high: 0.8 },
    perYear: 'mye',
  });
});

test('sixty thousand is never sixty: what may be read in two ways is sent as it stands', () => {
  expect(ruleOf({ ...DRAFT, perYear: '60.000' }, 'nb')).toMatchObject({ perYear: '60.000' });
  expect(ruleOf({ ...DRAFT, perYear: '60,000' }, 'en')).toMatchObject({ perYear: 60_000 });
  expect([emptyRule('nn').onTop, emptyRule('en').onTop]).toEqual(['14,1', '14.1']);
});

test('the address gives the form back as it was, also with an evaluation', () => {
  expect(draftIn(inAddress(DRAFT), 'nb')).toEqual({ ...DRAFT, perYear: '60000' });
  const judged = { ...DRAFT, perYear: '60000', effect: EMPTY_RULE.effect, evaluation: '{"verdict":"effect"}' };
  expect(draftIn(inAddress(judged), 'nb')).toEqual(judged);
});

test.each(['nb', 'en'] as const)(
  'a share of three decimals in per cent is read back from the address in %s',
  (language) => {
    const rule = { ...ruleOf(DRAFT, 'nb'), stayWithout: { low: 0.81234, likely: 0.82, high: 0.83 } };
    const draft = draftIn(new URLSearchParams({ rule: JSON.stringify(rule) }), language);
    expect(ruleOf(draft, language)).toMatchObject({ stayWithout: { low: 0.81234, likely: 0.82, high: 0.83 } });
  },
);

test('an address that is no rule begins anew, and a text that is no JSON is told before it is sent', () => {
  expect(draftIn(new URLSearchParams({ rule: '{' }), 'nb')).toEqual(EMPTY_RULE);
  expect(draftIn(new URLSearchParams({ rule: '[1]' }), 'nb')).toEqual(EMPTY_RULE);
  expect([isNoJson(''), isNoJson('{'), isNoJson('{}')]).toEqual([false, true, false]);
});
