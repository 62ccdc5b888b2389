import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, type TestPlace } from '../../../test/databases.ts';
import { writeDemo } from '../../demo/index.ts';
import { dayOf } from '../../terms/index.ts';
import type { ControlAnswer, DeliveryOutcome, FigureAnswer, RevisionsAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-cli-'));
const files = join(folder, 'files');
beforeAll(async () => {
  await writeDemo({ out: folder, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  writeFileSync(join(folder, 'ukjent.txt'), 'ingenting');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hex = (key: Uint8Array | null) => Buffer.from(key ?? []).toString('hex');
const envOf = (place: TestPlace) => ({
  LAGET_DATA: place.dataDir,
  LAGET_IDENTITY_KEY: hex(place.identityKey),
  ...(place.databaseUrl === null ? {} : { DATABASE_URL: place.databaseUrl }),
});

const [embedded, server] = databases();
const placeOn = (database: ReturnType<typeof databases>[number] | undefined) => {
  if (database === undefined) throw new Error('no such database');
  return database.place();
};

describe('the commands', () => {
  let env: Record<string, string>;
  const json = async <T>(...argv: string[]) => {
    const typed = await type([...argv, '--format', 'json'], env);
    return { ...typed, document: JSON.parse(typed.out) as T };
  };
  interface TakenIn {
    readonly deliveries: readonly DeliveryOutcome[];
  }
  beforeAll(async () => {
    env = envOf(await placeOn(server));
  });

  test('init makes an invented owner with its name', async () => {
    const { exit, document } = await json<{ owner: unknown }>('init', '--name', 'Fjordvik kommune');
    expect([exit, document.owner]).toEqual([0, { name: 'Fjordvik kommune', kind: 'invented' }]);
  });

  test('a question before anything is delivered is refused, not answered with zero', async () => {
    const { exit, document } = await json<{ refusal: { code: string } }>('figure', 'headcount');
    expect([exit, document.refusal.code]).toEqual([4, 'no-data']);
  });

  test('a check takes nothing in', async () => {
    expect((await json<TakenIn>('take-in', files, '--check')).exit).toBe(0);
    expect((await type(['figure', 'headcount'], env)).exit).toBe(4);
  });

  test('files are taken in, and each delivery has the keys of the contract', async () => {
    const { exit, document } = await json<TakenIn>('take-in', files);
    expect([exit, new Set(document.deliveries.map((delivery) => delivery.status))]).toEqual([0, new Set(['taken-in'])]);
    const keys = ['id', 'sha256', 'source', 'files', 'status', 'rows', 'findings'];
    expect(document.deliveries.filter((delivery) => keys.some((key) => !(key in delivery)))).toEqual([]);
    const finding = document.deliveries.flatMap((delivery) => delivery.findings)[0];
    const told = ['control', 'severity', 'file', 'line', 'path', 'message', 'action', 'count'];
    expect(Object.keys(finding ?? {})).toEqual(told);
  });

  test('a kept figure is the answer to the byte, comes out the same again, and can be put away', async () => {
    const question = ['A1', '--by', 'staff-group', '--at', '2026-06-01'];
    const { exit, document } = await json<{ id: string }>('keep', ...question, '--name', 'Årsrapport');
    expect([exit, document.id]).toEqual([0, 'k000001']);
    const told = await type(['figure', ...question, '--format', 'json'], env);
    expect((await type(['kept', 'k000001', '--format', 'json'], env)).out).toBe(told.out);
    const checked = await json<{ checked: readonly { outcome: string }[] }>('kept', '--check');
    expect([checked.exit, checked.document.checked.map(({ outcome }) => outcome)]).toEqual([0, ['same']]);
    expect((await type(['kept', 'k000001', '--changes'], env)).out).toContain('Ingen av tallene er endret');
    expect((await type(['kept'], env)).out).toContain('Årsrapport');
    expect((await type(['kept', 'k000001'], env)).out).toContain('Lærere');
    expect((await type(['kept', 'k000001', '--put-away'], env)).exit).toBe(0);
    expect((await type(['kept'], env)).out).not.toContain('Årsrapport');
    expect((await type(['kept', 'k000001', '--bring-back'], env)).exit).toBe(0);
    expect((await type(['kept'], env)).out).toContain('Årsrapport');
    const wrong = [
      ['keep', 'A1'],
      ['kept', '--put-away'],
      ['kept', 'k000001', '--check', '--changes'],
    ];
    for (const argv of wrong) expect((await type(argv, env)).exit).toBe(2);
    expect((await type(['kept', 'k000009'], env)).exit).toBe(4);
    expect((await type(['keep', 'Z9', '--name', 'x'], env)).exit).toBe(4);
  });

  test('what has changed in a figure since a day is told with the deliveries that changed it', async () => {
    const then = ['--at', '2026-06-01', '--as-known-on', '2026-05-31'];
    const { exit, document } = await json<RevisionsAnswer>('revisions', 'A1', ...then, '--audience', 'internal');
    expect([exit, document.rows[0]?.before?.state, document.rows[0]?.now?.state]).toEqual([0, 'provisional', 'shown']);
    expect(document.rows[0]?.because.map(({ kind, source }) => [kind, source])).toContainEqual([
      'delivery',
      'hr-extract',
    ]);
    const text = await type(['revisions', 'A1', ...then, '--audience', 'internal'], env);
    expect(text.out).toContain('Endret siden 31.');
    expect((await type(['revisions', 'A1'], env)).exit).toBe(2);
  });

  test('a control chart says what is usual, as text and as JSON, over the years the grain needs', async () => {
    const { exit, document } = await json<ControlAnswer>('control', 'A1', '--grain', 'month', '--by', 'staff-group');
    expect([exit, document.grain]).toEqual([0, 'month']);
    expect(document.charts.map(({ dims }) => dims['staff-group']?.code)).toContain('Total');
    const one = ['control', 'A1', '--grain', 'school-year', '--where', 'staff-group=teacher'];
    const { out } = await type(one, env);
    expect(out).toContain('Antall ansatte: kontrolldiagram');
    expect(out).toContain('Stillingsgruppe: Lærere');
    expect(out).toContain('Grensene er ikke mål.');
    expect((await type(['control', 'A1'], env)).exit).toBe(2);
    expect((await type(['control', 'A1', '--grain', 'month', '--code', 'cook'], env)).exit).toBe(4);
  });

  test('the same files again change nothing', async () => {
    const { exit, document } = await json<TakenIn>('take-in', files);
    expect([exit, new Set(document.deliveries.map((delivery) => delivery.status))]).toEqual([
      0,
      new Set(['already-known']),
    ]);
  });

  test('a file nobody knows is not recognised: exit 3, a finding on standard error', async () => {
    const { exit, err, document } = await json<TakenIn>('take-in', join(folder, 'ukjent.txt'));
    expect([exit, document.deliveries[0]?.status]).toEqual([3, 'not-recognised']);
    expect(JSON.parse(err.trim())).toMatchObject({ kind: 'finding', code: 'file/not-recognised' });
  });

  test('a figure has the keys of the contract and is public unless asked otherwise', async () => {
    const { exit, err, document } = await json<FigureAnswer>('figure', 'owner-turnover', '--by', 'staff-group');
    expect([exit, err, document.audience]).toEqual([0, '', 'public']);
    expect(Object.keys(document)).toEqual([
      ...[
        'metric',
        'audience',
        'population',
        'exclusions',
        'settings',
        'period',
        'dataset',
        'asKnownOn',
        'notes',
        'breaks',
        'rows',
      ],
    ]);
    expect(Object.keys(document.rows[0] ?? {})).toEqual([
      ...['dims', 'period', 'numerator', 'denominator', 'value', 'interval', 'state', 'reason'],
    ]);
    expect(document.dataset).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each(['A1', 'B2', 'B3', 'B6'])('no public row of %s tells of one to four persons', async (metric) => {
    const { document } = await json<FigureAnswer>('figure', metric, '--by', 'staff-group,sex');
    const small = (n: number | null) => n !== null && n >= 1 && n < 5;
    expect(document.rows.filter((row) => small(row.numerator) || small(row.denominator))).toEqual([]);
    expect(document.rows.length).toBeGreaterThan(10);
  });

  test('whole figures for the holder of the data folder add up and hide nothing', async () => {
    const { document } = await json<FigureAnswer>('figure', 'A1', '--by', 'staff-group', '--audience', 'internal');
    const parts = document.rows.filter((row) => row.dims['staff-group']?.code !== 'Total');
    const total = document.rows.find((row) => row.dims['staff-group']?.code === 'Total');
    expect(parts.reduce((sum, row) => sum + (row.value ?? Number.NaN), 0)).toBe(total?.value);
  });

  test('units are added up where persons have one each, and days never', async () => {
    const whole = ['--by', 'unit', '--audience', 'internal', '--sum', 'units'];
    const { document } = await json<FigureAnswer>('figure', 'A1', ...whole);
    const total = document.rows.find((row) => row.dims['unit']?.code === 'Total');
    expect(document.rows.filter((row) => row.sum !== undefined)).toEqual([
      { ...total, dims: { unit: { code: 'Sum', label: 'Sum' } }, sum: 'units' },
    ]);
    const days = ['--from', '2024-10-01', '--to', '2025-10-01', '--grain', 'school-year', '--sum', 'time'];
    const refused = await json<{ refusal: { code: string } }>('figure', 'A1', ...days);
    expect([refused.exit, refused.document.refusal.code]).toEqual([4, 'never-adds']);
  });

  test('the balances of two school years are added to one', async () => {
    const years = ['--from', '2023-08-01', '--to', '2025-08-01', '--audience', 'internal'];
    const sums = await json<FigureAnswer>('figure', 'B6', ...years, '--grain', 'school-year', '--sum', 'time');
    const both = await json<FigureAnswer>('figure', 'B6', ...years);
    const told = ({ rows }: FigureAnswer) =>
      rows.map(({ dims, period, value }) => [dims['component']?.code, period, value]);
    expect(told({ ...sums.document, rows: sums.document.rows.filter((row) => row.sum === 'time') })).toEqual(
      told(both.document),
    );
  });

  test('with a limit of one, public figures are whole', async () => {
    expect((await type(['settings', 'fewest-persons', '1'], env)).exit).toBe(0);
    const { document } = await json<FigureAnswer>('figure', 'A1', '--by', 'staff-group,sex');
    expect(document.rows.filter((row) => row.state === 'withheld')).toEqual([]);
    await type(['settings', 'fewest-persons', '5'], env);
  });

  test('CSV comes with byte order mark and provenance, text with the definition', async () => {
    const csv = await type(['figure', 'A1', '--by', 'sex', '--format', 'csv'], env);
    expect(csv.out.startsWith('\ufeffKjønn;sex;')).toBe(true);
    expect(csv.out).toContain('Fjordvik kommune');
    expect((await type(['figure', 'A1', '--lang', 'en'], env)).out).toContain('Headcount (A1)');
  });

  test('a code that does not exist is refused', async () => {
    const { exit, document } = await json<{ refusal: { code: string } }>('figure', 'A1', '--where', 'unit=999999999');
    expect([exit, document.refusal.code]).toEqual([4, 'unknown-code']);
  });

  test('a withdrawn delivery counts no more; an unknown one is refused', async () => {
    const { document } = await json<TakenIn>('take-in', files);
    const history = document.deliveries.find((delivery) => delivery.files.some((file) => file.includes('historikk')));
    expect((await json<{ outcome: string }>('withdraw', history?.id ?? '')).document.outcome).toBe('withdrawn');
    expect((await json<{ outcome: string }>('withdraw', history?.id ?? '')).document.outcome).toBe('already-withdrawn');
    expect((await json<{ refusal: { code: string } }>('withdraw', 'nothing')).document.refusal.code).toBe(
      'unknown-delivery',
    );
  });

  test('an owner with persons cannot become real; a real one is not served', async () => {
    expect((await json<{ refusal: { code: string } }>('init', '--real')).document.refusal.code).toBe('has-deliveries');
    const real = envOf(await placeOn(server));
    expect((await type(['init', '--real'], real)).exit).toBe(0);
    expect(await type(['serve', '--port', '0'], real)).toMatchObject({
      exit: 4,
      err: expect.stringContaining('innlogging'),
    });
  });
});

test('the embedded database answers as the server does', async () => {
  const env = envOf(await placeOn(embedded));
  const other = envOf(await placeOn(server));
  const argv = ['figure', 'A1', '--by', 'staff-group,sex', '--audience', 'internal', '--format', 'json'];
  expect((await type(['take-in', files], env)).exit).toBe(0);
  expect((await type(['take-in', files], other)).exit).toBe(0);
  expect((await type(argv, env)).out).toBe((await type(argv, other)).out);
});
