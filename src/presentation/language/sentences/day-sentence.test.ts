import { expect, test } from 'vitest';
import { LANGUAGES } from '../language.ts';
import { answerSentence } from './answer-sentence.ts';
import { DAY_PHRASES } from './day-phrases.ts';
import type { CellFacts, FigureFacts } from './figure-facts.ts';
import { asText } from './part.ts';

const cell = (numerator: number, denominator: number | null, value: number): CellFacts => ({
  numerator,
  denominator,
  value,
  state: 'shown',
  reason: null,
});

const STABILITY: FigureFacts = {
  alias: 'stability',
  group: 'teacher',
  owner: 'Fjordvik kommune',
  unit: null,
  other: [],
  period: '2025-10-01',
  now: cell(412, 640, 412 / 640),
  yearBefore: null,
  schoolTurnover: null,
  balance: null,
  metric: { name: 'Stabilitetsindeks', unit: 'share' },
};

const said = (facts: FigureFacts, language: 'nb' | 'nn' | 'en' = 'nb') =>
  asText(answerSentence(facts, language)).replace(/\u00a0/g, ' ');

test('a share of a day says how many of how many', () => {
  expect(said(STABILITY)).toBe(
    '412 av 640 lærere (64,4 prosent) i Fjordvik kommune 1. oktober 2025 hadde vært ved skolen i minst tre år.',
  );
});

test('a median of a day says whose half', () => {
  const metric = { name: 'Median', unit: 'years' } as const;
  const facts = { ...STABILITY, alias: 'median-tenure-at-school', now: cell(4.6, null, 4.6), metric };
  expect(said({ ...facts, unit: 'Lyngmyra skole' })).toBe(
    'Halvparten av lærerne ved Lyngmyra skole 1. oktober 2025 hadde vært ved skolen i 4,6 år eller mer.',
  );
  expect(said(facts, 'en')).toBe(
    'Half of the teachers in Fjordvik kommune on 1 October 2025 had been at the school for 4.6 years or more.',
  );
});

test('a figure of a day that is withheld says so', () => {
  const now = { ...STABILITY.now, numerator: null, denominator: null, value: null, state: 'withheld' } as const;
  expect(said({ ...STABILITY, now })).toBe('Tallet er skjermet av hensyn til personvern.');
});

test('every language tells the same figures of a day, with the same values', () => {
  const told = LANGUAGES.map((language) =>
    Object.entries(DAY_PHRASES[language]).map(([alias, phrase]) => [
      alias,
      Object.values(phrase).map((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted()),
    ]),
  );
  expect([told[1], told[2]]).toEqual([told[0], told[0]]);
});

const TENURE: FigureFacts = {
  ...STABILITY,
  alias: 'principal-tenure',
  group: 'Total',
  now: cell(14, 31, 6.2),
  metric: { name: 'Median tid som rektor', unit: 'years-followed' },
};

test('a median of time says of how many, and that it is not reached where it is not', () => {
  expect(said(TENURE)).toBe(
    'Halvparten av rektorene i Fjordvik kommune er ikke lenger rektor ved skolen etter 6,2 år: 14 av 31 har sluttet som rektor der innen 1. oktober 2025.',
  );
  const now = { ...TENURE.now, value: null };
  expect(said({ ...TENURE, now })).toContain('så medianen er ikke nådd: 14 av 31');
  expect(said({ ...TENURE, now: { ...now, numerator: null, denominator: null, state: 'not-applicable' } })).toContain(
    'ikke aktuelt',
  );
});

test('changes of principal are told per school, and then how many schools had many', () => {
  const changes = cell(18, 20, 0.9);
  const facts = {
    ...TENURE,
    alias: 'principal-continuity',
    now: changes,
    lines: { changes, 'three-or-more': cell(5, 20, 0.25) },
  };
  expect(said(facts)).toBe(
    'På de fem årene fram til 1. oktober 2025 hadde 20 skoler i Fjordvik kommune til sammen 18 rektorskifter, 0,90 per skole. 5 av dem (25,0 prosent) hadde tre eller flere rektorer.',
  );
});

test.each([
  ['temporary-share', 'share', cell(72.5, 969.6, 0.0748), '72,5 av 969,6 avtalte årsverk (7,5 prosent) blant lærerne'],
  ['aged-60-and-over', 'share', cell(94, 1108, 0.0848), '94 av 1 108 lærere (8,5 prosent) i Fjordvik kommune'],
  ['median-position-size', 'percent-of-position', cell(100, null, 100), 'hadde til sammen 100,0 % stilling eller mer'],
  [
    'satisfaction',
    'points',
    cell(4.11, null, 4.11),
    'svarte lærerne i Fjordvik kommune i snitt 4,11 på en skala fra 1',
  ],
] as const)('%s is told as a sentence', (alias, unit, now, words) => {
  expect(said({ ...STABILITY, alias, now, metric: { name: 'x', unit } })).toContain(words);
});

test('a figure of a time tells its days', () => {
  const metric = { name: 'x', unit: 'per-100-years' } as const;
  const facts = { ...STABILITY, alias: 'exit-rate', period: '2025-08-01/2026-08-01', now: cell(99, 615, 16.1), metric };
  expect(said(facts)).toBe(
    'Det var 16,1 avganger per 100 ansettelsesår blant lærerne i Fjordvik kommune (1. august 2025 til 1. august 2026).',
  );
});

test.each([
  [
    'nb',
    cell(412, 640, 412 / 640),
    '412 av 640 lærere (64,4 prosent) i Fjordvik kommune 1. oktober 2025 oppfylte tilsettingskravet.',
  ],
  [
    'nn',
    cell(412, 640, 412 / 640),
    '412 av 640 lærarar (64,4 prosent) i Fjordvik kommune 1. oktober 2025 oppfylte tilsetjingskravet.',
  ],
  [
    'en',
    cell(412, 640, 412 / 640),
    '412 of 640 teachers (64.4 per cent) in Fjordvik kommune on 1 October 2025 met the hiring requirement.',
  ],
  ['nb', cell(1, 1, 1), '1 av 1 lærer (100,0 prosent) i Fjordvik kommune 1. oktober 2025 oppfylte tilsettingskravet.'],
] as const)('a share of teachers counts teachers where all staff is asked about, in %s', (language, now, text) => {
  const metric = { name: 'Lærere som oppfyller tilsettingskravet', unit: 'share' } as const;
  expect(said({ ...STABILITY, alias: 'meets-hiring-requirement', group: 'Total', metric, now }, language)).toBe(text);
});

test('where there is no teacher to count it is teachers there are none of', () => {
  const now = { ...STABILITY.now, numerator: 0, denominator: 0, value: null, state: 'not-applicable' } as const;
  expect(said({ ...STABILITY, alias: 'in-teacher-education', group: 'Total', now })).toContain('ingen lærere');
});

test('where no course is needed it is said so, and not that at least none is', () => {
  const metric = { name: 'Kurs som trengs', unit: 'courses' } as const;
  const facts = { ...STABILITY, alias: 'depth-shortfall', group: 'Total', metric };
  expect(said({ ...facts, now: cell(0, null, 0) })).toBe(
    'Ingen kurs trengs i Fjordvik kommune for timene som lærerne ved hver skole kan dekke seg imellom, hvis noen av timene bytter lærer (1. oktober 2025).',
  );
  expect(said({ ...facts, now: cell(3, null, 3) })).toContain('minst 3 kurs på 30 studiepoeng');
});
