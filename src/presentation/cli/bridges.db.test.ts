import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../test/databases.ts';
import { writeDemo } from '../../demo/index.ts';
import { dayOf } from '../../terms/index.ts';
import type { BridgeAnswer, DefinitionsAnswer, FigureAnswer, TurnoversAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-bridges-'));
const [embedded] = databases();
const DAYS = ['--from', '2024-10-01', '--to', '2025-10-01'];
let env: Record<string, string>;

const envOf = ({ dataDir, identityKey, databaseUrl }: TestPlace) => ({
  LAGET_DATA: dataDir,
  LAGET_IDENTITY_KEY: Buffer.from(identityKey ?? []).toString('hex'),
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});

async function json<T>(...argv: string[]): Promise<{ exit: number; document: T }> {
  const typed = await type([...argv, '--format', 'json'], env);
  return { exit: typed.exit, document: JSON.parse(typed.out) as T };
}

beforeAll(async () => {
  await writeDemo({ out: folder, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  const place = await embedded?.place();
  if (place === undefined) throw new Error('no database');
  env = envOf(place);
  await type(['take-in', join(folder, 'files')], env);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a bridge has the keys of the contract, and ends in the numbers of the figures', async () => {
  const { exit, document } = await json<BridgeAnswer>('bridge', 'owner', 'school', ...DAYS);
  expect(exit).toBe(0);
  expect(Object.keys(document)).toEqual([
    ...['audience', 'filters', 'definitions', 'lines', 'total', 'measure', 'lead', 'settings', 'dataset'],
  ]);
  const told = ['choice', 'from', 'to', 'numerator', 'denominator', 'value', 'persons'];
  expect(told.filter((key) => !(key in (document.lines[0] ?? {})))).toEqual([]);
  const ends = [document.definitions.from, document.definitions.to];
  const owner = await json<FigureAnswer>('figure', 'B2', ...DAYS);
  const school = await json<FigureAnswer>('figure', 'B3', ...DAYS);
  const rows = [owner.document.rows[0], school.document.rows[0]];
  expect(ends.map(({ numerator, denominator }) => [numerator, denominator])).toEqual(
    rows.map((row) => [row?.numerator, row?.denominator]),
  );
});

test('definitions are listed with what KS has published, and side by side with their figures', async () => {
  const { document } = await json<DefinitionsAnswer>('definitions', '--lang', 'nn');
  expect([document.definitions.length, document.references.map(({ id }) => id)]).toEqual([9, ['ks']]);
  const figures = await json<TurnoversAnswer>('definitions', '--figures', '--audience', 'internal', ...DAYS);
  expect(figures.document.figures.filter(({ value }) => value === null)).toEqual([]);
});

test('what cannot be bridged is refused, and what is wrongly written is told', async () => {
  const refusal = await json<{ refusal: { code: string } }>('bridge', 'owner', 'ks');
  expect([refusal.exit, refusal.document.refusal.code]).toEqual([4, 'definition-not-computed']);
  expect((await type(['bridge', 'owner'], env)).exit).toBe(2);
  expect((await type(['bridge', 'owner', 'school', '--audience', 'all'], env)).exit).toBe(2);
});

test('for people it is the lead, both figures and a sentence per line', async () => {
  const { out } = await type(['bridge', 'owner', 'nfer', '--audience', 'internal', ...DAYS], env);
  expect(out).toContain('Forskjell i alt');
  expect(out).toMatch(/\* Hver person teller med stillingsandelen sin: .+\sprosentpoeng\./);
  expect((await type(['definitions'], env)).out).toContain('Hos KS er de ikke sluttet; hos skoleeieren er de det.');
  expect((await type(['bridge', '--help'], env)).out).toContain('--second-as-known-on');
});
