import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { FigureAnswer } from '../../src/presentation/api/contract/index.ts';
import { type } from '../../src/presentation/cli/__data__/typing.ts';
import { databases } from '../databases.ts';
import { BJORKA, FURULY, MAPPING } from '../deliveries.ts';
import { type Name, numberOf, type ToldMessage, type ToldPost, textOf } from './amelding-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-amended-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [, server] = databases();

/** Takes messages in, each as a file, and gives a way to ask. */
async function taken(name: string, messages: readonly ToldMessage[], history: string | null = null) {
  if (server === undefined) throw new Error('no such database');
  const place = await server.place();
  const key = Buffer.from(place.identityKey ?? []).toString('hex');
  const env = { LAGET_DATA: place.dataDir, LAGET_IDENTITY_KEY: key, DATABASE_URL: place.databaseUrl ?? '' };
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, MAPPING.name), MAPPING.bytes);
  if (history !== null) writeFileSync(join(own, 'skolehistorikk.csv'), history);
  for (const message of messages) writeFileSync(join(own, `${message.id}.xml`), textOf(message, 'xml'));
  await type(['take-in', own, '--format', 'json'], env);
  return async (...argv: string[]) => {
    const { out } = await type(['figure', ...argv, '--audience', 'internal', '--format', 'json'], env);
    return JSON.parse(out) as FigureAnswer;
  };
}

const post = (name: Name, unit: string, more: Partial<ToldPost> = {}): ToldPost => ({
  person: numberOf(name),
  unit,
  ...more,
});
const NUMBERS = { '01': '2026-02-04', '02': '2026-03-04', '03': '2026-04-04', '04': '2026-05-05' } as const;
const month = (number: keyof typeof NUMBERS, posts: readonly ToldPost[]): ToldMessage => ({
  id: `m${number}`,
  month: `2026-${number}`,
  delivered: NUMBERS[number],
  posts,
});
const total = ({ rows }: FigureAnswer) => rows.map(({ numerator }) => numerator);
const silent = ({ notes }: FigureAnswer) => notes.find(({ code }) => code === 'fallen-out')?.values['persons'] ?? 0;

describe('months that are amended', () => {
  test('a renumbered school: nobody has left, and who follows it where it is told of has not moved', async () => {
    const at = (unit: string, id: string) =>
      (['Anne', 'Bjorn', 'Carl'] as const).map((name) => post(name, unit, { id }));
    const months = [month('01', at(BJORKA, 'p1')), month('02', at(BJORKA, 'p1')), month('03', at(FURULY, 'q1'))];
    const ask = await taken('renumbered', months);
    const balance = await ask('B6', '--from', '2026-02-01', '--to', '2026-04-01');
    expect(total(balance)).toEqual([3, 0, 0, 0, 0, 0, 3, 0, 0]);
    const days = ['--from', '2026-02-01', '--to', '2026-03-31'];
    expect((await ask('B2', ...days)).rows).toMatchObject([{ numerator: 0, denominator: 3 }]);
    expect((await ask('B3', ...days)).rows).toMatchObject([{ numerator: 3, denominator: 3 }]);
    const history = `from;to;day;kind\n${BJORKA};${FURULY};2026-03-01;renumbering\n`;
    const told = await taken('renumbered-told', months, history);
    expect((await told('B3', ...days)).rows).toMatchObject([{ numerator: 0, denominator: 3 }]);
    const moves = await told('B8', '--by', 'unit', ...days);
    expect(moves.notes.find(({ code }) => code === 'succession-flows')?.values).toEqual({ persons: 3 });
  });

  test('who should never have been reported is gone from all months, and was there as known before', async () => {
    const never = { end: '2026-03-01', reason: 'arbeidsforholdetSkulleAldriVaertRapportert' };
    const ask = await taken('never', [
      month('01', [post('Anne', BJORKA), post('Bjorn', BJORKA)]),
      month('02', [post('Anne', BJORKA), post('Bjorn', BJORKA)]),
      month('03', [post('Anne', BJORKA), post('Bjorn', BJORKA, never)]),
    ]);
    expect(total(await ask('A1', '--at', '2026-01-31'))).toEqual([1]);
    expect(total(await ask('A1', '--at', '2026-01-31', '--as-known-on', '2026-04-03'))).toEqual([2]);
    const balance = await ask('B6', '--from', '2026-02-01', '--to', '2026-04-01');
    expect(total(balance)).toEqual([1, 0, 0, 0, 0, 0, 1, 0, 0]);
  });

  test('a month that nobody reports is carried over once; silence begins after it', async () => {
    const both = [post('Anne', BJORKA), post('Bjorn', BJORKA)];
    const ask = await taken('missing', [month('01', both), month('04', [post('Anne', BJORKA)])]);
    const told = async (day: string) => {
      const table = await ask('A1', '--at', day);
      return [total(table), silent(table)];
    };
    expect(await told('2026-02-28')).toEqual([[2], 0]);
    expect(await told('2026-03-01')).toEqual([[2], 1]);
    expect(await told('2026-04-30')).toEqual([[2], 1]);
  });

  test('who comes back is silent no more', async () => {
    const both = [post('Anne', BJORKA), post('Bjorn', BJORKA)];
    const ask = await taken('back', [month('01', both), month('02', both.slice(0, 1)), month('03', both)]);
    expect(silent(await ask('A1', '--at', '2026-02-28'))).toBe(0);
    expect(silent(await ask('A1', '--at', '2026-02-28', '--as-known-on', '2026-03-31'))).toBe(1);
  });
});
