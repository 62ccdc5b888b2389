import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallWorld } from '../../../../test/analysis/random-world.ts';
import { EMPTY_WORLD, factsOfWorld, history, row } from '../../../../test/analysis/small-world.ts';
import { buildDataset } from '../build-dataset.ts';
import type { Dataset } from '../dataset.ts';
import { loadDataset, saveDataset } from './saved-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laget-read-model-'));
});
afterAll(() => rm(folder, { recursive: true }));

const person = { birthYear: 1980, birthMonth: 5, sex: 'f' } as const;
const dataset = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    persons: [person],
    deliveries: [history('2024-01-01', [row(0, 'Ås skole', '2020-08-01/')])],
  }),
);

test('any dataset that is saved is loaded again as it was', async () => {
  await fc.assert(
    fc.asyncProperty(smallWorld, async (world) => {
      const made = buildDataset(factsOfWorld(world));
      await saveDataset(join(folder, 'any.bin'), made);
      expect(await loadDataset(join(folder, 'any.bin'), made.fingerprint)).toEqual(made);
    }),
    { numRuns: 40, seed: 11 },
  );
});

test('rows of own tables, however many, are loaded in their order, and none is not the same as no such table', async () => {
  const path = join(folder, 'own.bin');
  const rowNo = (no: number) =>
    ({ table: 'absence', key: `[${no}]`, values: { no }, knownFrom: 1, knownTo: 9 }) as const;
  const many = { ...dataset, own: Array.from({ length: 9001 }, (_, no) => rowNo(no)) } as unknown as Dataset;
  await saveDataset(path, many);
  expect((await loadDataset(path, dataset.fingerprint))?.own).toEqual(many.own);
  await saveDataset(path, { ...dataset, own: [] });
  expect((await loadDataset(path, dataset.fingerprint))?.own).toEqual([]);
});

test('a length that is longer than the file is not taken', async () => {
  const path = join(folder, 'long.bin');
  await saveDataset(path, dataset);
  const bytes = await readFile(path);
  bytes.writeBigUInt64LE(2n ** 62n, 192);
  await writeFile(path, bytes);
  expect(await loadDataset(path, dataset.fingerprint)).toBeNull();
});

test('a file of another fingerprint is not taken', async () => {
  await saveDataset(join(folder, 'other.bin'), dataset);
  expect(await loadDataset(join(folder, 'other.bin'), 'another')).toBeNull();
});

test('a file that is missing, cut short or damaged in one byte is not taken', async () => {
  const path = join(folder, 'damaged.bin');
  expect(await loadDataset(path, dataset.fingerprint)).toBeNull();
  await saveDataset(path, dataset);
  const bytes = await readFile(path);
  await writeFile(path, bytes.subarray(0, bytes.length - 9));
  expect(await loadDataset(path, dataset.fingerprint)).toBeNull();
  const damaged = Buffer.from(bytes);
  damaged[bytes.length - 3] = (damaged[bytes.length - 3] ?? 0) ^ 1;
  await writeFile(path, damaged);
  expect(await loadDataset(path, dataset.fingerprint)).toBeNull();
  await writeFile(path, 'LAGET');
  expect(await loadDataset(path, dataset.fingerprint)).toBeNull();
});

test('the hash does not depend on the order of rows, nor on the ids of deliveries', () => {
  fc.assert(
    fc.property(smallWorld, (world) => {
      const turned = {
        ...world,
        deliveries: world.deliveries.map((one) => ({ ...one, rows: [...one.rows].reverse() })),
      };
      const facts = factsOfWorld(turned);
      const renamed = { ...facts, deliveries: facts.deliveries.map((one, i) => ({ ...one, id: `x${i}` })) };
      expect(buildDataset(renamed).hash).toBe(buildDataset(factsOfWorld(world)).hash);
    }),
    { numRuns: 100, seed: 12 },
  );
});

test('the hash changes when a single day does', () => {
  const later = {
    ...EMPTY_WORLD,
    persons: [person],
    deliveries: [history('2024-01-01', [row(0, 'Ås skole', '2020-08-02/')])],
  };
  expect(buildDataset(factsOfWorld(later)).hash).not.toBe(dataset.hash);
});
