import { expect, test } from 'vitest';
import { contrastOf, isReadable, parseOwnerColour, readableColour } from './owner-colour.ts';

// Answers published by WebAIM for these pairs (contrast checker).
test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('%s stands out from %s by %f to 1, both ways', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

test('a grey of 4.54 to 1 just goes, one of 4.48 just does not', () => {
  expect(isReadable('#767676')).toBe(true);
  expect(isReadable('#777777')).toBe(false);
});

test('the darker colour that is proposed can be read, and one that can be read is left as it is', () => {
  expect(isReadable(readableColour('#ffd700'))).toBe(true);
  expect(readableColour('#ffffff')).toMatch(/^#[0-9a-f]{6}$/);
  expect(readableColour('#16324f')).toBe('#16324f');
});

test.each(['red', '#fff', '16324f', '#16324g', '#16324f;', '#16324f}'])('«%s» is no colour', (text) => {
  expect(parseOwnerColour(text)).toBeNull();
});

test('a colour is kept in small letters', () => {
  expect(parseOwnerColour('#16324F')).toBe('#16324f');
});
