import { expect, test } from 'vitest';
import { LANGUAGES } from '../../language.ts';
import { answerSentence } from '../answer-sentence.ts';
import type { CellFacts, FigureFacts } from '../figure-facts.ts';
import { asText } from '../part.ts';

const cell = (numerator: number, denominator: number | null, value: number): CellFacts => {
  return { numerator, denominator, value, state: 'shown', reason: null };
};
const WITHHELD: CellFacts = { numerator: null, denominator: null, value: null, state: 'withheld', reason: 'skjermet' };

function said(alias: string, lines: Record<string, CellFacts>, language: 'nb' | 'nn' | 'en' = 'nb') {
  const [now = WITHHELD] = Object.values(lines);
  const facts: FigureFacts = {
    ...{ alias, lines, now, group: 'teacher', owner: 'Utdanningsetaten', unit: null, other: [] },
    ...{ period: '2025-10-01', yearBefore: null, schoolTurnover: null, balance: null },
  };
  return asText(answerSentence(facts, language)).replaceAll('\u00a0', ' ');
}

test('stages that are seen are told in order, the rest left out', () => {
  expect(said('teacher-norm', { '8-10': cell(172, 10, 17.2), '1-4': cell(138, 10, 13.8) })).toBe(
    'I ordinær undervisning i Utdanningsetaten var det 13,8 elever per lærer på 1.–4. trinn og 17,2 på 8.–10. trinn 1. oktober 2025. Normen er høyst 15 på 1.–4. trinn og 20 på 5.–7. og 8.–10. trinn, ved hver skole.',
  );
});

test('vacancies tell both parts, and neither where one is withheld', () => {
  const lines = { 'not-filled': cell(4, 100, 0.04), vacant: cell(1.5, 100, 0.015), temporary: cell(2.5, 100, 0.025) };
  expect(said('vacancy-rate', lines)).toContain('1,5 årsverk var ubesatt og 2,5 midlertidig besatt.');
  expect(said('vacancy-rate', { ...lines, 'not-filled': WITHHELD, temporary: WITHHELD })).toBe(
    'Tallet er skjermet av hensyn til personvern.',
  );
});

test.each(LANGUAGES)('in %s no placeholder is left', (language) => {
  const norm = { '1-4': cell(1, 1, 1), '5-7': cell(1, 1, 1) };
  const posts = { 'not-filled': cell(1, 9, 0.1), vacant: cell(1, 9, 0.1), temporary: cell(0, 9, 0) };
  const all = [
    said('teacher-norm', norm, language),
    said('teacher-norm-gap', norm, language),
    said('vacancy-rate', posts, language),
  ];
  expect(all.join(' ')).not.toMatch(/[{}*]/);
});
