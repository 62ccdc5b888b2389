// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { ACCESS_PAGES } from '../../../../../src/presentation/language/index.ts';
import { lookedAt } from './looked-at.ts';

const named = { metric: (id: string) => (id === 'B6' ? 'Personalbalanse' : id), unit: (unit: string) => unit };
const told = (what: string) => lookedAt(what, 'nb', named, ACCESS_PAGES.nb.log.things);

test('a line is told as the figure or the case that was looked at', () => {
  expect(told('B6 by unit')).toBe('Personalbalanse · Enhet');
  expect(told('fulfilment-plan p000004')).toBe('Plan for tilsettingskravet · p000004');
  expect(told('why B6 by unit')).toBe('Hvorfor skjermet · Personalbalanse · Enhet');
  expect(told('pay')).toBe('Lønn');
});
