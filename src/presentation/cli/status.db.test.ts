import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeDemo } from '../../demo/index.ts';
import { dayOf } from '../../terms/index.ts';
import type { FigureAnswer, StatusAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-status-'));
const env = { LAGET_DATA: join(folder, 'data') };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;

let whole: StatusAnswer;

beforeAll(async () => {
  await writeDemo({ out: folder, scale: 'school', seed: 3, until: dayOf(2026, 8, 31), progress: () => undefined });
  await type(['init', '--name', 'Fjordvik kommune'], env);
  await type(['take-in', join(folder, 'files')], env);
  whole = await json<StatusAnswer>('status', '--audience', 'internal');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const valuesIn = ({ size, characteristics }: StatusAnswer) =>
  Object.fromEntries(
    [...(size === null ? [] : [size]), ...characteristics.flatMap(({ sentences }) => sentences)].map((one) => [
      one.kind,
      one.series.at(-1)?.value,
    ]),
  );

const FIGURES = [
  ['size', 'headcount', ['--at', '2026-08-31']],
  ['leavers', 'owner-turnover', []],
  ['exits', 'exit-rate', []],
  ['temporary', 'temporary-share', ['--at', '2026-08-31']],
  ['full-time', 'full-time-share', ['--at', '2026-08-31']],
  ['older', 'aged-60-and-over', ['--at', '2026-08-31']],
  ['tenure', 'median-tenure', ['--at', '2026-08-31']],
] as const;

test.each(FIGURES)('the sentence «%s» tells the value that «laget figure %s» answers', async (kind, metric, period) => {
  const figure = await json<FigureAnswer>('figure', metric, ...period, '--audience', 'internal');
  expect(valuesIn(whole)[kind]).toBe(figure.rows[0]?.value);
});

test('the text has every characteristic and what is not connected, in the language asked for', async () => {
  const { out, exit } = await type(['status', '--lang', 'nn'], env);
  expect(exit).toBe(0);
  // Requirements, reasons for leaving, the survey, incidents and mentoring: what the invented owner delivers is told.
  expect(out.match(/Ikkje kopla til:/g)?.length).toBeGreaterThan(2);
  expect(out).toContain('KJENNETEIKNA FOR KVAR STILLINGSGRUPPE');
  expect(out).not.toContain('Ikkje kopla til: Sjukefråvær');
});

test('whole figures at the command line are marked as internal, the public ones are not', async () => {
  const { out } = await type(['status', '--group', 'teacher'], env);
  expect(out).not.toContain('Intern');
  expect((await type(['status', '--audience', 'internal'], env)).out).toContain('Intern – ikke for deling');
});

test('a wrong audience is wrong use, an unknown group is refused', async () => {
  expect((await type(['status', '--audience', 'everyone'], env)).exit).toBe(2);
  expect((await type(['status', '--group', 'trollmenn'], env)).exit).toBe(4);
});

test('before anything is taken in, the status is refused and not told as nobody', async () => {
  const { exit, out } = await type(['status', '--format', 'json'], { LAGET_DATA: join(folder, 'empty') });
  expect([exit, JSON.parse(out).refusal.code]).toEqual([4, 'no-data']);
});
