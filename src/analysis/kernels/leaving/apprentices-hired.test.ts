import { expect, test } from 'vitest';
import { answer, cell, NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, row } from '../../../../test/analysis/small-world.ts';

const LEARNING = { terms: 'apprentice' } as const;
/** The position of an apprentice, whatever the terms say. */
const IN_A_POSITION = { position: '5131128' } as const;
const PERIOD = { kind: 'between', from: day('2024-10-01'), to: day('2025-10-01'), grain: null } as const;

test('apprentices of the first day are hired where they have a post that counts on the second', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2023-08-01/2025-08-01', LEARNING),
      row(0, SOUTH, '2025-08-15/'),
      row(1, NORTH, '2023-08-01/2025-08-01', IN_A_POSITION),
      row(2, SOUTH, '2024-08-01/', LEARNING),
      // Employed already, and nobody's apprentice on the first day.
      row(3, NORTH, '2023-08-01/', LEARNING),
      row(3, NORTH, '2022-08-01/'),
      row(4, NORTH, '2024-11-01/2025-08-01', LEARNING),
    ],
  });
  const table = answer(world, question('B8a', { by: ['unit'], period: PERIOD }));
  expect(cell(table, NORTH)).toMatchObject({ numerator: 1, denominator: 2, base: 2, implied: [1] });
  expect(cell(table, SOUTH)).toMatchObject({ numerator: 0, denominator: 1 });
  expect(cell(table, 'Total')).toMatchObject({ numerator: 1, denominator: 3 });
  expect(table.population.map(({ code }) => code)).toEqual(['apprentices-on-first-day']);
  expect(table.exclusions.map(({ code }) => code)).not.toContain('apprentice');
});
