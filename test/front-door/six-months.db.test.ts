import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeliveryOutcome, FigureAnswer } from '../../src/presentation/api/contract/index.ts';
import { type } from '../../src/presentation/cli/__data__/typing.ts';
import { databases, type TestPlace } from '../databases.ts';
import { BJORKA, FURULY, hrFile, MAPPING, teacher } from '../deliveries.ts';
import { numberOf, type ToldMessage, textOf } from './amelding-texts.ts';
import { SIX_MONTHS } from './six-months.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-months-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const envOf = (place: TestPlace) => ({
  LAGET_DATA: place.dataDir,
  LAGET_IDENTITY_KEY: Buffer.from(place.identityKey ?? []).toString('hex'),
  ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }),
});

/** A command line that answers in JSON. */
const typing = (env: Readonly<Record<string, string>>) => ({
  json: async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T,
  figure: async (...argv: string[]) =>
    JSON.parse(
      (await type(['figure', ...argv, '--audience', 'internal', '--format', 'json'], env)).out,
    ) as FigureAnswer,
});

function write(name: string, messages: readonly ToldMessage[], form: 'xml' | 'json'): string {
  const own = join(folder, name);
  mkdirSync(own);
  for (const message of messages) writeFileSync(join(own, `${message.id}.${form}`), textOf(message, form));
  writeFileSync(join(own, MAPPING.name), MAPPING.bytes);
  return own;
}

/** What stands in a row: by unit (or `Total`) and, of a balance, by component. */
function numbers({ rows }: FigureAnswer, ...codes: readonly string[]): readonly (number | null)[] {
  return codes.map((wanted) => {
    const row = rows.find(
      ({ dims }) =>
        Object.values(dims)
          .map(({ code }) => code)
          .join(' ') === wanted,
    );
    return row?.numerator ?? null;
  });
}

const noteOf = ({ notes }: FigureAnswer, code: string) => notes.find((note) => note.code === code);

const [, server] = databases();
const isEarly = ({ month }: ToldMessage) => month < '2026-04';

describe.each([
  { form: 'xml', database: server, calls: [SIX_MONTHS] },
  { form: 'json', database: server, calls: [SIX_MONTHS.filter((one) => !isEarly(one)), SIX_MONTHS.filter(isEarly)] },
] as const)('six months of a-meldinger as $form', ({ form, database, calls }) => {
  let laget: ReturnType<typeof typing>;
  let deliveries: DeliveryOutcome[] = [];
  beforeAll(async () => {
    if (database === undefined) throw new Error('no such database');
    laget = typing(envOf(await database.place()));
    for (const [i, messages] of calls.entries()) {
      const told = await laget.json<{ deliveries: DeliveryOutcome[] }>(
        'take-in',
        write(`${form}-${i}`, messages, form),
      );
      deliveries = [...deliveries, ...told.deliveries];
    }
  }, 120_000);

  test('every message is taken in', () => {
    const status = deliveries.filter(({ source }) => source === 'amelding').map((one) => one.status);
    expect(status).toEqual(SIX_MONTHS.map(() => 'taken-in'));
  });

  test('A1: additions count, nulled messages do not, silence is employment, new ids are the same persons', async () => {
    const on = async (day: string, ...more: string[]) => numbers(await laget.figure('A1', '--at', day, ...more), '');
    expect(await on('2026-01-31')).toEqual([7]);
    expect(await on('2026-03-31')).toEqual([7]);
    expect(await on('2026-03-31', '--as-known-on', '2026-04-05')).toEqual([8]);
    expect(await on('2026-04-30')).toEqual([6]);
    expect(await on('2026-06-30')).toEqual([6]);
    expect(await on('2026-06-30', '--as-known-on', '2026-08-19')).toEqual([7]);
    const byUnit = await laget.figure('A1', '--at', '2026-06-30', '--by', 'unit');
    expect(numbers(byUnit, BJORKA, FURULY, 'Total')).toEqual([3, 3, 6]);
  });

  test('A1 tells who has fallen out of the reporting, from the month she is missing from', async () => {
    const [before, after] = [
      await laget.figure('A1', '--at', '2026-02-28'),
      await laget.figure('A1', '--at', '2026-03-01'),
    ];
    expect(noteOf(before, 'fallen-out')).toBeUndefined();
    expect(noteOf(after, 'fallen-out')).toMatchObject({
      values: { persons: 1 },
      text: '1 er falt ut av rapporteringen uten sluttdato. De regnes fortsatt som ansatt. Spør skolen om de har sluttet.',
    });
  });

  test('A2: the last of a chain of replacements counts, and what was known before it is still known', async () => {
    const on = async (day: string, ...more: string[]) => numbers(await laget.figure('A2', '--at', day, ...more), '');
    expect(await on('2026-01-31')).toEqual([5.9]);
    expect(await on('2026-02-28')).toEqual([5.8]);
    expect(await on('2026-02-28', '--as-known-on', '2026-03-11')).toEqual([5.7]);
    expect(await on('2026-02-28', '--as-known-on', '2026-03-05')).toEqual([5.9]);
    const byUnit = await laget.figure('A2', '--at', '2026-01-31', '--by', 'unit');
    expect(numbers(byUnit, BJORKA, FURULY)).toEqual([2.8, 3.1]);
  });

  test('B2 and B3: two of seven have left, one more has changed school', async () => {
    const days = ['--from', '2026-02-01', '--to', '2026-06-30'];
    const [left, moved] = [await laget.figure('B2', ...days), await laget.figure('B3', ...days)];
    expect(left.rows).toMatchObject([{ numerator: 2, denominator: 7 }]);
    expect(moved.rows).toMatchObject([{ numerator: 3, denominator: 7 }]);
  });

  test('B6 closes in every school, with those who have fallen out in a line of their own', async () => {
    const balance = await laget.figure('B6', '--from', '2026-02-01', '--to', '2026-07-01', '--by', 'unit');
    const lines = (unit: string) =>
      numbers(
        balance,
        ...['start', 'hires', 'returns', 'transfers-in', 'transfers-out', 'exits', 'end'].map(
          (one) => `${unit} ${one}`,
        ),
      );
    expect(lines('Total')).toEqual([7, 1, 0, 0, 0, 2, 6]);
    expect(lines(BJORKA)).toEqual([3, 0, 0, 1, 0, 1, 3]);
    expect(lines(FURULY)).toEqual([4, 1, 0, 0, 1, 1, 3]);
    const memo = [BJORKA, FURULY, 'Total'].map((unit) => `${unit} memo-dropped-out`);
    expect(numbers(balance, ...memo)).toEqual([0, 1, 1]);
    expect(numbers(balance, 'Total memo-leave-start', 'Total memo-leave-end')).toEqual([0, 1]);
  });

  test("A1 and A2 by Statistics Norway's rules: silent and on long leave are out, paid by the hour are in", async () => {
    const ssb = ['--rule', 'ssb', '--at'];
    const [march, may] = [
      await laget.figure('A1', ...ssb, '2026-03-01'),
      await laget.figure('A1', ...ssb, '2026-05-31'),
    ];
    expect([numbers(march, ''), numbers(may, '')]).toEqual([[6], [6]]);
    expect([march.settings['rule'], march.settings['reference-week']]).toEqual(['ssb', '2026-03-16/2026-03-22']);
    const told = (table: FigureAnswer) =>
      ['ssb-silent', 'ssb-unpaid', 'ssb-long-leave'].map((code) => noteOf(table, code)?.values['persons']);
    expect([told(march), told(may)]).toEqual([
      [1, 1, undefined],
      [1, undefined, 1],
    ]);
    expect(numbers(await laget.figure('A2', ...ssb, '2026-05-31'), '')).toEqual([3.6]);
    const byUnit = await laget.figure('A1', ...ssb, '2026-05-31', '--by', 'unit');
    expect(numbers(byUnit, BJORKA, FURULY)).toEqual([4, 2]);
  });

  test('months delivered stand beside the figure, per unit', async () => {
    const table = await laget.figure('A1', '--at', '2026-06-30');
    const told = { units: 2, complete: 0, fewest: 6, most: 6, least: 'Furuly skole (6), Bjørka skole (6)' };
    expect(noteOf(table, 'months-delivered')?.values).toEqual(told);
  });
});

