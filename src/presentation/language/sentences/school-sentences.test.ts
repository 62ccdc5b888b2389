import { describe, expect, test } from 'vitest';
import type { CellFacts } from './figure-facts.ts';
import { LEAVING_PHRASES } from './leaving-phrases.ts';
import { LINE_PHRASES } from './lines/line-phrases.ts';
import { asText } from './part.ts';
import { SCHOOL_PHRASES } from './school-phrases.ts';
import { type SchoolFacts, schoolSentences } from './school-sentences.ts';

const cell = (numerator: number, denominator: number | null = null): CellFacts => ({
  numerator,
  denominator,
  value: denominator === null ? numerator : numerator / denominator,
  state: 'shown',
  reason: null,
});
const WITHHELD: CellFacts = { numerator: null, denominator: null, value: null, state: 'withheld', reason: 'x' };

const FACTS: SchoolFacts = {
  group: 'teacher',
  owner: 'Fjordvik',
  unit: 'Lyngmyra skole',
  ofSchool: false,
  balancePeriod: '2025-08-01/2026-08-01',
  balance: { start: cell(41), end: cell(38) },
  broken: null,
  turnover: cell(7, 41),
  turnoverPeriod: '2024-10-01/2025-10-01',
  outside: null,
};
const said = (facts: SchoolFacts, language: 'nb' | 'nn' | 'en' = 'nb') =>
  schoolSentences(facts, language).map((sentence) => asText(sentence).replaceAll('\u00a0', ' '));

describe('a school in sentences', () => {
  test('tells from and to, how many left, and that it is within what can be expected', () => {
    expect(said(FACTS)).toEqual([
      'Fra 1. august 2025 til 1. august 2026 gikk tallet på lærere fra 41 til 38.',
      '7 av 41 lærere (17,1 prosent) ansatt ved Lyngmyra skole 1. oktober 2024 hadde sluttet i Fjordvik ett år senere.',
      'Det er innenfor det vi kan vente ved en skole på denne størrelsen.',
    ]);
  });

  test('does not say a change across a break, but why', () => {
    const broken = { day: '2026-01-01', title: 'Lia skole ble fulgt av Lyngmyra skole', reason: 'Slått sammen.' };
    expect(said({ ...FACTS, broken })[0]).toBe(
      'Tallet på lærere var 41 1. august 2025 og 38 1. august 2026. Endringen er ikke regnet ut, for serien er brutt 1. januar 2026: Lia skole ble fulgt av Lyngmyra skole. Slått sammen.',
    );
  });

  test('is told in nynorsk', () => {
    expect(said(FACTS, 'nn')).toEqual([
      'Frå 1. august 2025 til 1. august 2026 gjekk talet på lærarar frå 41 til 38.',
      '7 av 41 lærarar (17,1 prosent) tilsette ved Lyngmyra skole 1. oktober 2024 hadde slutta i Fjordvik eitt år seinare.',
      'Det er innanfor det vi kan vente ved ein skule på denne storleiken.',
    ]);
  });

  test('is told in English', () => {
    expect(said(FACTS, 'en')[0]).toBe('From 1 August 2025 to 1 August 2026 the number of teachers went from 41 to 38.');
    expect(said(FACTS, 'en')[2]).toBe('That is within what can be expected at a school of this size.');
  });

  test('beyond the narrow limit is more than expected, and that some end up there by chance', () => {
    const [, , third] = said({ ...FACTS, outside: { level: 0.95, side: 'above' } });
    expect(third).toMatch(/flere enn vi ville ventet.*tilfeldig\.$/);
  });

  test('beyond the wide limit is clearly fewer', () => {
    expect(said({ ...FACTS, outside: { level: 0.998, side: 'below' } })[2]).toContain('klart færre');
  });

  test('without limits says nothing of what can be expected', () => {
    expect(said({ ...FACTS, outside: 'unknown' })).toHaveLength(2);
  });

  test('with the same number at both ends says so', () => {
    expect(said({ ...FACTS, balance: { start: cell(41), end: cell(41) } })[0]).toBe(
      'Tallet på lærere var 41 både 1. august 2025 og 1. august 2026.',
    );
  });

  test('with all withheld says that once, with no number in it', () => {
    const told = said({ ...FACTS, balance: { start: WITHHELD, end: WITHHELD }, turnover: WITHHELD });
    expect(told).toEqual([
      'Hvor mange lærere som kom og gikk, er skjermet av hensyn til personvern. De er med i tallene for alle skolene.',
    ]);
    expect(told.join('')).not.toMatch(/\d/);
  });

  test('with only those who left withheld still tells the balance', () => {
    expect(said({ ...FACTS, turnover: WITHHELD, ofSchool: true })[1]).toBe(
      'Hvor mange lærere som sluttet eller byttet skole, er skjermet av hensyn til personvern.',
    );
  });

  test('with nobody to follow says so', () => {
    const nobody: CellFacts = { ...WITHHELD, state: 'not-applicable' };
    expect(said({ ...FACTS, balance: {}, turnover: nobody, group: 'leader' })).toEqual([
      'Det var ingen ledere å følge ved denne skolen i perioden.',
    ]);
  });
});

const placeholders = (phrases: object): unknown =>
  Object.fromEntries(
    Object.entries(phrases).map(([key, text]) => [
      key,
      typeof text === 'string'
        ? [...text.matchAll(/\{(\w+)/g)].map((found) => found[1]).toSorted()
        : placeholders(text as object),
    ]),
  );

test.each([SCHOOL_PHRASES, LINE_PHRASES, LEAVING_PHRASES])(
  'the three languages have the same placeholders',
  (phrases) => {
    expect(placeholders(phrases.nn)).toEqual(placeholders(phrases.nb));
    expect(placeholders(phrases.en)).toEqual(placeholders(phrases.nb));
  },
);
