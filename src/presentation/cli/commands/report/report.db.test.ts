import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrFile, MAPPING, syntheticNumber, teacher } from '../../../../../test/deliveries.ts';
import { type } from '../../__data__/typing.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-report-'));
mkdirSync(join(folder, 'data'));
const on = (day: string) => ({ LAGET_DATA: join(folder, 'data'), LAGET_TODAY: day, PWD: folder });
const SEPTEMBER = '2026-09-15';
const OCTOBER = '2026-10-15';
/** A report is composed four times here: on a machine with much else to do that takes minutes. */
const LONGEST = 400_000;

function kept(name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** Eighty teachers at two schools since 2020; so many have left in June 2026. */
function history(name: string, left: number): string {
  const rows = Array.from({ length: 80 }, (_, i) => {
    const school = i % 2 === 0 ? 'Bjørka skole' : 'Furuly skole';
    return teacher(syntheticNumber(1 + (i % 28), 10 + i), school, '01.08.2020', i < left ? '30.06.2026' : '');
  });
  return kept(name, hrFile(name, rows).bytes as Uint8Array);
}

async function json<T>(day: string, ...argv: string[]): Promise<T> {
  const typed = await type([...argv, '--format', 'json'], on(day));
  if (typed.out === '') throw new Error(typed.err);
  return JSON.parse(typed.out) as T;
}

const compose = async () =>
  (await json<{ id: string }>(SEPTEMBER, 'report', 'tertial', '2026-2', '--out', 'r.html')).id;
const reproduced = (day: string, id: string) =>
  json<{ same: boolean; files: { form: string; differs: string | null }[] }>(
    day,
    'report',
    'reproduce',
    id,
    '--out',
    'again',
  );
const text = (path: string) => readFileSync(join(folder, path), 'utf8');

beforeAll(async () => {
  await type(['init', '--name', 'Nes kommune'], on(SEPTEMBER));
  await type(['take-in', kept('kobling.json', MAPPING.bytes as Uint8Array), history('a.csv', 12)], on(SEPTEMBER));
}, LONGEST);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'a report is composed, checked, approved, let out, and made again to the byte also when more is known',
  async () => {
    const id = await compose();
    expect(await json(SEPTEMBER, 'report', 'check', 'r.html')).toEqual([]);
    expect((await type(['report', 'publish', id], on(SEPTEMBER))).err).toContain('må godkjennes');
    expect((await type(['report', 'approve', id], on(SEPTEMBER))).exit).toBe(0);
    expect((await type(['report', 'approve', id], on(SEPTEMBER))).exit).toBe(4);
    expect((await type(['report', 'publish', id], on(SEPTEMBER))).exit).toBe(0);
    await type(['report', 'write', id, '--out', 'ut/r.html'], on(SEPTEMBER));
    expect(await json(SEPTEMBER, 'report', 'check', 'ut/r.html')).toEqual([]);
    expect(await reproduced(SEPTEMBER, id)).toMatchObject({ same: true });
    expect(text(`again/${id}.html`)).toBe(text('ut/r.html'));

    await type(['take-in', history('b.csv', 20)], on(OCTOBER));
    expect((await type(['settings', 'base-year-day', '2022-10-01'], on(OCTOBER))).exit).toBe(0);
    const { files, ...again } = await reproduced(OCTOBER, id);
    expect(again).toMatchObject({ same: true, words: [] });
    expect(files.map(({ form, differs }) => [form, differs])).toEqual(
      ['html', 'json', 'pdf', 'docx', 'pptx', 'xlsx', 'json-stat', 'zip'].map((form) => [form, null]),
    );
    expect(text(`again/${id}.html`)).toBe(text('ut/r.html'));
    const { cells } = await json<{ cells: { metric: string; was: object; is: object }[] }>(
      OCTOBER,
      ...['report', 'difference', id],
    );
    expect(cells).toContainEqual(
      expect.objectContaining({
        metric: 'A1',
        was: expect.objectContaining({ numerator: 68 }),
        is: expect.objectContaining({ numerator: 60 }),
      }),
    );

    expect((await type(['report', 'withdraw', id, '--reason', 'Feil grunnlag'], on(OCTOBER))).exit).toBe(0);
    expect((await type(['report', 'withdraw', id, '--reason', 'Feil grunnlag'], on(OCTOBER))).exit).toBe(4);
    const { reports } = await json<{ reports: { id: string; standing: string }[] }>(OCTOBER, 'report', 'list');
    expect(reports).toEqual([expect.objectContaining({ id, standing: 'withdrawn' })]);
  },
  LONGEST,
);
