import { expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { beside } from './__data__/told.ts';
import { among } from './vintages.ts';

const FIRST = beside({ id: 'a', value: 0.092 });
const LATER = beside({ id: 'b', value: 0.096, publishedOn: dayOf(2026, 3, 1), title: 'Årsmelding 2025' });
const OTHER = beside({ id: 'c', value: 0.11, publisher: 'Kommunerevisjonen' });

test('a later figure of the same publisher is a revision of the earlier, not a contradiction', () => {
  expect(Object.fromEntries(among([LATER, FIRST]))).toEqual({
    a: { revises: null, revisedBy: 'b', conflicts: [] },
    b: { revises: 'a', revisedBy: null, conflicts: [] },
  });
});

test('two publishers with two values contradict each other, and neither is chosen', () => {
  const found = among([FIRST, LATER, OTHER]);
  expect(found.get('b')).toEqual({ revises: 'a', revisedBy: null, conflicts: ['c'] });
  expect(found.get('c')).toEqual({ revises: null, revisedBy: null, conflicts: ['b'] });
  expect(found.get('a')?.conflicts).toEqual([]);
});

test('one publisher with two values on one day contradicts itself', () => {
  const found = among([FIRST, beside({ id: 'd', value: 0.11 })]);
  expect([found.get('a'), found.get('d')]).toEqual([
    { revises: null, revisedBy: null, conflicts: ['d'] },
    { revises: null, revisedBy: null, conflicts: ['a'] },
  ]);
});

test('what rounding can carry is no contradiction, nor is what is withheld', () => {
  const rounded = beside({ id: 'e', publisher: 'Avisen', value: 0.09, rounding: 0.005 });
  const withheld = beside({ id: 'f', publisher: 'Kommunerevisjonen', value: null, state: 'withheld' });
  expect(among([FIRST, rounded, withheld]).get('a')?.conflicts).toEqual([]);
});

test('another group, period or definition is another thing', () => {
  const found = among([
    FIRST,
    beside({ id: 'g', publisher: 'KS', group: 'leader', value: 0.2 }),
    beside({ id: 'h', publisher: 'KS', to: dayOf(2025, 10, 1), value: 0.2 }),
    beside({ id: 'i', publisher: 'KS', definition: 'nfer', value: 0.2 }, { isSameDefinition: false }),
  ]);
  expect([...found.values()].flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test('our own definition by its name is the same as ours', () => {
  const named = beside({ id: 'j', publisher: 'Kommunerevisjonen', definition: 'owner', value: 0.2 });
  expect(among([FIRST, named]).get('j')?.conflicts).toEqual(['a']);
});
