import { describe, expect, test } from 'vitest';
import { brokenOn, reading, standingWith, untold, yearly } from '../../../../plans/standing/__data__/readings.ts';
import type { Language } from '../../language.ts';
import { leadSentence } from './headline.ts';
import { HEADLINES } from './phrases.ts';

const MISSING = {
  nb: ['søkere', 'veiledning'],
  nn: ['søkjarar', 'rettleiing'],
  en: ['applicants', 'mentoring'],
};
const PAIR = '2024-10-01/2025-10-01';
const plainly = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u2060/g, '');

describe('the first sentences', () => {
  const lead = (
    values: readonly number[],
    language: Language,
    counted = { yearBefore: 0, base: 0, missing: MISSING[language] },
  ) =>
    plainly(
      leadSentence(
        { standing: standingWith([reading('B2', yearly(2015, values))]), group: 'Total', owner: '' },
        counted,
        language,
      ),
    );
  const CALM = [0.12, 0.121, 0.12, 0.121, 0.12, 0.121];

  test.each([
    [
      'nb',
      'Andelen ansatte som slutter, har ikke endret seg mer enn vanlige svingninger siden 2015–16. Ingen endringer det siste året er større enn vanlige svingninger. Dette er ikke koblet til ennå: søkere og veiledning.',
    ],
    [
      'nn',
      'Delen tilsette som sluttar, har ikkje endra seg meir enn vanlege svingingar sidan 2015–16. Ingen endringar det siste året er større enn vanlege svingingar. Dette er ikkje kopla til enno: søkjarar og rettleiing.',
    ],
    [
      'en',
      'The share of employees who leave has not changed more than usual variation since 2015–16. No change over the last year is larger than usual variation. Not connected yet: applicants and mentoring.',
    ],
  ] as const)('when little has changed (%s)', (language, sentences) => {
    expect(lead(CALM, language)).toBe(sentences);
  });

  test('tell what is more than usual, in words for one and many', () => {
    expect(lead([...CALM, 0.2], 'nb', { yearBefore: 1, base: 3, missing: [] })).toContain(
      'En større andel ansatte slutter enn i 2015–16. Én endring det siste året er større enn vanlige svingninger. Siden 2015–16 er 3 endringer større enn vanlig.',
    );
  });

  test('say that a break lies between, and not that nothing has changed', () => {
    const cut = reading('B2', yearly(2015, CALM), { breaks: [brokenOn('2021-01-01')] });
    const told = (language: Language) =>
      plainly(
        leadSentence(
          { standing: standingWith([cut]), group: 'Total', owner: '' },
          { yearBefore: 0, base: 0, missing: [] },
          language,
        ),
      );
    expect(told('nb')).toMatch(
      /^Vi kan ikke si om flere eller færre ansatte slutter, for serien er brutt 1\. januar 2021: Nytt HR-system\./,
    );
    expect(told('en')).toMatch(/^We cannot say whether more or fewer employees leave, because the series is broken/);
  });

  test('say nothing of leavers where they are withheld', () => {
    const standing = standingWith([reading('B2', [untold(PAIR, 'withheld')])]);
    const told = leadSentence({ standing, group: 'Total', owner: '' }, { yearBefore: 0, base: 0, missing: [] }, 'nb');
    expect(told).not.toContain('slutter');
  });
});

test('the phrases of the three languages have the same placeholders', () => {
  const placeholders = (phrases: object) =>
    Object.fromEntries(Object.entries(phrases).map(([key, text]) => [key, String(text).match(/\{\w+/g)?.toSorted()]));
  expect(placeholders(HEADLINES.nn)).toEqual(placeholders(HEADLINES.nb));
  expect(placeholders(HEADLINES.en)).toEqual(placeholders(HEADLINES.nb));
});
