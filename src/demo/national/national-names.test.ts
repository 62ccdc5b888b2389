import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MUNICIPALITY_STEMS, NATIONAL_SCHOOL_STEMS } from './national-names.ts';

const SCHOOLS = join(import.meta.dirname, '../../../../shared/data/norway/nsr_skoler_norge_2026.csv.gz');

/** A name as it is compared: letters only, without the word for school or municipality. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\b(skole|skule|barneskole|ungdomsskole|videregående|vidaregåande|kommune)\b/g, '')
    .replaceAll(/[^a-zæøå]/g, '');
}

function realNames(): Set<string> | null {
  if (!existsSync(SCHOOLS)) return null;
  const lines = gunzipSync(readFileSync(SCHOOLS)).toString('utf8').split('\n');
  return new Set(lines.flatMap((line) => line.split(',').map(bare)));
}

test('there are names enough for the owners and the schools of a country, each once', () => {
  expect(new Set(MUNICIPALITY_STEMS).size).toBeGreaterThanOrEqual(357);
  expect(new Set(NATIONAL_SCHOOL_STEMS).size).toBe(NATIONAL_SCHOOL_STEMS.length);
  expect(NATIONAL_SCHOOL_STEMS.length).toBeGreaterThanOrEqual(2600);
});

const real = realNames();
const title = 'no invented municipality or school has the name of a real one';
test.skipIf(real === null)(real === null ? `${title} (not run, ../shared is missing)` : title, () => {
  const invented = [...MUNICIPALITY_STEMS, ...NATIONAL_SCHOOL_STEMS];
  expect(real?.size).toBeGreaterThan(2500);
  expect(invented.filter((name) => real?.has(bare(name)))).toEqual([]);
});
