// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import {
  answerOf,
  formKey,
  isWrong,
  proposalAddress,
  proposalFile,
  proposalQuery,
  proposalTask,
  readProposal,
} from './asked-proposal.ts';

const read = (query: string, unit: string | null = null) => readProposal(new URLSearchParams(query), { unit } as never);

test('a principal begins at the own school, and nothing is asked before a school is chosen', () => {
  expect(read('', '974589095').unit).toBe('974589095');
  expect(proposalTask(read(''))).toBeNull();
  expect(proposalTask(read('unit=1&budget=5'))).toBe('/api/coverage-proposal?unit=1');
  expect(proposalQuery(read('unit=1&budget=5'), 'nb')).toBe('budget=5&lang=nb');
});

test('a purpose in an address is nobody’s: whoever opens it is asked', () => {
  const asked = read('unit=1&purpose=follow-up');
  const addresses = [proposalAddress(asked), proposalQuery(asked, 'nb'), proposalFile(asked, 'nb', 'csv')];
  expect(addresses.join(' ')).not.toContain('purpose');
});

test('the address gives the same question back, and amounts may be typed with spaces', () => {
  const asked = { ...read('unit=1&count=credits&courses=2'), budget: '200 000' };
  const again = read(new URL(proposalAddress(asked), 'http://laget').search);
  expect(again).toEqual({ ...asked, budget: '200000' });
});

test.each([
  ['creditPrice', '2000', false],
  ['creditPrice', '2,000', false],
  ['budget', '1.200.000', false],
  ['budget', '', false],
  ['budget', '-1', true],
  ['budget', 'mye', true],
  ['budget', '1,5', true],
  ['courses', '401', true],
  ['courses', '400', false],
] as const)('%s typed as %j is wrong: %s', (name, typed, wrong) => {
  expect(isWrong(name, typed)).toBe(wrong);
});

test('an amount in the address that may not be asked is as if it were not there', () => {
  expect(read('unit=1&budget=lots&courses=9999')).toMatchObject({ budget: '', courses: '' });
});

test('an answer about another school than the one that is asked about is not shown', () => {
  const answer = { unit: { code: '1', label: 'Bjerke skole' } } as never;
  expect(answerOf(answer, read('unit=1'))).toBe(answer);
  expect(answerOf(answer, read('unit=2'))).toBeNull();
  expect(answerOf(null, read('unit=2'))).toBeNull();
});

test('the form is filled in anew when ways come that were reckoned by other prices', () => {
  const asked = read('unit=1&credit-price=3000');
  const assumed = { creditPrice: 2000, swapPrice: 1000, budget: null, mostCourses: null, withoutExemptions: false };
  const before = formKey(asked, { assumptions: assumed });
  expect(formKey(asked, { assumptions: { ...assumed, creditPrice: 3000 } })).not.toBe(before);
  expect(formKey(asked, { assumptions: { ...assumed } })).toBe(before);
});
