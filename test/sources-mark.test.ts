import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourcesMark } from './sources-mark.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-mark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the mark is another when the recipe is, and the same when it is the same again', () => {
  const recipe = join(folder, 'recipe.ts');
  writeFileSync(recipe, 'seed: 3');
  const first = sourcesMark([recipe]);
  writeFileSync(recipe, 'seed: 4');
  expect(sourcesMark([recipe])).not.toBe(first);
  writeFileSync(recipe, 'seed: 3');
  expect(sourcesMark([recipe])).toBe(first);
});