describe('the reports of months that come one by one', () => {
  test('tell who falls out, with the last message of the month, and again when a month is filled in', async () => {
    if (server === undefined) throw new Error('no such database');
    const laget = typing(envOf(await server.place()));
    const take = async (name: string, ...ids: readonly string[]) => {
      const chosen = SIX_MONTHS.filter(({ id }) => ids.includes(id));
      const told = await laget.json<{ deliveries: DeliveryOutcome[] }>('take-in', write(name, chosen, 'xml'));
      return told.deliveries.flatMap(({ files, findings }) =>
        findings.flatMap(({ control, count }) => (control === 'record/fallen-out' ? [[files[0], count]] : [])),
      );
    };
    expect(await take('one', 'a1', 'a1-more')).toEqual([]);
    expect(await take('two', 'a3', 'a3-slip', 'a3-null')).toEqual([['a3-null.xml', 1]]);
    expect(await take('three', 'a2')).toEqual([['a2.xml', 1]]);
    expect(await take('four', 'a4')).toEqual([]);
  });
});

describe('a-meldinger beside an HR extract', () => {
  test('the owner decides which counts; the other is told of', async () => {
    if (server === undefined) throw new Error('no such database');
    const laget = typing(envOf(await server.place()));
    const own = write('beside', SIX_MONTHS, 'xml');
    const rows = (['Anne', 'Bjorn', 'Carl'] as const).map((name) =>
      teacher(numberOf(name), 'Bjørka skole', '2020-08-01'),
    );
    writeFileSync(join(own, 'ansatte.csv'), hrFile('ansatte.csv', rows).bytes);
    await laget.json('take-in', own);
    const headcount = () => laget.figure('A1', '--at', '2026-06-30');
    const byExtract = await headcount();
    expect([numbers(byExtract, ''), byExtract.settings['counting-source']]).toEqual([[3], 'hr-extract']);
    await laget.json('settings', 'counting-source', 'amelding');
    const byMessages = await headcount();
    expect([numbers(byMessages, ''), byMessages.settings['counting-source']]).toEqual([[6], 'amelding']);
    expect(noteOf(byMessages, 'other-sources-not-counted')?.values).toEqual({ source: 'hr-extract', persons: 3 });
  });
});
