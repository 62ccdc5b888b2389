import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { takenInOwner } from '../../../test/taken-in-owner.ts';
import type { FigureAnswer, StatusAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const env = { LAGET_DATA: takenInOwner() };
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], env)).out) as T;

let whole: StatusAnswer;

beforeAll(async () => {
  whole = await json<StatusAnswer>('status', '--audience', 'internal');
});

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
  const { exit, out } = await type(['status', '--format', 'json'], { LAGET_DATA: join(env.LAGET_DATA, 'empty') });
  expect([exit, JSON.parse(out).refusal.code]).toEqual([4, 'no-data']);
});
