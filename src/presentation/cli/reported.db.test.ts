import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrFile, MAPPING, syntheticNumber, teacher } from '../../../test/deliveries.ts';
import type { FigureAnswer, ReportedAnswer, ReportedBesideAnswer } from '../api/contract/index.ts';
import { type } from './__data__/typing.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-reported-'));
const on = (day: string) => ({ LAGET_DATA: join(folder, 'data'), LAGET_TODAY: day });
const TODAY = on('2026-09-15');
const json = async <T>(...argv: string[]) => JSON.parse((await type([...argv, '--format', 'json'], TODAY)).out) as T;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Sixty teachers at one school; so many have left in July 2024. */
function history(name: string, left: number): string {
  const rows = Array.from({ length: 60 }, (_, i) =>
    teacher(syntheticNumber(1 + (i % 28), 10 + i), 'Bjørka skole', '01.08.2020', i < left ? '31.07.2024' : ''),
  );
  return kept(name, new TextDecoder().decode(hrFile(name, rows).bytes as Uint8Array));
}

function kept(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** The template filled in, by the names of its columns. */
async function filled(name: string, rows: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const template = (await type(['reported', 'template'], TODAY)).out;
  const head = template.replace('\ufeff', '').trim().split(';');
  const lines = rows.map((row) => head.map((column) => row[column] ?? '').join(';'));
  return kept(name, `${template}${lines.join('\r\n')}\r\n`);
}

const REPORT = {
  utgiver: 'Nes',
  tittel: 'Årsmelding 2024',
  publisert: '2025-03-01',
  nøkkeltall: 'owner-turnover',
  periode: '2023-10-01/2024-10-01',
  gruppe: 'lærere',
  verdi: '13,3',
  måleenhet: 'prosent',
};

beforeAll(async () => {
  await type(['init', '--name', 'Nes kommune'], on('2025-02-01'));
  const mapping = kept('kobling.json', new TextDecoder().decode(MAPPING.bytes as Uint8Array));
  await type(['take-in', mapping, history('a.csv', 8)], on('2025-02-01'));
  await type(['take-in', history('b.csv', 10)], TODAY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('figures that were told before', () => {
  test('none are told of until some are taken in', async () => {
    expect((await type(['reported'], TODAY)).out.trim()).toBe('Ingen tall er lagt inn.');
    expect(await json('reported')).toEqual({ reported: [] });
  });

  test('are taken in by the template, and listed as they were told', async () => {
    const path = await filled('oppgitte-tall.csv', [
      REPORT,
      { ...REPORT, utgiver: 'Avisen', tittel: '', verdi: '15', publisert: '2025-04-01' },
      { ...REPORT, definisjon: 'nfer', tittel: 'Notat', verdi: '14,2' },
      {
        ...REPORT,
        utgiver: 'KS',
        nøkkeltall: 'KS-turnover',
        definisjon: 'ks',
        gruppe: '7962',
        enhet: 'landet',
        periode: '2022-12-01/2023-12-01',
        publisert: '2024-12-31',
        verdi: '8,1',
      },
    ]);
    const { deliveries } = await json<{ deliveries: { status: string; findings: unknown[] }[] }>('take-in', path);
    expect(deliveries).toMatchObject([{ status: 'taken-in', rows: { read: 4, kept: 4 }, findings: [] }]);
    const { reported } = await json<ReportedAnswer>('reported');
    expect(reported.map(({ publisher, metric, valueText }) => `${publisher} ${metric.id} ${plain(valueText)}`)).toEqual(
      ['Nes B2 13,3 %', 'Avisen B2 15 %', 'Nes B2 14,2 %', 'KS B1 8,1 %'],
    );
  });

  test('stand beside ours: late corrections, rounding, contradictions and other definitions are said', async () => {
    const of = ['owner-turnover', '--where', 'staff-group=teacher'];
    const { reported } = await json<ReportedBesideAnswer>('reported', ...of);
    const [nes, paper, nfer] = reported;
    expect(nes?.difference).toEqual({ whole: 3.4, parts: [{ kind: 'late-corrections', amount: 3.4 }] });
    expect([nes?.now.value, nes?.atTheTime?.value]).toEqual([10 / 60, 8 / 60]);
    expect(nes?.sentences.map(plain)).toEqual([
      'Vårt tall i dag er 3,4 prosentpoeng høyere.',
      'Opplysninger som kom inn senere: +3,4 prosentpoeng.',
      'For det samme er det også oppgitt 15 % (Avisen). Ingen av tallene er valgt bort.',
    ]);
    expect(paper?.difference?.parts).toEqual([
      { kind: 'late-corrections', amount: 3.4 },
      { kind: 'unexplained', amount: -1.7 },
    ]);
    expect(nfer).toMatchObject({ isSameDefinition: false, difference: null, bridge: 'nfer' });
    const { out } = await type(['reported', ...of, '--lang', 'en'], TODAY);
    expect(plain(out)).toContain('Ours today: 16.7% (then: 13.3%)');
    expect(plain(out)).toContain('What came in later: +3.4 percentage points.');
  });

  test('what KS has published answers for B1, with the newest that is taken in', async () => {
    const figure = await json<FigureAnswer>('figure', 'ks-turnover');
    expect(figure.rows).toHaveLength(1);
    expect(figure.rows[0]).toMatchObject({
      period: '2022-12-01/2023-12-01',
      value: 0.081,
      state: 'shown',
      quoted: { publisher: 'KS', publishedOn: '2024-12-31', definition: { code: 'ks' } },
    });
    const { out } = await type(
      ['figure', 'B1', '--from', '2017-12-01', '--to', '2022-12-01', '--grain', 'year'],
      TODAY,
    );
    expect(plain(out)).toMatch(/KS +hele landet +Adjunkt \(7962\) .*7,9 % +gjengitt/);
    expect(out).toContain('Definisjon: KS: sluttet i hele kommunesektoren.');
  });

  test('B1 is neither broken down nor narrowed', async () => {
    const { exit, err } = await type(['figure', 'B1', '--by', 'unit'], TODAY);
    expect([exit, plain(err)]).toEqual([4, expect.stringContaining('gjengitt fra KS')]);
  });

  test('are gone from the comparison when their delivery is taken back, and stay in the list', async () => {
    const { reported } = await json<ReportedAnswer>('reported');
    await type(['withdraw', reported[0]?.delivery ?? ''], TODAY);
    expect(await json('reported', 'owner-turnover', '--where', 'staff-group=teacher')).toEqual({ reported: [] });
    expect((await type(['reported'], TODAY)).out).toContain('(trukket tilbake)');
  });

  test('the template has a column for everything, in the order of the page about it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/sources/reported-figures.md'), 'utf8');
    const first = [...page.matchAll(/^\| `\w+` \|.*\| (?:ja)? ?\| ([^·|]+?) [·|]/gm)].map(([, name]) => name);
    const head = readFileSync(join(folder, 'oppgitte-tall.csv'), 'utf8').replace('\ufeff', '').split('\r\n')[0];
    expect(head?.split(';')).toEqual(first);
  });
});
