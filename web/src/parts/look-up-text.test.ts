// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { lookUpText } from './look-up-text.ts';

const named = { metric: (id: string) => (id === 'B6' ? 'Personalbalanse' : id), unit: () => 'Bekkedal skole' };

test('a look-up is told in the words of the screens', () => {
  expect(lookUpText('B6 by unit where staff-group=teacher', 'nb', named)).toBe('Personalbalanse · Enhet · Lærere');
  expect(lookUpText('B6 where unit=974589095', 'nb', named)).toBe('Personalbalanse · Bekkedal skole');
  expect(lookUpText('X9', 'nb', named)).toBe('X9');
});
