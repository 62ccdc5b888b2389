import { expect, test } from 'vitest';
import { type ReferenceFacts, referenceTexts } from './reference-texts.ts';

const KS: ReferenceFacts = {
  value: 0.136,
  unit: 'share',
  period: '2021–22',
  population: 'Hele kommunesektoren',
  publisher: 'KS',
  address: 'https://www.ks.no',
  comparable: false,
  note: 'KS regner annerledes.',
};

test('what one publisher says of several groups is said with one verdict', () => {
  const teachers = { ...KS, value: 0.079, population: 'Adjunkter' };
  expect(referenceTexts([KS, teachers], 'nb')).toEqual([
    {
      publisher: 'KS',
      address: 'https://www.ks.no',
      verdict: 'Kan ikke settes rett ved siden av nøkkeltallet. KS regner annerledes.',
      values: ['13,6\u00a0%: Hele kommunesektoren, 2021–22', '7,9\u00a0%: Adjunkter, 2021–22'],
    },
  ]);
});

test('another verdict stands apart, and an amount says its unit', () => {
  const own = { ...KS, value: 5749.5, unit: 'fte', comparable: true, note: 'Like regler.' } as const;
  expect(referenceTexts([KS, own], 'en').map(({ verdict, values }) => [verdict.slice(0, 33), values.length])).toEqual([
    ['May not stand right beside the ke', 1],
    ['May stand beside the key figure. ', 1],
  ]);
  expect(referenceTexts([own], 'nb')[0]?.values).toEqual(['5\u00a0749,5 årsverk: Hele kommunesektoren, 2021–22']);
});
