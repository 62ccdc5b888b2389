import { expect, test } from 'vitest';
import { type, typeWell } from './__data__/typing.ts';
import { COMMANDS } from './commands/index.ts';

/** Reads the whole program, once, before the tests are timed. */
const READ = await Promise.all(COMMANDS.map((one) => one.load()));

test('a command is called what it is asked for by', () => {
  expect(READ.map(({ name }) => name)).toEqual(COMMANDS.map(({ name }) => name));
});

test('without a command, with help and with --help the commands are listed', async () => {
  const [bare, help, dashed] = [await type([]), await type(['help']), await type(['--help'])];
  expect([bare.exit, help.exit, dashed.exit]).toEqual([0, 0, 0]);
  expect(bare.out).toBe(help.out);
  expect(COMMANDS.filter((command) => !dashed.out.includes(`  ${command.name} `))).toEqual([]);
});

test.each(COMMANDS.map((command) => command.name))('%s --help shows how, with examples', async (name) => {
  const { exit, out } = await type([...name.split(' '), '--help']);
  expect(exit).toBe(0);
  expect(out).toContain(`Usage: laget ${name}`);
  expect(out.split('Examples:\n')[1]).toMatch(/^ {2}laget /);
  expect(await type(['help', ...name.split(' ')])).toMatchObject({ out });
});

test.each([
  [['figurr'], 'figure'],
  [['tak-in'], 'take-in'],
  [['demo'], 'demo write'],
  [['figure', 'A1', '--wher', 'sex=f'], '--where'],
  [['figure', 'A1', '--as-know-on=2025-01-01'], '--as-known-on'],
])('%j is wrong use, and the nearest is named', async (argv, like) => {
  const { exit, err, out } = await type(argv);
  expect(exit).toBe(2);
  expect(err).toContain(`«${like}»`);
  expect(out).toBe('');
});

test.each([
  [['figure']],
  [['figure', 'A1', 'A2']],
  [['figure', 'A1', '--by']],
  [['figure', 'A1', '--audience', 'all']],
  [['figure', 'A1', '--format', 'xml']],
  [['figure', 'A1', '--format', 'csv', '--audience', 'internal']],
  [['figure', 'A1', '--lang', 'sv']],
  [['take-in']],
  [['take-in', '/not/there']],
  [['take-in', '/not/there', '--format', 'csv']],
  [['take-in', '/etc/hostname', '--unit', '123']],
  [['take-in', '/etc/hostname', '--check=yes']],
  [['withdraw']],
  [['settings', 'fewest', '3']],
  [['demo', 'write']],
  [['demo', 'write', '--out', '/tmp/x', '--scale', 'huge']],
  [['demo', 'write', '--out', '/tmp/x', '--seed', 'x']],
  [['demo', 'write', '--out', '/tmp/x', '--until', '2026-02-30']],
  [['serve', '--port', '99999']],
  [['figure', 'A1', '--sum', 'years']],
])('%j is wrong use', async (argv) => {
  expect((await type(argv)).exit).toBe(2);
});

test.each([
  [['figure', 'Z9'], 'unknown-metric'],
  [['figure', 'A1', '--by', 'school'], 'unknown-dimension'],
  [['figure', 'A3'], 'metric-waits-for-source'],
  [['figure', 'B2', '--at', '2025-10-01'], 'period-needs-two-days'],
  [['figure', 'B2', '--rule', 'ssb'], 'rule-not-offered'],
  [['figure', 'A1', '--rule', 'nav'], 'unknown-rule'],
  [['figure', 'A14', '--by', 'sex'], 'dimension-not-offered'],
])('%j is refused: exit 4 and one JSON line', async (argv, code) => {
  const { exit, err, out } = await type([...argv, '--format', 'json']);
  expect(exit).toBe(4);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ kind: 'refusal', code, message: expect.any(String) }]);
  expect(JSON.parse(out)).toEqual({ refusal: { code, message: expect.any(String) } });
});

test('wrong use with --format json is a JSON line and a document too', async () => {
  const { exit, err, out } = await type(['figure', '--format=json', '--lang', 'en']);
  expect(exit).toBe(2);
  expect(JSON.parse(err)).toMatchObject({ kind: 'refusal', code: 'wrong-use' });
  expect(JSON.parse(out)).toEqual({ refusal: { code: 'wrong-use', message: expect.stringContaining('needs METRIC') } });
});

test('the catalogue is listed in the language asked for, those that wait with what they wait for', async () => {
  const { exit, out } = await type(['metrics', '--lang', 'en']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^A1 +headcount +Headcount$/m);
  expect(out).toContain('waits for');
});

test('one metric is shown whole; as JSON with its fields', async () => {
  expect((await type(['metrics', 'owner-turnover'])).out).toContain('B2 owner-turnover');
  const { metrics } = JSON.parse((await type(['metrics', 'b2', '--format', 'json'])).out);
  expect(metrics).toMatchObject([{ status: 'live', id: 'B2', alias: 'owner-turnover', unit: 'share' }]);
});

test('a key that is not 32 bytes is told before anything is opened', async () => {
  const { exit, err } = await type(['settings'], { LAGET_IDENTITY_KEY: 'abc' });
  expect(exit).toBe(2);
  expect(err).toContain('32 byte');
});

test('a test that builds on a command is told when it did not go well, and what it said', async () => {
  await expect(typeWell(['take-inn', 'files'], {})).rejects.toThrow(/laget take-inn files ended with 2:\n.*«take-in»/s);
  await expect(typeWell(['help'], {})).resolves.toBeUndefined();
});
