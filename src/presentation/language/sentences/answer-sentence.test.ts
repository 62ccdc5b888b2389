import { describe, expect, test } from 'vitest';
import { answerSentence } from './answer-sentence.ts';
import type { CellFacts, FigureFacts } from './figure-facts.ts';
import { asText } from './part.ts';
import { PHRASES } from './phrases.ts';

const cell = (numerator: number, denominator: number | null, value: number): CellFacts => ({
  numerator,
  denominator,
  value,
  state: 'shown',
  reason: null,
});
const WITHHELD: CellFacts = { numerator: null, denominator: null, value: null, state: 'withheld', reason: 'skjermet' };

const TURNOVER: FigureFacts = {
  alias: 'owner-turnover',
  group: 'teacher',
  owner: 'Utdanningsetaten',
  unit: null,
  other: [],
  period: '2024-10-01/2025-10-01',
  now: cell(742, 6290, 742 / 6290),
  yearBefore: null,
  schoolTurnover: null,
  balance: null,
};

const said = (facts: FigureFacts, language: 'nb' | 'nn' | 'en' = 'nb') =>
  asText(answerSentence(facts, language)).replace(/\u00a0/g, ' ');

describe('owner turnover', () => {
  test('says how many of how many, the share, and when', () => {
    expect(said(TURNOVER)).toBe(
      '742 av 6 290 lærere (11,8 prosent) ansatt 1. oktober 2024 hadde sluttet i Utdanningsetaten ett år senere.',
    );
  });

  test('sets the figure itself in strong, and only that', () => {
    const strong = answerSentence(TURNOVER, 'nb').filter((part) => part.strong);
    expect(strong.map((part) => part.text.replace(/\u00a0/g, ' '))).toEqual(['742 av 6 290 lærere (11,8 prosent)']);
  });

  test('adds the share with movers and the year before as numbers, without judging the change', () => {
    const facts = { ...TURNOVER, schoolTurnover: cell(1063, 6290, 0.169), yearBefore: cell(740, 6170, 0.12) };
    expect(said(facts)).toContain(
      'Medregnet dem som byttet skole, er andelen 16,9 prosent. Året før hadde 12,0 prosent sluttet.',
    );
  });

  test('says why the year before is not compared where a break lies between', () => {
    const broken = { day: '2024-01-01', title: 'Nytt HR-system', reason: 'Timelønte kom med.' };
    const facts = { ...TURNOVER, yearBefore: cell(740, 6170, 0.12), broken };
    expect(said(facts)).toContain(
      'Året før er ikke sammenlignet, for serien er brutt 1. januar 2024: Nytt HR-system. Timelønte kom med.',
    );
    expect(said(facts)).not.toContain('12,0');
    expect(said(facts, 'nn')).toContain('Året før er ikkje samanlikna, for serien er broten 1. januar 2024:');
    expect(said(facts, 'en')).toContain('The year before is not compared, because the series is broken on 1 January');
  });

  test('names the school where one is asked about', () => {
    expect(said({ ...TURNOVER, unit: 'Lyngmyra skole', now: cell(7, 41, 7 / 41) })).toBe(
      '7 av 41 lærere (17,1 prosent) ansatt ved Lyngmyra skole 1. oktober 2024 hadde sluttet i Utdanningsetaten ett år senere.',
    );
  });

  test('says the second day where the two days are not a year apart', () => {
    expect(said({ ...TURNOVER, period: '2025-01-01/2025-05-01' })).toContain('innen 1. mai 2025.');
  });

  test('says that a withheld figure is withheld, without a number', () => {
    expect(said({ ...TURNOVER, now: WITHHELD })).toBe('Tallet er skjermet av hensyn til personvern.');
  });

  test('leaves out a withheld year before', () => {
    expect(said({ ...TURNOVER, yearBefore: WITHHELD })).not.toContain('Året før');
  });

  test('says that a provisional figure is provisional', () => {
    const now: CellFacts = { ...TURNOVER.now, state: 'provisional' };
    expect(said({ ...TURNOVER, now })).toMatch(/Tallet er foreløpig\.$/);
  });
});

test('one person is one person', () => {
  const facts = { ...TURNOVER, alias: 'headcount', group: 'Total', period: '2025-10-01', now: cell(1, null, 1) };
  expect(said(facts)).toBe('1 person var ansatt i Utdanningsetaten 1. oktober 2025.');
});

