import { expect, test } from 'vitest';
import { capitalised } from '../../capitals.ts';
import { answerSentence, figureLead } from '../index.ts';

const facts = {
  alias: 'sickness-absence',
  group: 'teacher',
  owner: 'Fjordvik kommune',
  unit: null,
  other: [],
  period: '2025-01-01/2026-01-01',
  yearBefore: null,
  schoolTurnover: null,
  balance: null,
  now: { numerator: 3318, denominator: 50_247, value: 3318 / 50_247, state: 'shown', reason: null },
} as const;
const said = (alias: string, language: 'nb' | 'en') =>
  answerSentence({ ...facts, alias }, language)
    .map(({ text }) => text)
    .join('')
    .replace(/\u00a0/g, ' ');

test('absence is told as days lost of those agreed', () => {
  expect(said('sickness-absence', 'nb')).toBe(
    '6,6 prosent av de avtalte dagsverkene for lærere i Fjordvik kommune gikk tapt i sykefravær (1. januar 2025 til 1. januar 2026): 3 318 av 50 247 dagsverk.',
  );
  expect(said('long-absence', 'en')).toMatch(/with teachers .* were lost in sickness absence of 17 days or more/);
});

test('the line under the title says more than the title', () => {
  const name = 'Sykefravær';
  const lead = figureLead({ alias: 'sickness-absence', name }, 'Fjordvik kommune', 'nb');
  expect([lead, capitalised(lead)]).not.toContain(name);
  expect(figureLead({ alias: 'time-to-fill', name: 'x' }, 'Fjordvik kommune', 'en')).toMatch(/^Days from/);
});
