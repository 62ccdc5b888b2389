import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LONGEST } from './longest-first.ts';

test('every file that is begun first is there', () => {
  expect(LONGEST.filter((file) => !existsSync(resolve(import.meta.dirname, '..', file)))).toEqual([]);
});
