import { expect, test } from 'vitest';
import { takenInOwner } from '../../../test/taken-in-owner.ts';
import type { BridgeAnswer, DefinitionsAnswer, FigureAnswer, TurnoversAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const DAYS = ['--from', '2024-10-01', '--to', '2025-10-01'];
const env = { LAGET_DATA: takenInOwner() };

async function json<T>(...argv: string[]): Promise<{ exit: number; document: T }> {
  const typed = await type([...argv, '--format', 'json'], env);
  return { exit: typed.exit, document: JSON.parse(typed.out) as T };
}

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