test('one person is one person in nynorsk and English too', () => {
  const facts = { ...TURNOVER, alias: 'headcount', group: 'Total', period: '2025-10-01', now: cell(1, null, 1) };
  expect(said(facts, 'nn')).toBe('1 person var tilsett i Utdanningsetaten 1. oktober 2025.');
  expect(said(facts, 'en')).toBe('1 person was employed in Utdanningsetaten on 1 October 2025.');
});

test('nobody left is said with its count', () => {
  expect(said({ ...TURNOVER, now: cell(0, 28, 0) })).toMatch(/^0 av 28 lærere \(0,0 prosent\) ansatt/);
});

test('where there is nobody to count, that is said and no number', () => {
  const now: CellFacts = { ...WITHHELD, state: 'not-applicable', reason: null };
  expect(said({ ...TURNOVER, group: 'leader', now })).toBe(
    'Det er ingen ledere å telle her, så nøkkeltallet er ikke aktuelt.',
  );
});

test('a balance with those who came back withheld still tells who started', () => {
  const one = cell(38, null, 38);
  const balance = { start: one, hires: cell(6, null, 6), returns: WITHHELD, exits: cell(11, null, 11), end: one };
  const facts = { ...TURNOVER, alias: 'staff-balance', period: '2025-08-01/2026-08-01', now: one, balance };
  expect(said(facts)).toMatch(/til 38\. 6 begynte\. 11 sluttet\.$/);
});

test('a balance with its start withheld is withheld, not undelivered', () => {
  const balance = { start: WITHHELD, end: cell(38, null, 38) };
  const facts = {
    ...TURNOVER,
    alias: 'staff-balance',
    period: '2025-08-01/2026-08-01',
    now: cell(38, null, 38),
    balance,
  };
  expect(said(facts)).toBe('Tallet er skjermet av hensyn til personvern.');
});

test('full-time equivalents have one decimal', () => {
  const facts = { ...TURNOVER, alias: 'contracted-fte', period: '2025-10-01', now: cell(5812.44, null, 5812.44) };
  expect(said(facts)).toBe('Det var 5 812,4 avtalte årsverk blant lærere i Utdanningsetaten 1. oktober 2025.');
});

test('a staff balance tells from, to, and how', () => {
  const facts: FigureFacts = {
    ...TURNOVER,
    alias: 'staff-balance',
    period: '2025-08-01/2026-08-01',
    now: cell(38, null, 38),
    balance: {
      start: cell(41, null, 41),
      hires: cell(6, null, 6),
      returns: cell(2, null, 2),
      'transfers-in': cell(0, null, 0),
      'transfers-out': cell(0, null, 0),
      exits: cell(11, null, 11),
      end: cell(38, null, 38),
    },
  };
  expect(said(facts)).toBe(
    'Fra 1. august 2025 til 1. august 2026 gikk tallet på lærere i Utdanningsetaten fra 41 til 38. 6 begynte og 2 kom tilbake. 11 sluttet.',
  );
});

test('nynorsk and English say it in their own words', () => {
  expect(said(TURNOVER, 'nn')).toBe(
    '742 av 6 290 lærarar (11,8 prosent) tilsette 1. oktober 2024 hadde slutta i Utdanningsetaten eitt år seinare.',
  );
  expect(said(TURNOVER, 'en')).toBe(
    '742 of 6,290 teachers (11.8 per cent) employed on 1 October 2024 had left work in Utdanningsetaten one year later.',
  );
});

test('the phrases of the three languages have the same placeholders', () => {
  const placeholders = (phrases: object) =>
    Object.fromEntries(
      Object.entries(phrases).map(([key, text]) => [
        key,
        String(text)
          .match(/\{\w+\}/g)
          ?.toSorted() ?? [],
      ]),
    );
  expect(placeholders(PHRASES.nn)).toEqual(placeholders(PHRASES.nb));
  expect(placeholders(PHRASES.en)).toEqual(placeholders(PHRASES.nb));
});

test('a metric without a sentence of its own is told by its name, value and period', () => {
  const facts: FigureFacts = {
    ...TURNOVER,
    alias: 'median-of-something',
    period: '2025-10-01',
    now: cell(7.4, null, 7.4),
    metric: { name: 'Median ansiennitet', unit: 'years' },
  };
  expect(said(facts)).toBe('Median ansiennitet: 7,4 år, lærere i Utdanningsetaten (1. oktober 2025).');
});
