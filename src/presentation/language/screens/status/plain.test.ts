import { expect, test } from 'vitest';
import { HEADLINES } from '../../sentences/headlines/phrases.ts';
import { SCREEN_TEXTS } from '../index.ts';

/** Björnsson's readability index: words per sentence plus the share of words longer than six letters. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const sentences = text.match(/[.!?:](\s|$)/g) ?? [''];
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}

/** Every whole sentence among some texts. */
function sentencesIn(texts: object): string {
  const whole = Object.values(texts).flatMap((text) =>
    typeof text === 'string' ? [text] : Object.values(text as object),
  );
  return whole.filter((text) => /[.:]$/.test(String(text))).join(' ');
}

test.each([
  ['the screen', SCREEN_TEXTS.nb.status],
  ['the screen in nynorsk', SCREEN_TEXTS.nn.status],
  ['the headlines', HEADLINES.nb],
  ['the headlines in nynorsk', HEADLINES.nn],
])('%s is plain Norwegian: LIX at most 45', (_, texts) => {
  expect(lix(sentencesIn(texts))).toBeLessThanOrEqual(45);
});
