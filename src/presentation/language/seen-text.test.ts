import { expect, test } from 'vitest';
import { noValueText, seenText } from './index.ts';

test.each([
  [{ value: null, state: 'shown' }, 'years-followed', 'ikke nådd'],
  [{ value: null, state: 'provisional' }, 'years-followed', 'ikke nådd'],
  [{ value: null, state: 'withheld' }, 'years-followed', 'skjermet'],
  [{ value: null, state: 'not-delivered' }, 'years-followed', 'ikke levert'],
  [{ value: null, state: 'shown' }, 'share', 'ikke aktuelt'],
  [null, 'years-followed', 'ikke aktuelt'],
  [{ value: 0.2, state: 'shown' }, 'share', '20,0\u00a0%'],
  [{ value: 54, state: 'provisional' }, 'persons', '54\u00a0*'],
] as const)('%j of %s is told «%s»', (seen, unit, text) => {
  expect(seenText(seen, unit, 'nb')).toBe(text);
});

test('every language has a word for each reason', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const words = (['withheld', 'not-applicable', 'not-delivered'] as const).map((state) =>
      noValueText(state, 'years-followed', language),
    );
    expect(new Set([...words, noValueText('shown', 'years-followed', language)]).size).toBe(4);
  }
});
